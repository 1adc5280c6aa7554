"""Batch checks: names in an edition's ``batch`` that stand for no column become problems."""

from collections.abc import Iterator
from itertools import chain

from octavo.copy.patterns import OF_A_COPY, fields_of
from octavo.copy.shapes.batch import BatchRecord
from octavo.copy.sheets import Sheet
from octavo.problems import Problem, nearest


def batch_problems(record: BatchRecord, sheet: Sheet) -> Iterator[Problem]:
    """Find names in patterns that are no column (C05), and columns that are hidden (C04)."""
    for name in record.columns:
        if name in OF_A_COPY:
            message = f"'{name}' is a column, and what every copy has of its own"
            place = sheet.key_place("batch", "columns", name)
            yield Problem("C04", message, place, "give the column another name, and its 'heading'")
    if record.columns:
        yield from chain.from_iterable(
            _unknown(pattern, key, record, sheet)
            for key, pattern in (("file", record.file), ("qr", record.qr))
            if pattern
        )


def _unknown(pattern: str, key: str, record: BatchRecord, sheet: Sheet) -> Iterator[Problem]:
    known = (*record.columns, *OF_A_COPY)
    for name in fields_of(pattern):
        if name not in known:
            message = f"'{{{name}}}' in 'batch.{key}' is no column"
            yield Problem("C05", message, sheet.place("batch", key), nearest(name, known))

"""Cross-references: ids that one register takes from another become problems if nobody has them."""

from collections.abc import Iterator, Mapping
from typing import Any

from octavo.copy.registers import Register
from octavo.copy.sheets import KeyPath, Sheet
from octavo.copy.wordings import spoken
from octavo.problems import Problem, nearest

EACH = "*"  # every item of a list
# The register, the keys in a record of it, and the register that the id is of.
_REFERENCES = (
    ("people", ("organisations", EACH), "organisations"),
    ("documents", ("body",), "organisations"),
    ("documents", ("moved_by", EACH), "people"),
    ("documents", ("sources", EACH, "source"), "sources"),
    ("events", ("place",), "places"),
    ("events", ("people", EACH), "people"),
    ("events", ("organisations", EACH), "organisations"),
    ("events", ("documents", EACH), "documents"),
    ("events", ("sources", EACH, "source"), "sources"),
)


def unknown_ids(registers: Mapping[str, Register[Any]]) -> Iterator[Problem]:
    """Find the ids that no record has (C05); a register that cannot be read is not held against."""
    for name, keys, target in _REFERENCES:
        sheet, known = registers[name].sheet, registers[target]
        if sheet is None or known.broken:
            continue
        for path in _paths(sheet, (), (EACH, *keys)):
            wanted = sheet.at(*path)
            if isinstance(wanted, str) and wanted not in known.numbers:
                yield _unknown(wanted, path, sheet, known)


def _paths(sheet: Sheet, path: KeyPath, keys: tuple[str, ...]) -> Iterator[KeyPath]:
    if not keys:
        yield path
        return
    value = sheet.at(*path)
    if keys[0] != EACH:
        if isinstance(value, dict) and keys[0] in value:
            yield from _paths(sheet, (*path, keys[0]), keys[1:])
    elif isinstance(value, list):
        for number in range(len(value)):
            yield from _paths(sheet, (*path, number), keys[1:])


def _unknown(wanted: str, path: KeyPath, sheet: Sheet, known: Register[Any]) -> Problem:
    file = known.file.rpartition("/")[2]
    message = f"{spoken(path, sheet)} is '{wanted}', which is not in {file}"
    hint = nearest(wanted, known.numbers) or f"add a record with this id to {known.file}"
    return Problem("C05", message, sheet.place(*path), hint)

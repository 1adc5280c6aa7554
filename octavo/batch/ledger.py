"""Ledger: what was made, a line a copy, is kept on disk so that no copy is made twice."""

import csv
import io
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import astuple, dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from octavo.exchange.formulas import neutral, restored

_HASH: Final = re.compile("[0-9a-f]{64}")
HEAD: Final = ("number", "row", "file", "version", "order", "pages", "sha256", "made from")


@dataclass(frozen=True, slots=True)
class Line:
    """A copy that was made."""

    number: str
    row: str  # the line of the table
    file: str
    version: str
    order: str  # the numbers of the questions in the text, in the order of the copy
    pages: str
    sha256: str
    made_from: str  # the hash of all that it was made from


def read_ledger(path: Path) -> Mapping[str, Line]:
    """Read a ledger by the names of files, the last line of each; what is broken is left out.

    A line that was cut off, because its writer was stopped, has not all its cells or no line end.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig", errors="replace")
    except OSError:
        return {}
    whole = text[: text.rfind("\n") + 1]
    return {line.file: line for line in _lines(whole)}


def _lines(text: str) -> Iterator[Line]:
    for line in text.split("\n"):  # each by itself: no cell has a line end
        cells = next(csv.reader([line]), [])
        if len(cells) == len(HEAD) and all(map(_HASH.fullmatch, cells[-2:])):
            yield Line(*map(restored, cells))


class Ledger:
    """A ledger that is being written: each line is on the disk before the next copy is."""

    def __init__(self, path: Path) -> None:
        """Take the file; it is made when it is opened."""
        self._path = path

    def __enter__(self) -> Self:
        """Open the ledger, and take away a line that was cut off."""
        self._file = self._path.open("a+b")
        self._file.seek(0)
        self._file.truncate(self._file.read().rfind(b"\n") + 1)
        if self._path.stat().st_size == 0:
            self._write(_written([HEAD]))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the ledger."""
        self._file.close()

    def add(self, line: Line) -> None:
        """Write a line."""
        self._write(_written([astuple(line)]))

    def _write(self, content: bytes) -> None:
        self._file.write(content)
        self._file.flush()
        os.fsync(self._file.fileno())


def ledger_file(lines: Iterable[Line]) -> bytes:
    """Write a whole ledger; no spreadsheet takes a cell of it for a formula."""
    return _written([HEAD, *map(astuple, lines)])


def _written(rows: Iterable[tuple[str, ...]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows([neutral(cell) for cell in row] for row in rows)
    return text.getvalue().encode()

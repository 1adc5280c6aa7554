"""Copies: entries become the copies to make, each with its number, version and file name."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

from octavo.batch.entries import Entry
from octavo.batch.file_names import key_of, safe_name
from octavo.copy.patterns import filled
from octavo.copy.shapes.batch import BatchRecord
from octavo.problems import Problem

#: The files beside the copies; none of them may be taken for a copy.
LEDGER, KEY, ALL = "ledger.csv", "key.csv", "all.pdf"


@dataclass(frozen=True, slots=True)
class NamedCopy:
    """A copy to make: what of it differs from the others."""

    entry: Entry
    version: str  # A, B … where there are as many; otherwise the number; empty if all are alike
    file: str
    qr: str  # what its code says; empty if it has none

    @property
    def number(self) -> int:
        """Its number, which is that of its row."""
        return self.entry.number

    def fingerprint(self, sources: str) -> str:
        """Hash all that the copy is made from; ``sources`` is the hash of what they all share."""
        values = {name: str(value) for name, value in sorted(self.entry.values.items())}
        told = [sources, self.number, self.version, self.file, self.qr, values]
        return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()


def copies_of(
    entries: Iterable[Entry], record: BatchRecord, problems: list[Problem]
) -> tuple[NamedCopy, ...]:
    """Plan the copies; a row whose file has the name of another's is left out (U07)."""
    copies: list[NamedCopy] = []
    taken = {key_of(ALL): 0}
    for entry in entries:
        copy = _copy(entry, record)
        line = taken.get(key_of(copy.file))
        if line is not None:
            message = f"the file would be '{copy.file}', as that of " + (
                f"line {line}" if line else "all copies in one"
            )
            hint = "tell the rows apart, or put {number} into 'batch.file' of the edition"
            problems.append(Problem("U07", message, entry.place, hint))
            continue
        taken[key_of(copy.file)] = entry.place.line
        copies.append(copy)
    return tuple(copies)


def _copy(entry: Entry, record: BatchRecord) -> NamedCopy:
    version = _version(entry.number, record)

    def value_of(name: str) -> str:
        if name == "number":
            return f"{entry.number:03}"
        return version if name == "version" else str(entry.values.get(name, ""))

    qr = filled(record.qr, value_of) if record.qr else ""
    return NamedCopy(entry, version, safe_name(filled(record.file, value_of)), qr)


def _version(number: int, record: BatchRecord) -> str:
    if record.shuffle is None:
        return ""
    versions = record.shuffle.versions
    return str(number) if versions is None else chr(ord("A") + (number - 1) % versions)

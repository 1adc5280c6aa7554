"""Chronology file: events are added at the end of chronology.yaml, and what is there stays.

The whole of the new file is written under another name and read again; only if every event in it,
the old and the new, is what it should be, it takes the place of the old one in one step.
"""

import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from octavo.copy.dates import Reckoning
from octavo.copy.registers import Register, read_register
from octavo.copy.shapes.events import Event
from octavo.problems import BuildError, Location, Problem, errors

SCHEMA_LINE = "# yaml-language-server: $schema=../../schemas/chronology.schema.json\n"


@dataclass(frozen=True, slots=True)
class ChronologyFile:
    """A work's chronology.yaml, there already or not yet; ``name`` is how messages call it."""

    path: Path
    name: str
    reckoning: Reckoning

    def with_added(self, text: str) -> bytes:
        """Give the bytes of the file with a text at its end, its line ends as they are there."""
        before = self.path.read_bytes() if self.path.exists() else SCHEMA_LINE.encode()
        if b"\r\n" in before:
            text = text.replace("\n", "\r\n")
        end = b"\r\n" if b"\r\n" in before else b"\n"
        return before + (b"" if before.endswith(b"\n") else end) + end + text.encode()

    def add(self, text: str, old: Mapping[str, Event], new: Iterable[str]) -> None:
        """Write the file with a text at its end.

        ``old`` are the events of the file, ``new`` the ids of those in the text.  Raises BuildError
        with nothing written: B01 if it cannot be, X07 if the file could not be read afterwards.
        """
        try:
            target = self.path.resolve()
            handle, name = tempfile.mkstemp(prefix=".chronology-", dir=target.parent)
            made = Path(name)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(self.with_added(text))
                    file.flush()
                    os.fsync(file.fileno())
                self._check(made, old, new)
                if target.exists():
                    shutil.copymode(target, made)
                else:
                    made.chmod(0o644)
                made.replace(target)
            finally:
                made.unlink(missing_ok=True)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            message = f"the file cannot be written: {reason}"
            hint = "check the space on the disk and your rights to the folder"
            raise BuildError([Problem("B01", message, Location(self.name), hint)]) from error

    def _check(self, made: Path, old: Mapping[str, Event], new: Iterable[str]) -> None:
        """Read the new file; raises BuildError (X07) unless it has the old events and the new."""
        problems: list[Problem] = []
        register: Register[Event] = read_register(made, self.name, Event, self.reckoning, problems)
        found = register.entries
        if not errors(problems) and list(found) == [*old, *new] and self._same(found, old):
            return
        first = next(iter(errors(problems)), None)
        reason = f": {first.message}" if first else ""
        message = f"nothing can be added at the end of the file{reason}"
        hint = (
            "write its events as lines that begin with '- ', and the file as a whole not too long"
        )
        raise BuildError([Problem("X07", message, Location(self.name), hint)])

    @staticmethod
    def _same(found: Mapping[str, Event], old: Mapping[str, Event]) -> bool:
        return all(found[name] == event for name, event in old.items())

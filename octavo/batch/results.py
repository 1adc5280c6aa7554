"""Results: copies that come in take their places in the folder, and a line in the ledger."""

import csv
import hashlib
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from octavo.batch.copies import ALL, KEY, LEDGER, NamedCopy
from octavo.batch.errands import Made
from octavo.batch.ledger import Ledger, Line, ledger_file, read_ledger
from octavo.deliver.folder import move_in
from octavo.exchange.formulas import neutral
from octavo.press.one_file import one_file
from octavo.problems import Problem

#: Gives the orders of the questions of a version.
KeyOf = Callable[[str], tuple[tuple[int, ...], ...]]


@dataclass(slots=True)
class Shelf:
    """A folder of copies with its ledger."""

    folder: Path
    sources: str  # the hash of what all copies share
    key_of: KeyOf
    made: dict[int, Line] = field(default_factory=dict)  # by number
    problems: list[Problem] = field(default_factory=list)

    def kept(self, copies: Iterable[NamedCopy]) -> frozenset[int]:
        """Find the copies that need not be made: they are here, whole, and nothing has changed."""
        before = read_ledger(self.folder / LEDGER)
        for copy in copies:
            line = before.get(copy.file)
            if line and line.made_from == copy.fingerprint(self.sources) and self._is_whole(line):
                self.made[copy.number] = line
        return frozenset(self.made)

    def _is_whole(self, line: Line) -> bool:
        try:
            found = hashlib.sha256((self.folder / line.file).read_bytes()).hexdigest()
        except OSError:
            return False
        return found == line.sha256

    def take(self, made: Made, copy: NamedCopy, ledger: Ledger) -> None:
        """Put a copy into its place and write its line."""
        if not made.pdf:
            self.problems.extend(made.problems)
            return
        move_in(self.folder, {copy.file: made.pdf})
        line = Line(
            number=str(copy.number),
            row=str(copy.entry.place.line),
            file=copy.file,
            version=copy.version,
            order=_order(self.key_of(copy.version)),
            pages=str(made.pages),
            sha256=hashlib.sha256(made.pdf).hexdigest(),
            made_from=copy.fingerprint(self.sources),
        )
        ledger.add(line)
        self.made[copy.number] = line

    def finish(self, copies: Iterable[NamedCopy], *, together: bool, whole: bool) -> None:
        """Write the ledger in the order of the table, the key, and all copies in one file.

        If the table was ``whole``, without bad rows, copies of rows that are gone are removed: what
        the ledger has of them, and nobody has changed since.
        """
        ordered = [copy for copy in copies if copy.number in self.made]
        before = read_ledger(self.folder / LEDGER)
        files = {LEDGER: ledger_file(self.made[copy.number] for copy in ordered)}
        key = tuple(_key_lines(ordered, self.key_of))
        if key:
            files[KEY] = _csv([("file", "version", "printed as", "question"), *key])
        if together and ordered:
            pdfs = ((copy.file, (self.folder / copy.file).read_bytes()) for copy in ordered)
            files[ALL] = one_file(pdfs)
        if whole:
            self._remove_stale(before, {copy.file for copy in ordered})
        else:
            left = [line for name, line in before.items() if name not in {c.file for c in ordered}]
            files[LEDGER] += ledger_file(left).split(b"\n", maxsplit=1)[1]
        move_in(self.folder, dict(reversed(files.items())))

    def _remove_stale(self, before: Mapping[str, Line], present: set[str]) -> None:
        for name, line in before.items():
            if name not in present and name == Path(name).name and self._is_whole(line):
                (self.folder / name).unlink(missing_ok=True)


def _order(key: tuple[tuple[int, ...], ...]) -> str:
    return "; ".join(" ".join(map(str, order)) for order in key)


def _key_lines(copies: Iterable[NamedCopy], key_of: KeyOf) -> Iterator[tuple[str, ...]]:
    """Tell of each copy which question of the text stands where."""
    for copy in copies:
        for order in key_of(copy.version):
            for printed, question in enumerate(order, start=min(order)):
                yield copy.file, copy.version, str(printed), str(question)


def _csv(rows: Iterable[tuple[str, ...]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows([neutral(cell) for cell in row] for row in rows)
    return text.getvalue().encode()

"""Variants: the copies become the few books that have to be set, each composed once.

What the templates of a copy looked at decides whether another copy is of the same variant: with the
same values there, the templates would say the same.  Slots are not looked at.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from octavo.assemble.assembly import assemble
from octavo.assemble.book import Book
from octavo.batch.copies import NamedCopy
from octavo.batch.errands import Variant
from octavo.batch.headings import Headings
from octavo.batch.orders import Shuffled, shuffled
from octavo.compose.composition import compose
from octavo.compose.rows import OF_A_ROW, Row, looked_at_of
from octavo.copy.order import Order
from octavo.problems import Problem, stop_on_errors
from octavo.project import Project

_Values = tuple[tuple[str, object], ...]


@dataclass(slots=True)
class Variants:
    """Finds the variant of each copy, and composes it if it is a new one."""

    project: Project
    order: Order
    headings: Headings
    warnings: list[Problem] = field(default_factory=list)
    _books: dict[str, tuple[Shuffled, Book]] = field(default_factory=dict)  # by version
    _known: dict[tuple[str, tuple[str, ...]], dict[_Values, Variant]] = field(default_factory=dict)

    def of(self, copy: NamedCopy) -> Variant:
        """Give the variant of a copy.

        Raises BuildError with what is wrong in the texts or the templates.
        """
        values = values_of(copy)
        for (version, names), variants in self._known.items():
            asked = _asked(values, names)
            if version == copy.version and asked in variants:
                return variants[asked]
        book = self._book(copy.version)[1]
        row = Row((*self.headings.columns, *OF_A_ROW), values)
        problems: list[Problem] = []
        order = self.order
        galleys = compose(book, order.words, order.shelves, self.project.root, problems, row=row)
        stop_on_errors(problems)
        names = tuple(sorted(looked_at_of(row)))
        told = "\0".join(galley.html for galley in galleys)
        variant = Variant(hashlib.sha256(told.encode()).hexdigest(), book, galleys)
        self._known.setdefault((copy.version, names), {})[_asked(values, names)] = variant
        return variant

    def key(self, version: str) -> tuple[tuple[int, ...], ...]:
        """Give the orders of the questions of a version; empty if nothing is shuffled."""
        return self._book(version)[0].key

    def _book(self, version: str) -> tuple[Shuffled, Book]:
        if version not in self._books:
            order = self._shuffled(version)
            problems: list[Problem] = []
            book = assemble(order.order, problems)
            stop_on_errors(problems)
            self.warnings.extend(problems)
            self._books[version] = order, book
            while len(self._books) > _KEPT:  # each copy may have a version of its own
                del self._books[next(iter(self._books))]
        return self._books[version]

    def _shuffled(self, version: str) -> Shuffled:
        shuffle = self.order.edition.record.batch.shuffle
        if shuffle is None:
            return Shuffled(self.order)
        sheet = self.order.edition.sheet
        named = {
            word for division in ("front", "body", "back") for word in _words(sheet.at(division))
        }
        return shuffled(self.order, shuffle.seed, version, named.__contains__)


_KEPT = 32  # books


def values_of(copy: NamedCopy) -> Mapping[str, object]:
    """Give all that templates can ask of a copy."""
    own = {"number": copy.number, "version": copy.version, "qr": copy.qr}
    return {**copy.entry.values, **{name: value for name, value in own.items() if value != ""}}


def _asked(values: Mapping[str, object], names: tuple[str, ...]) -> _Values:
    return tuple((name, values.get(name, "")) for name in names)


def _words(value: object) -> set[str]:
    """List all texts in the lines of a running order: the names of the sources are among them."""
    match value:
        case str():
            return {value}
        case dict():
            return set().union(*map(_words, value.values()))
        case list():
            return set().union(*map(_words, value))
    return set()

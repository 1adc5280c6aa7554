"""Errands: what goes to whoever makes copies, and what comes back."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from octavo.assemble.book import Book
from octavo.compose.galley import Galley
from octavo.measures import Length
from octavo.press.metadata import Particulars
from octavo.problems import Location, Problem
from octavo.typeset.job import Job


@dataclass(frozen=True, slots=True)
class Kit:
    """What all copies share; it is sent once."""

    job: Job  # without galleys
    particulars: Particulars
    safe: Length
    alphabet: str
    work: str  # whose pictures the texts may show


@dataclass(frozen=True, slots=True)
class Variant:
    """Copies that differ in their slots alone: they are set once. ``id`` is a hash of the rest."""

    id: str
    book: Book
    galleys: tuple[Galley, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A copy to make of a variant: the text of each slot, and its place in the table."""

    number: int
    texts: Mapping[str, str]
    qr: str
    title: str
    fingerprint: str
    place: Location


@dataclass(frozen=True, slots=True)
class Errand:
    """Some copies of one variant, to be made one after another."""

    variant: Variant
    wanted: tuple[Wanted, ...]

    def only(self, numbers: frozenset[int]) -> "Errand":
        """Leave out the copies that are not asked for."""
        return replace(self, wanted=tuple(each for each in self.wanted if each.number in numbers))


@dataclass(frozen=True, slots=True)
class Made:
    """What became of a copy: a PDF, or else the reasons why there is none."""

    number: int
    pdf: bytes
    pages: int
    problems: tuple[Problem, ...] = ()

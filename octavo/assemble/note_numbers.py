"""Note numbers: a call gets the next number of its stream in the scope that the edition names."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from octavo.assemble.running_order import PART_TITLE, Planned
from octavo.copy.matter import Matter
from octavo.copy.shapes.notes import Numbering


@dataclass(frozen=True, slots=True)
class Place:
    """Where on paper a text stands: its section, and the part of the book, counted from 1."""

    section: str
    part: int


def places_in(planned: Iterable[Planned]) -> Mapping[str, Place]:
    """Give the place of each section; front, body and back are parts, and so is each part title."""
    part = 0
    matter: Matter | None = None
    places: dict[str, Place] = {}
    for section in planned:
        if section.matter is not matter or section.part.kind == PART_TITLE:
            part += 1
        matter = section.matter
        places[section.id] = Place(section.id, part)
    return places


@dataclass(slots=True)
class NoteNumbers:
    """Counts the notes of every stream, in every scope at once."""

    _counts: Counter[tuple[str, str]] = field(default_factory=Counter)

    def next(self, stream: str, numbering: Numbering, place: Place) -> int:
        """Count one more note of a stream where its call stands, and give its number."""
        key = (stream, _scope(numbering, place))
        self._counts[key] += 1
        return self._counts[key]


def _scope(numbering: Numbering, place: Place) -> str:
    match numbering:
        case Numbering.BOOK:
            return "book"
        case Numbering.PART:
            return f"part {place.part}"
        case Numbering.CHAPTER | Numbering.PAGE:  # by page, typeset counts
            return f"section {place.section}"

"""Note numbers: parts begin where the book is divided, and each scope counts from one."""

from octavo.assemble.note_numbers import NoteNumbers, Place, places_in
from octavo.assemble.running_order import Planned
from octavo.copy.matter import Matter, Opening
from octavo.copy.shapes.notes import Numbering
from octavo.copy.shapes.running_order import Part
from octavo.problems import Location


def planned(name: str, matter: Matter, kind: str = "text") -> Planned:
    """Plan a section."""
    return Planned(name, Part(kind=kind), matter, Opening.NEXT, Location("f"), None, None)


def test_a_part_begins_with_each_division_and_with_each_part_title() -> None:
    places = places_in(
        [
            planned("a", Matter.FRONT),
            planned("b", Matter.BODY),
            planned("c", Matter.BODY),
            planned("d", Matter.BODY, "part-title"),
            planned("e", Matter.BODY),
            planned("f", Matter.BACK),
        ]
    )

    parts = {name: place.part for name, place in places.items()}
    assert parts == {"a": 1, "b": 2, "c": 2, "d": 3, "e": 3, "f": 4}
    assert all(place.section == name for name, place in places.items())


def test_a_book_whose_body_begins_with_a_part_title_has_no_empty_part() -> None:
    places = places_in([planned("a", Matter.BODY, "part-title"), planned("b", Matter.BODY)])

    assert [place.part for place in places.values()] == [1, 1]


def test_numbers_begin_again_in_each_scope() -> None:
    numbers = NoteNumbers()
    places = [Place("a", 1), Place("a", 1), Place("b", 1), Place("c", 2)]

    counted = {
        numbering: [numbers.next(f"by {numbering}", numbering, place) for place in places]
        for numbering in Numbering
    }

    assert counted == {
        Numbering.BOOK: [1, 2, 3, 4],
        Numbering.PART: [1, 2, 3, 1],
        Numbering.CHAPTER: [1, 2, 1, 1],
        Numbering.PAGE: [1, 2, 1, 1],
    }


def test_streams_count_by_themselves() -> None:
    numbers = NoteNumbers()
    place = Place("a", 1)

    assert [numbers.next(stream, Numbering.BOOK, place) for stream in ("x", "y", "x")] == [1, 1, 2]

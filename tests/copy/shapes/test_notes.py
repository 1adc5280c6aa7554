"""Notes: where a stream goes, and what may not be asked of it."""

from collections.abc import Callable
from typing import Any

import pytest

from octavo.copy.shapes.notes import (
    BiographicalRoute,
    Calls,
    Destination,
    FirstIn,
    NoteMarks,
    NoteRoute,
    Numbering,
    OwnRoute,
    SourcesRoute,
    as_written,
)

Read = Callable[..., Any]


def test_a_stream_is_routed_by_destination_marks_numbering_and_calls(read: Read) -> None:
    text = "{destination: margin, marks: roman, numbering: page, calls: bracketed, sign: — Ed.}"
    route, problems = read(NoteRoute, text)

    assert problems == []
    assert (route.destination, route.marks) == (Destination.MARGIN, NoteMarks.ROMAN)
    assert (route.numbering, route.calls) == (Numbering.PAGE, Calls.BRACKETED)
    assert route.sign.in_language("en") == "— Ed."


@pytest.mark.parametrize("destination", [each for each in Destination if each != "text"])
@pytest.mark.parametrize("shape", [NoteRoute, BiographicalRoute, SourcesRoute])
def test_every_stream_can_go_to_every_place(read: Read, shape: type, destination: str) -> None:
    route, problems = read(shape, f"destination: {destination}")

    assert (problems, str(route.destination)) == ([], destination)


def test_only_citations_can_stay_in_the_text(read: Read) -> None:
    assert read(SourcesRoute, "destination: text")[1] == []
    assert read(NoteRoute, "destination: text")[1] == ["1:14 C04"]
    assert read(BiographicalRoute, "destination: text")[1] == ["1:14 C04"]


@pytest.mark.parametrize("destination", Destination)
def test_marks_by_page_are_for_notes_that_stand_by_their_calls(
    read: Read, destination: Destination
) -> None:
    route, problems = read(SourcesRoute, f"{{destination: {destination}, numbering: page}}")

    possible = destination in {Destination.FOOT, Destination.MARGIN}
    assert (route is not None) == possible
    column = len(f"{{destination: {destination}, numbering: ") + 1
    assert problems == ([] if possible else [f"1:{column} C04"])


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("destination: nowhere", "1:14 C04"),
        ("marks: daggers", "1:8 C04"),
        ("numbering: section", "1:12 C04"),
        ("calls: large", "1:8 C04"),
        ("first_in: book", "1:1 C01"),
        ("prefix: x", "1:1 C01"),
    ],
)
def test_what_a_route_cannot_say_is_refused(read: Read, text: str, problem: str) -> None:
    assert read(NoteRoute, text)[1] == [problem]


def test_notes_on_people_say_whose_first_mention_counts(read: Read) -> None:
    assert BiographicalRoute().first_in is FirstIn.BOOK
    assert read(BiographicalRoute, "first_in: chapter")[0].first_in is FirstIn.CHAPTER


def test_a_stream_of_ones_own_needs_a_prefix(read: Read) -> None:
    assert read(OwnRoute, "destination: end")[1] == ["1:1 C02"]
    assert read(OwnRoute, "prefix: G L")[1] == ["1:9 C04"]
    assert read(OwnRoute, "prefix: gl")[0].prefix == "gl"


@pytest.mark.parametrize(
    "text", ["destination: end", "{destination: foot, numbering: page, sign: {en: Ed., ru: Ред.}}"]
)
def test_what_is_written_is_read_as_it_was(read: Read, text: str) -> None:
    route, _ = read(NoteRoute, text)

    again, problems = read(NoteRoute, str(as_written(route)))

    assert (again, problems) == (route, [])

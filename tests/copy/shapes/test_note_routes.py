"""Note routes: the streams that there always are, those of an edition's own, and their order."""

from collections.abc import Callable
from typing import Any

import pytest

from octavo.copy.markdown.containers import STREAMS
from octavo.copy.shape_schemas import schema_of
from octavo.copy.shapes.note_routes import BUILT_IN, TAKEN, NoteRoutes
from octavo.copy.shapes.notes import Destination, NoteMarks, Numbering

Read = Callable[..., Any]


def test_streams_that_meet_at_the_foot_have_different_marks() -> None:
    at_foot = [each for each in BUILT_IN.values() if each.destination is Destination.FOOT]

    assert len({route.marks for route in at_foot}) == len(at_foot) == 3


def test_people_and_citations_have_no_notes_unless_the_edition_wants_them() -> None:
    routes = NoteRoutes()

    assert routes.biographical.destination is Destination.DROPPED
    assert routes.sources.destination is Destination.TEXT


def test_every_stream_has_a_prefix_and_every_prefix_a_stream() -> None:
    assert set(STREAMS.values()) == set(BUILT_IN) == set(NoteRoutes().by_stream)


@pytest.mark.parametrize("stream", BUILT_IN)
def test_what_a_file_does_not_say_stays_as_it_is_for_this_stream(read: Read, stream: str) -> None:
    routes, problems = read(NoteRoutes, f"{stream}: {{numbering: book}}")
    route = routes.by_stream[stream]

    assert problems == []
    assert (route.numbering, route.marks) == (Numbering.BOOK, BUILT_IN[stream].marks)
    assert route.destination is BUILT_IN[stream].destination


def test_an_edition_may_have_streams_of_its_own(read: Read) -> None:
    routes, problems = read(NoteRoutes, "gloss: {prefix: gl, marks: roman}\nown: {prefix: own}")

    assert problems == []
    assert routes.by_stream["gloss"].marks is NoteMarks.ROMAN
    assert dict(routes.prefixes) == {**STREAMS, "gl": "gloss", "own": "own"}


def test_streams_stand_in_the_order_in_which_they_are_listed(read: Read) -> None:
    routes, _ = read(NoteRoutes, "gloss: {prefix: gl}\neditor: {marks: letters}")

    streams = ["gloss", "editor", "author", "translator", "biographical", "sources"]
    assert list(routes.by_stream) == streams
    assert list(routes.as_written()) == streams


@pytest.mark.parametrize("written", ["editors: {destination: end}", "editors: foot", "editors: []"])
def test_a_key_that_gives_no_prefix_is_an_unknown_key(read: Read, written: str) -> None:
    assert read(NoteRoutes, written)[1] == ["1:1 C01"]


def test_no_two_streams_have_the_same_prefix(read: Read) -> None:
    assert read(NoteRoutes, "gloss: {prefix: ed}")[1] == ["1:17 C06"]
    twice = "gloss: {prefix: gl}\nglaze: {prefix: gl}"
    assert read(NoteRoutes, twice)[1] == ["2:17 C06"]


@pytest.mark.parametrize("name", sorted(TAKEN))
def test_a_stream_has_no_name_that_styles_use(read: Read, name: str) -> None:
    """Else its class, such as note-inline, would be that of something else."""
    assert read(NoteRoutes, f"{name}: {{prefix: x}}")[1] == [f"1:{len(name) + 3} C04"]


def test_the_name_of_a_stream_can_be_a_class(read: Read) -> None:
    assert read(NoteRoutes, "My Stream: {prefix: x}")[1] == ["1:1 C04"]


def test_editors_of_yaml_know_that_an_unknown_stream_needs_a_prefix() -> None:
    record = schema_of(NoteRoutes)
    (own,) = record["patternProperties"].values()

    assert set(record["properties"]) == set(BUILT_IN)
    assert record["additionalProperties"] is False
    assert record["$defs"][own["$ref"].rpartition("/")[2]]["required"] == ["prefix"]
    for stream in ("NoteRoute", "BiographicalRoute", "OwnRoute"):
        assert "text" not in record["$defs"][stream]["properties"]["destination"]["enum"]

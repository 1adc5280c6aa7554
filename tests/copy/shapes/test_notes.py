"""Notes: where each stream goes."""

from collections.abc import Callable
from typing import Any

import pytest

from octavo.copy.shapes.notes import Destination, NoteMarks, NoteRoutes


def test_streams_that_meet_at_the_foot_have_different_marks() -> None:
    routes = NoteRoutes()

    assert len({routes.author.marks, routes.editor.marks, routes.translator.marks}) == 3


def test_a_stream_is_routed_by_destination_marks_and_numbering(read: Callable[..., Any]) -> None:
    routes, _ = read(NoteRoutes, "author: {destination: end, marks: roman, numbering: book}")

    assert routes.author.destination is Destination.END
    assert routes.author.marks is NoteMarks.ROMAN


@pytest.mark.parametrize("destination", ["section", "inline", "margin", "nowhere"])
def test_a_destination_that_cannot_be_set_is_refused(
    read: Callable[..., Any], destination: str
) -> None:
    assert read(NoteRoutes, f"author: {{destination: {destination}}}")[1] == ["1:23 C04"]


def test_an_unknown_stream_is_an_unknown_key(read: Callable[..., Any]) -> None:
    assert read(NoteRoutes, "editors: {destination: end}")[1] == ["1:1 C01"]

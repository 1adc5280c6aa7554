"""Events: a line of the chronology."""

from collections.abc import Callable
from typing import Any

import pytest

from octavo.copy.shapes.events import Event

LEAST = "{id: nov-2, date: 1917-11-02, title: The committee met."


def test_an_event_needs_an_id_a_date_and_a_title(read: Callable[..., Any]) -> None:
    event, problems = read(Event, LEAST + "}")

    assert problems == []
    assert event.importance == 2
    assert read(Event, "tags: []")[1] == ["1:1 C02"] * 3


@pytest.mark.parametrize(
    ("importance", "problems"),
    [("1", []), ("3", []), ("0", ["1:70 C04"]), ("4", ["1:70 C04"]), ("high", ["1:70 C03"])],
)
def test_importance_is_one_two_or_three(
    read: Callable[..., Any], importance: str, problems: list[str]
) -> None:
    assert read(Event, f"{LEAST}, importance: {importance}}}")[1] == problems


@pytest.mark.parametrize(
    ("notes", "problems"),
    [
        ("{}", []),
        ('{"1": N., "ed:a": {en: N.}}', []),
        ("{1: N.}", []),
        ('{"a b": N.}', ["1:66 C04"]),
        ('{"[^1]": N.}', ["1:66 C04"]),
        ('{"1": 5}', ["1:71 C03"]),
        ('{"1": ""}', ["1:71 C04"]),
        ("[N.]", ["1:65 C03"]),
    ],
)
def test_notes_are_texts_by_the_labels_of_their_calls(
    read: Callable[..., Any], notes: str, problems: list[str]
) -> None:
    event, found = read(Event, f"{LEAST}, notes: {notes}}}")

    assert found == problems
    assert problems or set(event.notes) <= {"1", "ed:a"}

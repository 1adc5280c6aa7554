"""JSON lists: every form of list gives its events, each with the line that it begins in."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.copy.calendars import Calendar
from octavo.exchange.incoming.json_lists import OWN_KEY, read_json
from octavo.exchange.incoming.rows import MAX_ROWS, IncomingList
from octavo.problems import Problem

VALUE = st.recursive(
    st.integers(1, 9) | st.text(st.sampled_from('ab"{}[],:\n\\'), min_size=1).filter(str.strip),
    lambda inner: st.lists(inner, min_size=1) | st.dictionaries(st.text("ab"), inner, min_size=1),
    max_leaves=4,
)


def read(text: str) -> tuple[IncomingList | None, list[str]]:
    """Read a list, and give it and the problems."""
    problems: list[Problem] = []
    found = read_json(text, "f", problems)
    return found, [f"{problem.location.line} {problem.code}" for problem in problems]


@given(
    items=st.lists(st.dictionaries(st.sampled_from(["date", "title"]), VALUE, min_size=1)),
    indent=st.sampled_from([None, 1]),
    under=st.booleans(),
)
def test_every_event_has_its_line(
    items: list[dict[str, Any]], indent: int | None, *, under: bool
) -> None:
    """The line is that on which the item's brace stands, as a plain count finds it."""
    whole: Any = {"about": [1, {"events": []}], "events": items} if under else items
    text = json.dumps(whole, indent=indent)

    found, problems = read(text)

    assert found is not None
    assert problems == []
    assert [dict(row.cells) for row in found.rows] == items
    for row in found.rows:
        assert "{" in text.split("\n")[row.line - 1]
    if indent:
        assert len({row.line for row in found.rows}) == len(items)


def test_lines_are_counted_from_the_beginning_of_the_file() -> None:
    found, _ = read('\n{"title": "x",\n "events": [\n  {"a": 1},\n\n  {"a": 2}]}')

    assert found is not None
    assert [row.line for row in found.rows] == [4, 6]


def test_the_last_of_two_keys_counts() -> None:
    found, _ = read('{"events": [{"a": 1}],\n"events": [{"a": 2}]}')

    assert found is not None
    assert [(row.line, dict(row.cells)) for row in found.rows] == [(2, {"a": 2})]


def test_a_timeline_is_known_by_its_dates() -> None:
    event = {"start_date": {"year": "1917", "month": "11"}, "text": {"headline": "Talks"}}

    found, _ = read(json.dumps({"title": {"text": {}}, "events": [event]}))

    assert found is not None
    assert dict(found.rows[0].cells) == {"date": "1917-11", "title": "Talks"}
    assert found.calendar is Calendar.GREGORIAN


def test_results_of_wikidata_are_known_by_their_bindings() -> None:
    line = {"itemLabel": {"type": "literal", "value": "Talks"}, "date": {"value": "1917-11-11"}}

    found, _ = read(json.dumps({"head": {}, "results": {"bindings": [line]}}))

    assert found is not None
    assert dict(found.rows[0].cells) == {"title": "Talks", "date": "1917-11-11"}
    assert found.calendar is Calendar.GREGORIAN


def test_a_file_of_octavo_is_known_by_its_key() -> None:
    own, other = (read(json.dumps({key: 1, "events": [{"a": 1}]}))[0] for key in (OWN_KEY, "x"))

    assert [found.own for found in (own, other) if found] == [True, False]


def test_an_item_that_is_no_map_is_left_out() -> None:
    """X02, at its line."""
    found, problems = read('[{"a": 1},\n5,\n{"a": 2}]')

    assert found is not None
    assert [row.line for row in found.rows] == [1, 3]
    assert problems == ["2 X02"]


def test_what_says_nothing_is_no_cell() -> None:
    found, _ = read('[{"a": null, "b": "", "c": [], "d": 0, "e": " "}]')

    assert found is not None
    assert [dict(row.cells) for row in found.rows] == [{"d": 0}]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('[{"a": 1},\n {"a" 2}]', "2 X01"),
        ("5", "0 X01"),
        ('{"event": []}', "0 X01"),
        ('[{"a": NaN}]', "0 X01"),
        ("[" * 200_000, "0 X01"),
        ('[{"a": ' + "9" * 5_000 + "}]", "0 X01"),
    ],
)
def test_what_is_no_list_is_refused(text: str, problem: str) -> None:
    assert read(text) == (None, [problem])


def test_a_list_may_not_have_too_many_items() -> None:
    assert read(json.dumps([{}] * (MAX_ROWS + 1))) == (None, ["0 X03"])

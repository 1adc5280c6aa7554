"""Wordings: how messages speak of places and values."""

import pytest

from octavo.copy.sheets import Sheet
from octavo.copy.strict_yaml import sheet_of
from octavo.copy.wordings import shown, spoken, within, written


@pytest.fixture
def sheet() -> Sheet:
    """Make a register with a record that has an id and one that has none."""
    text = "- {id: lenin, name: {ru: x}, sources: [{locator: 1}]}\n- {name: y}\n"
    made = sheet_of(text, "f", [])
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ((), "the file"),
        ((0,), "'lenin'"),
        ((0, "name", "ru"), "'name.ru' of 'lenin'"),
        ((0, "sources", 0), "item 1 of 'sources' of 'lenin'"),
        ((0, "sources", 0, "locator"), "'locator' of item 1 of 'sources' of 'lenin'"),
        ((1,), "item 2"),
        ((1, "name"), "'name' of item 2"),
        (("format", "margins", "inner"), "'format.margins.inner'"),
        (("body", 2), "item 3 of 'body'"),
    ],
)
def test_a_place_is_named_as_a_person_would(
    sheet: Sheet, path: tuple[str | int, ...], words: str
) -> None:
    assert spoken(path, sheet) == words


def test_nothing_is_said_of_the_top_of_a_file(sheet: Sheet) -> None:
    assert within((), sheet) == ""
    assert within((0, "name"), sheet) == " in 'name' of 'lenin'"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("x", "a text"),
        (5, "the number 5"),
        (1.5, "the number 1.5"),
        (True, "true"),
        ([], "a list"),
        ({}, "a map"),
        (None, "something else"),
    ],
)
def test_a_value_is_named_by_its_sort(value: object, words: str) -> None:
    assert shown(value) == words


def test_a_long_value_is_cut_short_and_stands_on_one_line() -> None:
    assert written("word " * 100).endswith("…")
    assert len(written("word " * 100)) == 40
    assert written("a\nb") == "a b"
    assert written(value=False) == "false"

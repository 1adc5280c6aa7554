"""Sheets: values and places are found by their paths."""

from octavo.copy.sheets import Sheet
from octavo.copy.strict_yaml import sheet_of
from octavo.problems import Location


def sheet() -> Sheet:
    """Make a small sheet."""
    made = sheet_of("a:\n  - b: 1\n", "f", [])
    assert made is not None
    return made


def test_a_value_is_found_by_keys_and_indexes() -> None:
    assert sheet().at("a", 0, "b") == 1
    assert sheet().at() == {"a": [{"b": 1}]}


def test_what_is_not_there_is_none() -> None:
    made = sheet()

    assert [made.at(*path) for path in (("x",), ("a", 1), ("a", "b"), ("a", 0, "b", "c"))] == [
        None
    ] * 4


def test_what_has_no_place_stands_where_the_nearest_thing_around_it_does() -> None:
    made = sheet()

    assert made.place("a", 0, "c", "d") == made.place("a", 0) == Location("f", 2, 5)
    assert made.key_place("a", 0, "c") == made.place("a", 0)


def test_a_sheet_without_places_still_names_its_file() -> None:
    assert Sheet("f", {}, {}, {}).place("a") == Location("f")

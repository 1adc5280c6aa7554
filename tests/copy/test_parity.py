"""Parity: texts that one language has and another lacks."""

import pytest

from octavo.copy.parity import missing_texts, uneven_texts
from octavo.copy.shapes import Event, Imprint, Person, Place
from octavo.copy.strict_yaml import sheet_of
from octavo.copy.validation import validate
from octavo.problems import Severity


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{id: a, name: B}", []),
        ("{id: a, name: {ru: Б, en: B}}", []),
        ("{id: a, name: {ru: Б}}", ["C07 1:15"]),
        ("{id: a, name: {de: B}}", ["C07 1:15", "C08 1:16"]),
        ("{id: a, name: {ru: Б, en: B, eng: B}}", ["C08 1:30"]),
        ("{id: a, name: B, note: {en: N}, modern_name: {ru: M}}", ["C07 1:46", "C07 1:24"]),
    ],
)
def test_uneven_texts_are_warned_of_at_their_places(text: str, found: list[str]) -> None:
    sheet = sheet_of(text, "f", [])
    assert sheet is not None
    place = validate(Place, sheet, [])

    problems = list(uneven_texts(place, sheet, ("ru", "en")))

    assert [f"{problem.code} {str(problem.location)[2:]}" for problem in problems] == found
    assert {problem.severity for problem in problems} <= {Severity.WARNING}


def test_all_languages_that_are_missing_are_named() -> None:
    sheet = sheet_of("{id: a, name: {de: B}}", "f", [])
    assert sheet is not None

    [problem] = missing_texts(validate(Place, sheet, []), sheet, ("ru", "en"))

    assert problem.message == "'name' has no text in 'ru' and 'en'"


def test_names_of_people_are_texts_too() -> None:
    sheet = sheet_of("{id: a, name: {ru: {family: Б}}}", "f", [])
    assert sheet is not None

    [problem] = missing_texts(validate(Person, sheet, []), sheet, ("ru", "en"))

    assert problem.message == "'name' has no text in 'en'"


def test_texts_in_lists_are_found() -> None:
    sheet = sheet_of("{credits: [{role: x, name: {ru: Б}}]}", "f", [])
    assert sheet is not None

    [problem] = missing_texts(validate(Imprint, sheet, []), sheet, ("en",))

    assert problem.message == "'name' of item 1 of 'credits' has no text in 'en'"


def test_notes_are_no_languages() -> None:
    """The labels of notes are not missing in a language; their texts may be."""
    text = '{id: a, date: 1917, title: T, notes: {"1": N, "ed:2": {ru: Н}}}'
    sheet = sheet_of(text, "f", [])
    assert sheet is not None

    [problem] = uneven_texts(validate(Event, sheet, []), sheet, ("ru", "en"))

    assert problem.message == "'notes.ed:2' has no text in 'en'"

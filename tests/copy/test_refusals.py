"""Refusals: what is said of each sort of mistake, and that pydantic's words are never shown."""

from typing import Annotated, Any

import pytest
from pydantic import AfterValidator, Field
from pydantic.dataclasses import dataclass

from octavo.copy.shapes.certainty import Certainty
from octavo.copy.shapes.fields import CLOSED, Flag, Language, Number, Slug, Whole, Words
from octavo.copy.shapes.texts import Text
from octavo.copy.strict_yaml import sheet_of
from octavo.copy.validation import validate
from octavo.problems import Problem


def _never(_value: str) -> str:
    raise ValueError("it is never right")


@dataclass(frozen=True, kw_only=True, config=CLOSED)
class Inner:
    """A map within a map."""

    width: Whole = 1
    height: Whole = 1


@dataclass(frozen=True, kw_only=True, config=CLOSED)
class Everything:
    """A record in which every sort of mistake can be made."""

    need: Words = "x"
    inner: Inner | None = None
    text: Text | None = None
    flag: Flag | None = None
    number: Annotated[Number, Field(gt=0, le=10)] | None = None
    whole: Annotated[Whole, Field(ge=1, lt=4)] | None = None
    words: Annotated[tuple[Words, ...], Field(min_length=1, max_length=2)] | None = None
    choice: Certainty | None = None
    slug: Slug | None = None
    names: dict[Language, Words] | None = None
    never: Annotated[str, AfterValidator(_never)] | None = None


MISTAKES = [
    ("inner: {heigth: 3}", "C01", "unknown key 'heigth' in 'inner'", "did you mean 'height'?"),
    ("inner: {zzz: 3}", "C01", "unknown key 'zzz' in 'inner'", "one of: height, width"),
    ("zzz: 3", "C01", "unknown key 'zzz'", "one of: "),
    ("need: 5", "C03", "'need' is the number 5, not a text", "quotation marks"),
    ("need: [a]", "C03", "'need' is a list, not a text", ""),
    ("text: true", "C03", "'text' is true, not a text, or a map of languages", "quotation marks"),
    ("inner: x", "C03", "'inner' is a text, not a map", "key: value"),
    ("words: x", "C03", "'words' is a text, not a list", "square brackets"),
    ("flag: yes", "C03", "'flag' is a text, not true or false", "without quotation marks"),
    ("whole: 1.5", "C03", "'whole' is the number 1.5, not a whole number", "figures"),
    ("number: many", "C03", "'number' is a text, not a number", "figures"),
    ("names: []", "C03", "'names' is a list, not a map", "key: value"),
    ("number: 0", "C04", "'number' is '0'", "greater than 0"),
    ("number: 11", "C04", "'number' is '11'", "the greatest is 10"),
    ("number: .inf", "C04", "'number' is 'inf'", ""),
    ("whole: 0", "C04", "'whole' is '0'", "the least is 1"),
    ("whole: 4", "C04", "'whole' is '4'", "less than 4"),
    ("words: []", "C04", "'words' is empty", "give 1 at least"),
    ("words: [a, b, c]", "C04", "'words' has too many items", "give 2 at most"),
    ("choice: shure", "C04", "'choice' is 'shure'", "did you mean 'sure'?"),
    ("choice: x", "C04", "'choice' is 'x'", "one of: disputed, probable, sure"),
    ("choice: 5", "C04", "'choice' is '5'", "one of: disputed, probable, sure"),
    ("slug: A b", "C04", "'slug' is 'A b'", "a-z"),
    ("names: {RU: x}", "C04", "the key 'RU' in 'names' has the wrong form", "ru or en"),
    ("never: x", "C04", "'never' is wrong: it is never right", ""),
]


def problems_of(text: str) -> list[Problem]:
    """List the problems of a text."""
    problems: list[Problem] = []
    sheet = sheet_of(text, "f", problems)
    assert sheet is not None
    assert validate(Everything, sheet, problems) is None
    return problems


@pytest.mark.parametrize(("text", "code", "message", "hint"), MISTAKES)
def test_a_mistake_is_told_in_words_of_the_house(
    text: str, code: str, message: str, hint: str
) -> None:
    [problem] = problems_of(text)

    assert problem.code == code
    assert problem.message.startswith(message)
    assert hint in problem.hint


@pytest.mark.parametrize("text", [text for text, *_ in MISTAKES])
def test_no_words_of_pydantic_and_no_name_of_a_class_are_shown(text: str) -> None:
    [problem] = problems_of(text)

    said = problem.message + problem.hint
    assert not any(word in said for word in ("Input", "should be", "Inner", "Everything", "valid"))


def test_a_key_that_is_missing_is_told_at_the_map_that_lacks_it() -> None:
    @dataclass(frozen=True, config=CLOSED)
    class Outer:
        inner: dict[str, Any]
        name: Words

    problems: list[Problem] = []
    sheet = sheet_of("# a comment\ninner: {}\n", "f", problems)
    assert sheet is not None
    validate(Outer, sheet, problems)

    assert [str(problem) for problem in problems] == [
        "f:2:1: C02 'name' is missing\n  hint: add a line 'name: …'"
    ]

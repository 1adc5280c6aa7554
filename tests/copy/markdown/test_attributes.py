"""Attributes: what stands in braces becomes names and values, or a problem."""

import pytest

from octavo.copy.markdown.attributes import (
    check_names,
    is_slug,
    read_attributes,
    split_trailing,
    words_of,
)
from octavo.problems import Location, Problem

HERE = Location("f", 3, 1)


@pytest.mark.parametrize(
    ("braces", "read"),
    [
        ("", {}),
        ("{#oct-29}", {"id": "oct-29"}),
        ("{day=1917-10-29}", {"day": "1917-10-29"}),
        ('{speaker=reed locator="ch. 8"}', {"speaker": "reed", "locator": "ch. 8"}),
        ('{short="29 октября"}', {"short": "29 октября"}),
        ("{for=38 against=29}", {"for": "38", "against": "29"}),
    ],
)
def test_names_and_values(braces: str, read: dict[str, str]) -> None:
    assert read_attributes(braces, HERE, []) == read


@pytest.mark.parametrize("braces", ["{speaker=}", '{title="open}', "{=x}"])
def test_what_cannot_be_read_is_a_problem_at_its_place(braces: str) -> None:
    problems: list[Problem] = []

    assert read_attributes(braces, HERE, problems) is None
    assert [(problem.code, problem.location) for problem in problems] == [("M04", HERE)]


@pytest.mark.parametrize(
    ("text", "words", "braces"),
    [
        ("The Act {#the-act}", "The Act", "{#the-act}"),
        ("resolution {id=r1 for=3}  ", "resolution", "{id=r1 for=3}"),
        ("no braces", "no braces", ""),
        ("in {the} middle", "in {the} middle", ""),
        ("{#alone}", "", "{#alone}"),
    ],
)
def test_braces_at_the_end_are_split_off(text: str, words: str, braces: str) -> None:
    assert split_trailing(text) == (words, braces)


def test_a_name_that_nobody_knows_is_a_problem_with_the_nearest_right_one() -> None:
    problems: list[Problem] = []

    check_names({"speeker": "dan", "title": "x"}, ("speaker", "title"), "a list", HERE, problems)

    assert [(problem.code, problem.hint) for problem in problems] == [
        ("M04", "did you mean 'speaker'?")
    ]


@pytest.mark.parametrize("text", ["oct-29", "r1", "a", "1917"])
def test_a_slug_is_made_of_small_letters_figures_and_hyphens(text: str) -> None:
    assert is_slug(text)


@pytest.mark.parametrize("text", ["", "Oct", "-a", "a-", "a--b", "a b", "день", "a_b"])
def test_nothing_else_is_a_slug(text: str) -> None:
    assert not is_slug(text)


@pytest.mark.parametrize("value", ["a b", "a,b", " a , b ", "b a a"])
def test_names_are_parted_by_spaces_or_commas(value: str) -> None:
    assert words_of(value) == {"a", "b"}

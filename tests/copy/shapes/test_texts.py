"""Texts: one for all languages, or one for each."""

from collections.abc import Callable
from typing import Any

import pytest
from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from octavo.copy.shapes.fields import CLOSED
from octavo.copy.shapes.texts import Line, Text


@dataclass(frozen=True, config=CLOSED)
class Titled:
    """A record with a text."""

    title: Text


@pytest.mark.parametrize("text", ["Smolny", "{ru: Смольный, en: Smolny}"])
def test_a_text_written_and_read_is_the_same_text(read: Callable[..., Any], text: str) -> None:
    title = read(Titled, f"title: {text}")[0].title

    assert Titled(title).title == title
    assert Titled(title.as_written()).title == title


def test_a_text_for_all_languages_is_missing_in_none() -> None:
    text = Text({"": "Smolny"})

    assert text.in_language("ru") == "Smolny"
    assert text.missing(("ru", "en")) == ()


def test_a_text_is_given_in_the_language_or_else_in_the_first() -> None:
    text = Text({"ru": "Смольный", "en": "Smolny"})

    assert text.in_language("en") == "Smolny"
    assert text.in_language("de") == "Смольный"
    assert text.missing(("en", "de")) == ("de",)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("5", "1:8 C03"),
        ("[a]", "1:8 C03"),
        ("{}", "1:8 C04"),
        ('""', "1:8 C04"),
        ("{ru: 5}", "1:13 C03"),
        ("{ru: ''}", "1:13 C04"),
        ("{RU: x}", "1:9 C04"),
        ("{ru: }", "1:9 C03"),
        ("", "1:1 C03"),
    ],
)
def test_what_is_no_text_gives_one_problem(
    read: Callable[..., Any], text: str, problem: str
) -> None:
    assert read(Titled, f"title: {text}")[1] == [problem]


@pytest.mark.parametrize(
    ("texts", "language", "key"),
    [({"": "a"}, "ru", ""), ({"ru": "a", "en": "b"}, "en", "en"), ({"ru": "a"}, "de", "ru")],
)
def test_a_language_is_given_the_text_under_a_key(
    texts: dict[str, str], language: str, key: str
) -> None:
    assert Text(texts).key_in(language) == key
    assert Text(texts).in_language(language) == texts[key]


def test_a_line_of_markdown_is_a_text_that_says_so() -> None:
    """Editors of YAML show what may be written."""
    plain, line = (TypeAdapter[Any](shape).json_schema() for shape in (Text, Line))

    assert line == {**plain, "title": "line of Markdown, or one for each language"}

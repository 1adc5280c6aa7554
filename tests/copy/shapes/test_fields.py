"""Fields: strict scalars and the forms of texts."""

from collections.abc import Callable
from typing import Any

import pytest
from pydantic.dataclasses import dataclass

from octavo.copy.shapes.fields import (
    CLOSED,
    Figures,
    Flag,
    Language,
    Number,
    Slug,
    Whole,
    Words,
)


@dataclass(frozen=True, kw_only=True, config=CLOSED)
class Fields:
    """A record with a field of each sort."""

    words: Words | None = None
    figures: Figures | None = None
    slug: Slug | None = None
    language: Language | None = None
    flag: Flag | None = None
    whole: Whole | None = None
    number: Number | None = None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("words: x y", "x y"),
        ('words: "5"', "5"),
        ("figures: 5", "5"),
        ("figures: 5-7", "5-7"),
        ("slug: oct-29", "oct-29"),
        ("slug: 1917-11", "1917-11"),
        ("language: ru", "ru"),
        ("language: en-GB", "en-GB"),
        ("flag: true", True),
        ("whole: 0", 0),
        ("number: 2", 2.0),
        ("number: 2.5", 2.5),
    ],
)
def test_a_value_of_the_right_sort_is_read(
    read: Callable[..., Any], text: str, value: object
) -> None:
    fields, problems = read(Fields, text)

    assert problems == []
    assert getattr(fields, text.partition(":")[0]) == value


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("words: 5", "C03"),
        ("words: true", "C03"),
        ("words: [a]", "C03"),
        ('words: ""', "C04"),
        ('words: " "', "C04"),
        ("figures: 5.5", "C03"),
        ("figures: true", "C03"),
        ("slug: Oct 29", "C04"),
        ("slug: окт", "C04"),
        ('slug: "oct\\n"', "C04"),
        ("language: RU", "C04"),
        ("language: russian", "C04"),
        ("flag: yes", "C03"),
        ("flag: 1", "C03"),
        ("whole: true", "C03"),
        ("whole: 1.0", "C03"),
        ('whole: "1"', "C03"),
        ('number: "1"', "C03"),
        ("number: .inf", "C04"),
        ("nothing: 1", "C01"),
    ],
)
def test_a_value_of_the_wrong_sort_is_refused(
    read: Callable[..., Any], text: str, code: str
) -> None:
    _, problems = read(Fields, text)

    assert [problem.split()[1] for problem in problems] == [code]

"""Layout: trim, margins, folios and limits."""

from collections.abc import Callable
from typing import Any

import pytest

from octavo.copy.shapes.layout import Folios, Format, Limits, Margins
from octavo.measures import TRIMS, Length


def test_a_format_is_a5_with_its_margins_unless_it_says_otherwise(read: Callable[..., Any]) -> None:
    page, _ = read(Format, "{}")

    assert page.trim == TRIMS["a5"]
    assert page.margins == Margins()


def test_margins_that_are_not_given_keep_their_defaults(read: Callable[..., Any]) -> None:
    page, _ = read(Format, "margins: {inner: 25mm}")

    assert page.margins == Margins(inner=Length(25))


@pytest.mark.parametrize(
    ("text", "problem"), [("restart: 1", "1:10 C03"), ("front: Roman", "1:8 C04")]
)
def test_folios_are_roman_or_arabic(read: Callable[..., Any], text: str, problem: str) -> None:
    assert read(Folios, text)[1] == [problem]


def test_limits_are_seconds_and_memory(read: Callable[..., Any]) -> None:
    limits, _ = read(Limits, "{seconds: 60, memory: 512MB}")

    assert (limits.seconds, limits.memory) == (60, 512)
    assert read(Limits, "{seconds: 0, memory: 4}")[1] == ["1:11 C04", "1:22 C03"]

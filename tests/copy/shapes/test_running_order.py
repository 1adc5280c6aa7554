"""Running order: the three ways to write a line of it."""

from collections.abc import Callable
from typing import Any

import pytest
from pydantic.dataclasses import dataclass

from octavo.copy.matter import Opening
from octavo.copy.shapes.fields import CLOSED
from octavo.copy.shapes.running_order import Part, PartField
from octavo.copy.shapes.texts import Text


@dataclass(frozen=True, config=CLOSED)
class Order:
    """A record with one line."""

    line: PartField


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("contents", Part(kind="contents")),
        ("{kind: contents}", Part(kind="contents")),
        ("{text: preface}", Part(kind="text", source="preface")),
        ("{kind: text, source: preface}", Part(kind="text", source="preface")),
        (
            "{text: preface, opening: recto}",
            Part(kind="text", source="preface", opening=Opening.RECTO),
        ),
        ("{kind: contents, title: Here}", Part(kind="contents", title=Text({"": "Here"}))),
    ],
)
def test_a_line_is_a_kind_or_a_map(read: Callable[..., Any], text: str, part: Part) -> None:
    order, problems = read(Order, f"line: {text}")

    assert problems == []
    assert order.line == part


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("Title Page", "1:7 C04"),
        ("[text]", "1:7 C03"),
        ("5", "1:7 C03"),
        ("{opening: recto}", "1:7 C02"),
        ("{text: 5}", "1:7 C03"),
        ("{text: a, source: b}", "1:7 C04"),
        ("{text: preface, opening: right}", "1:32 C04"),
        ("{text: preface, openning: recto}", "1:23 C01"),
        ("{text: preface, contents: x}", "1:23 C01"),
        ("{kind: text, text: preface}", "1:20 C01"),
        ("{text: preface, title: {}}", "1:30 C04"),
    ],
)
def test_a_line_that_means_nothing_is_refused(
    read: Callable[..., Any], text: str, problem: str
) -> None:
    assert read(Order, f"line: {text}")[1] == [problem]


def test_a_part_that_is_made_already_passes_as_it_is() -> None:
    part = Part(kind="contents")

    assert Order(part).line is part

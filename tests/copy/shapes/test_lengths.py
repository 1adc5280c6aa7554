"""Lengths in files: what stands for a length, a trim or an amount of memory."""

from collections.abc import Callable
from typing import Any

import pytest
from pydantic.dataclasses import dataclass

from octavo.copy.shapes.fields import CLOSED
from octavo.copy.shapes.lengths import LengthField, Megabytes, TrimField
from octavo.measures import TRIMS, Length, Trim


@dataclass(frozen=True, kw_only=True, config=CLOSED)
class Sized:
    """A record with a measure of each sort."""

    length: LengthField | None = None
    trim: TrimField | None = None
    memory: Megabytes | None = None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("length: 12mm", Length(12)),
        ("trim: a5", TRIMS["a5"]),
        ("trim: 60x84/16", TRIMS["60x84/16"]),
        ("trim: [10cm, 150mm]", Trim(Length(100), Length(150))),
        ("memory: 2GB", 2048),
    ],
)
def test_a_measure_is_read(read: Callable[..., Any], text: str, value: object) -> None:
    sized, problems = read(Sized, text)

    assert problems == []
    assert getattr(sized, text.partition(":")[0]) == value


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("length: 12", "1:9 C04"),
        ("length: 12.5", "1:9 C04"),
        ("length: 12px", "1:9 C04"),
        ("length: [12mm]", "1:9 C03"),
        ("trim: a55", "1:7 C04"),
        ("trim: [148mm]", "1:7 C04"),
        ("trim: [148mm, 210mm, 3mm]", "1:7 C04"),
        ("trim: [148, 210mm]", "1:8 C04"),
        ("trim: [0mm, 210mm]", "1:7 C04"),
        ("trim: {width: 148mm}", "1:7 C03"),
        ("memory: 2", "1:9 C03"),
        ("memory: 2TB", "1:9 C04"),
    ],
)
def test_what_is_no_measure_is_refused_once(
    read: Callable[..., Any], text: str, problem: str
) -> None:
    assert read(Sized, text)[1] == [problem]


def test_measures_that_are_made_already_pass_as_they_are() -> None:
    assert Sized(length=Length(3), trim=TRIMS["a6"]).length == Length(3)

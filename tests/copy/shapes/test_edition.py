"""Edition: what may stand in edition.yaml, and what follows from what is left out."""

from collections.abc import Callable
from typing import Any

import pytest

from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.matter import Matter
from octavo.copy.shapes.edition import EditionRecord, Status
from octavo.copy.shapes.running_order import Part

LEAST = "name: x\nwork: w\nlanguage: ru\n"


def test_an_edition_needs_a_name_a_work_and_a_language(read: Callable[..., Any]) -> None:
    edition, problems = read(EditionRecord, LEAST)

    assert problems == []
    assert edition.status is Status.DRAFT
    assert edition.calendar is CalendarPolicy.OS_NS
    assert read(EditionRecord, "base: false")[1] == ["1:1 C02"] * 3


def test_the_running_order_goes_through_front_body_and_back(read: Callable[..., Any]) -> None:
    edition, _ = read(
        EditionRecord, LEAST + "back: [colophon]\nfront: [contents]\nbody: [text: a, text: b]\n"
    )

    assert edition.running_order == (
        (Matter.FRONT, 0, Part(kind="contents")),
        (Matter.BODY, 0, Part(kind="text", source="a")),
        (Matter.BODY, 1, Part(kind="text", source="b")),
        (Matter.BACK, 0, Part(kind="colophon")),
    )


def test_tokens_are_kept_as_css_will_have_them(read: Callable[..., Any]) -> None:
    edition, _ = read(EditionRecord, LEAST + "tokens: {text-size: 10pt, ratio: 1.5, lines: 3}\n")

    assert edition.tokens == {"text-size": "10pt", "ratio": "1.5", "lines": "3"}


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("tokens: {a: '1; color: red'}", "4:13 C04"),
        ("tokens: {a: 'x } body {'}", "4:13 C04"),
        ("tokens: {--a: 1}", "4:10 C04"),
        ("tokens: {a: [1]}", "4:13 C03"),
        ("tokens: {a: .nan}", "4:13 C04"),
        ("outputs: []", "4:10 C04"),
        ("outputs: [reading, film]", "4:20 C04"),
        ("calendar: os(ns)", "4:11 C04"),
        ("status: finall", "4:9 C04"),
        ("base: yes", "4:7 C03"),
        ("audience: Class 9", "4:11 C04"),
        ("extend: base", "4:1 C01"),
        ("body: {text: a}", "4:7 C03"),
    ],
)
def test_what_an_edition_may_not_have_is_told_at_its_place(
    read: Callable[..., Any], line: str, problem: str
) -> None:
    assert read(EditionRecord, LEAST + line)[1] == [problem]


def test_a_year_may_be_written_with_quotation_marks_or_without(read: Callable[..., Any]) -> None:
    bare, quoted = (
        read(EditionRecord, LEAST + f"imprint: {{year: {year}}}")[0] for year in ("2026", '"2026"')
    )

    assert bare == quoted

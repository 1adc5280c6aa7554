"""Dated headings: a day holds below its heading, and a heading says where it begins or ends."""

import pytest

from octavo.assemble.dated_headings import day_of, with_days
from octavo.copy.calendars import Calendar
from octavo.copy.dates import Reckoning
from octavo.copy.prose import Block, Container, Heading, ListBlock, Paragraph, Text
from octavo.copy.prose.blocks import NO_DAY
from octavo.problems import Location, Problem

HERE = Location("day.md", 3, 1)
JULIAN = Reckoning(None, Calendar.JULIAN)


def heading(level: int, day: str = "", name: str = "") -> Heading:
    """Make a heading with a day of October 1917, or without one."""
    return Heading(level, (Text("H"),), HERE, id=name, day=day and f"1917-10-{day}")


def said(*blocks: Block, day: str = "") -> list[tuple[str, str]]:
    """Give the days and ids of the headings of a section."""
    done = with_days(blocks, day and f"1917-10-{day}", "s", lambda each: each.day)
    return [
        (each.day.removeprefix("1917-10-"), each.id) for each in done if isinstance(each, Heading)
    ]


def test_a_day_is_said_where_it_changes() -> None:
    """What stands below says nothing; ids of authors stay."""
    assert said(heading(2, "29", "first"), heading(3), heading(2, "30")) == [
        ("29", "first"),
        ("", ""),
        ("30", "s-heading-2"),
    ]


def test_a_day_ends_at_a_heading_of_its_level() -> None:
    assert said(heading(2, "29"), heading(2), heading(2))[1:] == [
        (NO_DAY, "s-heading-1"),
        ("", ""),
    ]


def test_under_the_day_of_the_section_another_ends_with_its_heading() -> None:
    assert said(heading(2, "30"), heading(3), heading(2), day="29") == [
        ("30", "s-heading-0"),
        ("", ""),
        ("29", "s-heading-2"),
    ]


def test_the_same_day_again_changes_nothing() -> None:
    assert said(heading(2, "29"), day="29") == [("", "")]


def test_headings_inside_other_blocks_date_nothing() -> None:
    inside = heading(2, "30", "x")
    blocks = (
        Container("quotation", {}, (inside,), HERE),
        ListBlock(((inside,),), None, HERE),
        Paragraph((Text("p"),), HERE),
    )

    quotation, items, paragraph = with_days(blocks, "", "s", lambda each: each.day)

    assert isinstance(quotation, Container)
    assert isinstance(items, ListBlock)
    assert [each.day for each in (*quotation.children, *items.items[0])] == ["", ""]  # type: ignore[union-attr] # headings
    assert paragraph == blocks[2]


def test_the_day_of_a_heading_is_a_stamp() -> None:
    problems: list[Problem] = []

    assert day_of(heading(2, "29"), JULIAN, problems) == "1917-10-29"
    assert day_of(heading(2), JULIAN, problems) == ""
    assert problems == []


@pytest.mark.parametrize(("day", "code"), [("32", "D02"), ("soon", "D01")])
def test_a_day_that_cannot_be_is_told_once(day: str, code: str) -> None:
    problems: list[Problem] = []

    assert day_of(heading(2, day), JULIAN, problems) == ""
    assert [(problem.code, problem.location) for problem in problems] == [(code, HERE)]

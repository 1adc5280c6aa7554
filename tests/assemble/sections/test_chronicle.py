"""Chronicle: every event of a text and of its days is told once, beside the line it belongs to."""

from collections.abc import Callable

import pytest

from octavo.assemble.book import TextCopy
from octavo.assemble.sections.chronicle import MarginChronicler
from octavo.assemble.setting import TypeSetter
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.dates import parse_date
from octavo.copy.order import Order
from octavo.copy.prose import Block, Heading, Marginal, Paragraph, Pointer, Text
from octavo.copy.prose.blocks import NO_DAY
from octavo.copy.prose.walk import inlines_in, lines_of, plain
from octavo.copy.shapes.events import Event
from octavo.copy.shapes.texts import Text as Told
from octavo.problems import Location

HERE = Location("day.md", 1, 1)
Tell = Callable[..., TextCopy]
DATES = {
    "eve": "1917-10-28",
    "talks": "1917-10-29",
    "night": "1917-10-29/1917-10-30",
    "truce": "1917-10-30",
    "later": "1918-01-05",
    "month": "1917-10",
}


@pytest.fixture
def tell(order: Order, setter: TypeSetter) -> Tell:
    """Give a function that tells these events beside blocks under a heading of a day."""
    reckoning = order.work.record.reckoning
    events = {
        name: Event(id=name, date=parse_date(date, reckoning), title=Told({"": f"{name}."}))
        for name, date in DATES.items()
    }

    def telling(
        *blocks: Block, day: str = "", policy: CalendarPolicy = CalendarPolicy.OS
    ) -> TextCopy:
        chronicler = MarginChronicler(
            events,
            {f"told-{name}-{n}": name for name in events for n in (1, 2)},
            reckoning,
            order.words.dates,
            policy,
            setter,
            lambda event, _: (Text(event.title.in_language("en")),),
        )
        copy = TextCopy((Text("H"),), (), blocks, day)
        return chronicler.tell(copy, "s", HERE, day[:4])

    return telling


def link(name: str, number: int = 1) -> Pointer:
    return Pointer("event-link", (Text("x"),), "", f"told-{name}-{number}")


def paragraph(*links: Pointer) -> Paragraph:
    return Paragraph((Text("a "), *links), HERE)


def told(copy: TextCopy) -> list[tuple[str, str]]:
    """Give what stands in the margin, and what it stands beside, from the heading on."""
    lines = (line for block in copy.blocks for line in lines_of(block))
    found = [each for line in lines for each in inlines_in(line) if isinstance(each, Marginal)]
    return [
        (each.beside, plain(each.children).replace("\u00a0", " ").replace("\u2060", ""))
        for each in (*copy.marginals, *found)
    ]


def test_an_event_stands_beside_its_link(tell: Tell) -> None:
    assert told(tell(paragraph(link("talks"), link("later")), day="1917-01-01")) == [
        ("told-talks-1", "29 October talks."),
        ("told-later-1", "5 January 1918 later."),
    ]


def test_an_event_is_told_beside_its_first_link_only(tell: Tell) -> None:
    assert told(tell(paragraph(link("truce")), paragraph(link("truce", 2)), day="1917-01-01")) == [
        ("told-truce-1", "30 October truce.")
    ]


def test_what_begins_on_the_day_and_is_not_linked_stands_beside_the_heading(tell: Tell) -> None:
    """A night belongs to the day on which it begins; a month begins on no heading's day."""
    assert told(tell(paragraph(link("talks")), day="1917-10-29")) == [
        ("s-heading", "29–30 October night."),
        ("told-talks-1", "29 October talks."),
    ]


def test_the_headings_below_have_the_events_of_their_days(tell: Tell) -> None:
    headings = [
        Heading(2, (Text("A"),), HERE, id="a", day="1917-10-28"),
        Heading(2, (Text("B"),), HERE, id="b", day="1917-10-30"),
        Heading(2, (Text("C"),), HERE, id="c", day=NO_DAY),
    ]

    assert told(tell(*headings)) == [("a", "28 October 1917 eve."), ("b", "30 October 1917 truce.")]


def test_every_marginal_has_an_id_of_its_own(tell: Tell) -> None:
    copy = tell(paragraph(link("eve")), day="1917-10-29")

    lines = [*copy.marginals, *inlines_in(lines_of(copy.blocks[0])[0])]
    ids = [each.id for each in lines if isinstance(each, Marginal)]
    assert len(ids) == len(set(ids)) == 3


def test_only_the_main_style_stands_in_the_margin(tell: Tell) -> None:
    copy = tell(paragraph(link("talks")), day="1917-10-01", policy=CalendarPolicy.NS_OS)

    assert told(copy) == [("told-talks-1", "11 November talks.")]

"""Marginal words: they stand behind their links, and a date only where it changes."""

from octavo.assemble.marginal_words import DATE, MarginalDates, in_margin, linked
from octavo.copy.calendars import Calendar
from octavo.copy.dates import HistoricalDate, parse_date
from octavo.copy.prose import (
    Block,
    Emphasis,
    Heading,
    ListBlock,
    Marginal,
    Paragraph,
    Pointer,
    Text,
)
from octavo.copy.prose.walk import Inlines, blocks_in, inlines_in, lines_of, plain
from octavo.problems import Location


def place(line: int) -> Location:
    return Location("a.md", line, 1)


def link(name: str) -> Pointer:
    return Pointer("date", (Text(name),), "", name)


def paragraph(line: int, *inlines: object) -> Paragraph:
    return Paragraph(inlines, place(line))  # type: ignore[arg-type] # inlines


def marginals(blocks: tuple[Block, ...]) -> list[tuple[str, str]]:
    """Give what each marginal stands beside, and what it says."""
    lines = (line for block in blocks_in(blocks) for line in lines_of(block))
    found = (each for line in lines for each in inlines_in(line))
    return [(each.beside, plain(each.children)) for each in found if isinstance(each, Marginal)]


def dated(*blocks: Block, **days: str) -> list[tuple[str, str]]:
    """Put dates of October 1917 into the margin; an empty one has no label."""
    dates = {name: parse_date("1917-10-29", Calendar.JULIAN) for name in days}
    said = {id(date): days[name] for name, date in dates.items()}

    def label(date: HistoricalDate, _: Location) -> Inlines:
        words = said[id(date)]
        return (Text(words),) if words else ()

    return marginals(in_margin(blocks, MarginalDates(dates, label).beside))


def test_what_is_beside_a_link_stands_behind_it() -> None:
    """It is in the same place of the tree, so that it is on the same page."""
    inside = Emphasis((link("a"), Text(".")))

    (done,) = in_margin((paragraph(1, inside),), lambda *_: (DATE, (Text("x"),)))

    emphasis = lines_of(done)[0][0]
    assert isinstance(emphasis, Emphasis)
    assert emphasis.children == (
        link("a"),
        Marginal(DATE, "beside-a", "a", (Text("x"),), place(1)),
        Text("."),
    )


def test_only_paragraphs_have_words_in_the_margin() -> None:
    """Those of lists and quotations too; a heading's would stand in the contents."""
    item = ListBlock(((paragraph(2, link("b")),),), None, place(2))
    blocks = (Heading(2, (link("a"),), place(1)), item)

    done = in_margin(blocks, lambda *_: (DATE, (Text("x"),)))

    assert marginals(done) == [("b", "x")]


def test_a_paragraph_has_the_date_of_its_first_link() -> None:
    assert dated(paragraph(1, link("a"), link("b")), a="29", b="30") == [("a", "29")]


def test_a_date_is_not_said_again() -> None:
    blocks = [paragraph(n, link(name)) for n, name in enumerate("abcd")]

    assert dated(*blocks, a="29", b="29", c="30", d="29") == [("a", "29"), ("c", "30"), ("d", "29")]


def test_a_vague_date_leaves_room_for_the_next() -> None:
    assert dated(paragraph(1, link("a"), link("b")), a="", b="30") == [("b", "30")]


def test_what_is_no_date_is_passed_over() -> None:
    assert dated(paragraph(1, link("x"), link("a")), a="29") == [("a", "29")]


def test_events_count_as_linked_by_paragraphs() -> None:
    told = {"told-talks-1": "talks", "told-vote-1": "vote"}
    blocks = (
        Heading(2, (link("told-vote-1"),), place(1)),
        paragraph(2, Emphasis((link("told-talks-1"),)), link("dated-1")),
    )

    assert linked(blocks, told) == {"talks"}

"""Prose lines: whatever shape a section has, its prose and its records are found."""

from dataclasses import dataclass

from octavo.assemble.book import RegisterCopy, RegisterEntry, TextCopy
from octavo.copy.prose import (
    Cell,
    CodeBlock,
    Emphasis,
    Figure,
    Inline,
    InlineNote,
    ListBlock,
    Marked,
    Paragraph,
    Picture,
    Quoted,
    RawHtml,
    Table,
    Text,
)
from octavo.problems import Location
from octavo.proof.prose_lines import Line, lines_in, records_in

HERE, THERE = Location("b.md", 3), Location("b.md", 9)


def words(text: str) -> tuple[Inline, ...]:
    """Write a line of plain words."""
    return (Text(text),)


def lines(value: object) -> list[Line]:
    """List the lines of a value that is written nowhere in particular."""
    return list(lines_in(value, THERE))


def test_a_paragraph_is_a_line_in_order() -> None:
    assert lines(Paragraph((Text("No"), Emphasis(words("body"))), HERE)) == [
        Line("Nobody", HERE, in_order=True)
    ]


def test_lists_tables_and_code_give_their_parts() -> None:
    table = Table((Cell(words("Year")),), ((Cell(words("1917")),),), words("Caption"), HERE)
    items = ListBlock(((Paragraph(words("one"), HERE),), (CodeBlock("two", HERE),)), None, HERE)

    assert [(line.text, line.in_order) for line in lines((table, items))] == [
        ("Caption", False),
        ("Year", True),
        ("1917", True),
        ("one", True),
        ("two", True),
    ]


def test_a_caption_may_stand_above_or_below() -> None:
    figure = Figure(Picture("a.png", "", "", HERE), words("A ferry"), HERE)

    assert lines(figure) == [Line("A ferry", HERE)]


def test_who_speaks_is_a_detail_and_what_is_said_is_not() -> None:
    quoted = Quoted(
        "quotation", words("Reed"), words("ch. 8"), (Paragraph(words("So."), HERE),), HERE
    )

    assert [(line.text, line.detail) for line in lines(quoted)] == [
        ("Reed", True),
        ("ch. 8", True),
        ("So.", False),
    ]


def test_notes_by_their_calls_and_in_the_line_stand_beside() -> None:
    call = Marked("call-1", "note-1", "1", "author", HERE, (Paragraph(words("A note"), THERE),))
    inner = InlineNote("note-2", "editor", words("in brackets"), "[]", HERE)

    found = lines(Paragraph((Text("One"), call, inner, Text(" two")), HERE))

    assert [(line.text, line.beside) for line in found] == [
        ("One two", False),
        ("A note", True),
        ("in brackets", True),
    ]
    assert found[1].location == THERE


def test_html_of_the_text_divides_its_line() -> None:
    found = lines(Paragraph((Text("one"), RawHtml("<b>"), Text("two")), HERE))

    assert [line.text for line in found if line.text] == ["one", "two"]


def test_the_heading_of_a_text_is_a_line() -> None:
    copy = TextCopy(words("The Day"), (), (Paragraph(words("One."), HERE),))

    assert Line("The Day", THERE) in lines(copy)
    assert Line("One.", HERE, in_order=True) in lines(copy)


def test_entries_are_records_by_their_headwords() -> None:
    entry = RegisterEntry("person-dan", words("Dan"), (), words("A Menshevik"), HERE)

    assert list(records_in(RegisterCopy((entry,)))) == [("person-dan", words("Dan"), HERE)]


def test_what_nobody_has_thought_of_yet_is_walked_through() -> None:
    @dataclass(frozen=True)
    class Strange:
        """A shape of another time."""

        inside: dict[str, tuple[Paragraph, ...]]

    assert lines(Strange({"x": (Paragraph(words("One."), HERE),)})) == [
        Line("One.", HERE, in_order=True)
    ]

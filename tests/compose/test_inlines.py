"""Inlines: whatever a text says, its HTML says the same and nothing more."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from octavo.compose.galley import folio_mark
from octavo.compose.inlines import WORD_JOINER, inline_html, note_html, source_of
from octavo.copy.prose import (
    Block,
    Break,
    Code,
    CodeBlock,
    Emphasis,
    Figure,
    FolioOf,
    Inline,
    Link,
    ListBlock,
    Marked,
    Paragraph,
    Picture,
    Pointer,
    RawHtml,
    Span,
    Strong,
    Text,
)
from octavo.problems import Location

HERE = Location("content/w/text/en/a.md", 3, 5)
NASTY = st.text("ab<>&\"'/=; {}\u00a0é", max_size=12)


class Reader(HTMLParser):
    """Reads HTML back: its tags, the values of its attributes, and its words."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.values: list[str] = []
        self.words = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag and its values."""
        self.tags.append(tag)
        self.values += [value or "" for _, value in attrs]

    def handle_data(self, data: str) -> None:
        """Keep words."""
        self.words += data


@given(NASTY)
def test_words_come_out_as_they_are_and_open_no_tag(words: str) -> None:
    line = (Text(words), Emphasis((Strong((Text(words),)),)), Code(words))
    read = Reader(inline_html(line))

    assert read.words == words * 3
    assert read.tags == ["em", "strong", "code"]


@given(NASTY)
def test_values_of_attributes_come_out_as_they_are(value: str) -> None:
    line: tuple[Inline, ...] = (
        Link(value, (), HERE),
        Span((), HERE, value or "de"),
        Picture(value, value, "", HERE),
        Pointer("mention", (), value or "x", value or "y"),
    )
    read = Reader(inline_html(line))

    wanted = {value, value or "de", f"#{value or 'x'}", value or "y"}
    assert wanted <= set(read.values)
    assert read.tags == ["a", "span", "img", "a"]


@pytest.mark.parametrize(
    ("inline", "html"),
    [
        (Break(), "<br>"),
        (RawHtml("<sub>"), "<sub>"),
        (Span((Text("a"),), HERE), "a"),
        (Span((Text("a"),), HERE, "de"), '<span lang="de">a</span>'),
        (FolioOf("people"), folio_mark("people")),
        (Pointer("date", (Text("a"),)), '<span class="date">a</span>'),
        (
            Pointer("mention", (Text("a"),), "person-x", "mention-person-x-1"),
            '<a class="mention" id="mention-person-x-1" href="#person-x">a</a>',
        ),
        (
            Pointer("mention", (Text("a"),), "", "mention-person-x-1"),
            '<span class="mention" id="mention-person-x-1">a</span>',
        ),
    ],
)
def test_an_inline_becomes_html(inline: Inline, html: str) -> None:
    assert inline_html((inline,)) == html


def test_a_call_and_its_note_lead_to_each_other() -> None:
    body: tuple[Block, ...] = (Paragraph((Text("see"),), HERE),)
    html = inline_html((Marked("call-a-1", "note-a-1", "1", "author", HERE, (body,)),))

    source = 'data-source="content/w/text/en/a.md:3:5"'
    assert html == (
        f'{WORD_JOINER}<a class="call" id="call-a-1" href="#note-a-1" {source}>1</a>'
        f'<span class="note" id="note-a-1" {source}><span class="note-paragraph">'
        '<a class="mark" href="#call-a-1">1</a>see</span></span>'
    )


def test_the_parts_of_a_long_note_have_ids_of_their_own_and_one_mark() -> None:
    body: tuple[Block, ...] = (Paragraph((Text("see"),), HERE),)
    html = inline_html((Marked("call-a-1", "note-a-1", "1", "author", HERE, (body, body)),))

    assert html.count('class="mark"') == 1
    assert html.count('id="note-a-1"') == 1
    assert '<span class="note note-continued" id="note-a-1-2"' in html


def test_a_call_of_a_note_set_elsewhere_has_no_note_beside_it() -> None:
    html = inline_html((Marked("call-a-1", "note-a-1", "a", "editor", HERE),))

    assert Reader(html).tags == ["a"]


def test_a_list_in_a_note_is_set_in_lines_because_a_paragraph_holds_no_list() -> None:
    def item(words: str) -> tuple[Block, ...]:
        return (Paragraph((Text(words),), HERE),)

    blocks: tuple[Block, ...] = (
        ListBlock((item("one"), item("two")), 3, HERE),
        ListBlock((item("three"),), None, HERE),
    )
    html = note_html(blocks, Markup("<a>1</a>"))

    assert Reader(html).words == "13. one4. two– three"
    assert set(Reader(html).tags) == {"span", "a"}


def test_no_words_of_a_note_are_lost_whatever_block_they_stand_in() -> None:
    html = note_html((CodeBlock("x < y", HERE),), Markup(""))

    assert Reader(html).words.strip() == "x < y"


def test_a_place_is_written_as_messages_have_it() -> None:
    assert source_of(HERE) == "content/w/text/en/a.md:3:5"


def test_a_picture_with_a_paragraph_of_its_own_in_a_note_is_printed() -> None:
    place = Location("text.md", 3, 1)
    figure = Figure(Picture("map.png", "The town", "", place), (Text("In 1917"),), place)

    html = note_html((figure,), Markup(""))

    assert '<img class="inline-picture" src="map.png" alt="The town">' in html
    assert "In 1917" in html

"""Inlines: whatever a text says, its HTML says the same and nothing more."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.compose.inlines import inline_html
from octavo.compose.late_marks import folio_mark, folios_mark
from octavo.copy.prose import (
    Break,
    Code,
    Emphasis,
    FolioOf,
    FoliosOf,
    Inline,
    Link,
    Marginal,
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
        (FoliosOf(("a", "b"), "{page}", "{pages}"), folios_mark(("a", "b"), "{page}", "{pages}")),
        (
            Marginal("marginal-date", "beside-a", "a", (Text("29 & 30"),), HERE),
            (
                f'<span class="marginal marginal-date" id="beside-a" data-beside="a" '
                f'data-source="{HERE}"><span class="marginal-whole">29 &amp; 30</span></span>'
            ),
        ),
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

"""Notes: a note and its call lead to each other, and a paragraph holds nothing but spans."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.compose.inlines import inline_html
from octavo.compose.late_marks import page_mark
from octavo.compose.notes import WORD_JOINER, calls_notes, mark_text
from octavo.copy.markdown import prose_of
from octavo.copy.prose import (
    Block,
    Break,
    Cell,
    Emphasis,
    Figure,
    Inline,
    InlineNote,
    Marked,
    PageMark,
    Paragraph,
    Picture,
    Quoted,
    Text,
)
from octavo.problems import Location

HERE = Location("a.md", 3, 5)
THERE = Location("a.md", 9, 1)
SOURCE, NOTED = 'data-source="a.md:3:5"', 'data-source="a.md:9:1"'
PHRASING = {"a", "br", "code", "em", "img", "span", "strong"}


class Reader(HTMLParser):
    """Reads HTML back: its tags, its words, and the ids of spans that are open within spans."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words = ""
        self.notes: list[str] = []
        self.nested = False
        self._open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag; a note within a note is noted."""
        self.tags.append(tag)
        name = dict(attrs).get("id") or ""
        if tag == "span":
            if name.startswith("note-"):
                self.nested = self.nested or any(each.startswith("note-") for each in self._open)
                self.notes.append(name)
            self._open.append(name)

    def handle_endtag(self, tag: str) -> None:
        """Close a span."""
        if tag == "span":
            self._open.pop()

    def handle_data(self, data: str) -> None:
        """Keep words."""
        self.words += data


def paragraph(*inlines: Inline, place: Location = THERE) -> Paragraph:
    """Make a paragraph of a note."""
    return Paragraph(inlines, place)


def marked(
    name: str, *blocks: Block, stream: str = "author", group: int = 0, margin: bool = False
) -> Marked:
    """Make a call with its note beside it."""
    call, note = f"call-{name}", f"note-{name}"
    return Marked(call, note, name, stream, HERE, blocks, group=group, in_margin=margin)


def note_of(*blocks: Block) -> str:
    """Write a note and give what it says, without its own tag and its mark."""
    html = str(inline_html((marked("1", *blocks),)))
    inside = re.fullmatch(rf".*?<span class=\"note [^>]*{NOTED}>(.*)</span>", html)
    assert inside is not None
    return inside[1].replace('<a class="mark" href="#call-1">1</a>', "")


def test_a_call_and_its_note_lead_to_each_other() -> None:
    html = inline_html((marked("1", paragraph(Text("see"))),))

    assert html == (
        f'{WORD_JOINER}<a class="call call-author" id="call-1" href="#note-1" {SOURCE}>1</a>'
        f'<span class="note note-author" id="note-1" data-group="0" {NOTED}>'
        '<span class="note-paragraph"><a class="mark" href="#call-1">1</a>see</span></span>'
    )


def test_a_note_in_the_margin_is_written_as_one_at_the_foot() -> None:
    html = inline_html((marked("1", paragraph(Text("see")), stream="gloss", margin=True),))

    assert (
        f'<span class="margin-note margin-note-gloss" id="note-1" {NOTED}>'
        '<span class="margin-note-whole"><span class="note-paragraph"><a class="mark"'
    ) in html


def test_notes_of_later_groups_begin_with_a_rule_that_may_stand_above_them() -> None:
    html = inline_html((marked("1", paragraph(Text("see")), group=2),))

    assert f'data-group="2" {NOTED}><span class="note-group"></span><span' in html


def test_a_call_of_a_note_set_elsewhere_has_no_note_beside_it() -> None:
    html = inline_html((Marked("call-1", "note-1", "a", "editor", HERE),))

    assert Reader(html).tags == ["a"]


def test_a_note_without_words_has_its_mark() -> None:
    html = inline_html((Marked("call-1", "note-1", "a", "editor", HERE, ()),))

    assert '<span class="note-paragraph"><a class="mark" href="#call-1">a</a></span>' in html


def test_calls_in_brackets_and_calls_beside_others_say_so() -> None:
    first = Marked("call-1", "note-1", "1", "author", HERE, (), bracketed=True)
    second = Marked("call-2", "note-2", "2", "author", HERE)
    html = inline_html((first, second))

    assert re.findall(r'class="(call[^"]*|mark[^"]*)"[^>]*>([^<]*)', html) == [
        ("call call-author call-bracketed", "[1]"),
        ("mark mark-bracketed", "[1]"),
        ("call call-author call-beside", "2"),
    ]


def test_a_mark_by_page_is_left_open() -> None:
    mark = PageMark("call-1", "author", "figures")

    assert mark_text(mark, bracketed=True) == f"[{page_mark('call-1', 'author', 'figures')}]"
    call = Marked("call-1", "note-1", mark, "author", HERE, ())
    assert inline_html((call,)).count(page_mark("call-1", "author", "figures")) == 2
    assert inline_html((mark,)) == page_mark("call-1", "author", "figures")


@given(st.integers(0, 3), st.integers(0, 2))
def test_a_note_called_in_a_note_stands_behind_it(width: int, depth: int) -> None:
    """No note stands in another, and all come in the order of their calls."""
    names: list[str] = []

    def grown(name: str, left: int) -> Marked:
        names.append(f"note-{name}")
        count = width if left else 0
        inner = tuple(grown(f"{name}.{number}", left - 1) for number in range(count))
        return marked(name, paragraph(Text("x"), Emphasis(inner)))

    read = Reader(inline_html((grown("1", depth), Text("after"))))

    assert read.notes == names
    assert not read.nested
    assert read.words.endswith("after")


def test_a_note_called_in_the_margin_stands_beside_the_same_line() -> None:
    """Its own call stands in the margin, and moves with the notes there."""
    inner = marked("3", paragraph(Text("z")), margin=True)
    middle = marked("2", paragraph(Text("y"), inner), margin=True)
    outer = marked("1", paragraph(Text("x"), middle), margin=True)
    html = inline_html((outer,))

    assert re.findall(r'id="(note-\d)"(?: data-beside="([^"]*)")?', html) == [
        ("note-1", ""),
        ("note-2", "call-1"),
        ("note-3", "call-1"),
    ]


def test_a_note_in_the_line_stands_in_its_brackets() -> None:
    note = InlineNote("note-1", "editor", (Text("a & b"),), "[]", HERE)

    assert inline_html((Text("x"), note)) == (
        f'x<span class="note-inline note-inline-editor" id="note-1" {SOURCE}> [a &amp; b]</span>'
    )


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("One.\n\nTwo.", '<span class="note-paragraph">One.</span>#<span class="note-paragraph"'),
        ("3. one\n4. two", '<span class="note-item">3. one</span><span class="note-item"'),
        ("- one", '<span class="note-item">– one</span>'),
        ("- a\n  - b", '<span class="note-item">– a<span class="note-item"'),
        ("- a\n\n  b", '<span class="note-item">– a<span class="note-paragraph"'),
        ("a\\\nb", '<span class="note-paragraph">a<br>b</span>'),
        ("```\na\nb\n```", "<code>a</code><br><code>b</code>"),
        ("| a | b |\n|---|---|\n| c | d |", ">a, b;</span>"),
    ],
)
def test_blocks_of_a_note_are_spans(markdown: str, html: str) -> None:
    blocks = prose_of(markdown, "a.md", []).blocks
    written = str(inline_html((marked("1", *blocks),)))
    plainly = re.sub(r'<a class="mark"[^>]*>1</a>| data-source="[^"]*"', "", written)

    assert html.replace("#", "") in plainly
    assert set(Reader(written).tags) <= PHRASING


def test_a_quotation_in_a_note_keeps_its_language_and_whose_it_is() -> None:
    words = (paragraph(Text("mot")),)
    quoted = Quoted("quotation", (Text("who"),), (Text("where"),), words, THERE, "fr")

    assert note_of(quoted) == (
        '<span class="note-quotation" lang="fr"><span class="note-paragraph">mot</span>'
        '<span class="note-paragraph">who. where</span></span>'
    )


def test_a_later_paragraph_says_its_own_place() -> None:
    """What is lost of a long note is told at its own line."""
    later = paragraph(Text("b"), place=Location("a.md", 11, 5))

    assert note_of(paragraph(Text("a")), later) == (
        '<span class="note-paragraph">a</span>'
        '<span class="note-paragraph" data-source="a.md:11:5">b</span>'
    )


def test_a_picture_with_a_paragraph_of_its_own_in_a_note_is_printed() -> None:
    figure = Figure(Picture("map.png", "The town", "", THERE), (Text("In 1917"),), THERE)
    html = note_of(figure)

    assert '<img class="inline-picture" src="map.png" alt="The town">' in html
    assert "In 1917" in html


@pytest.mark.parametrize(
    ("inline", "called"),
    [
        (Text("a"), False),
        (Emphasis((Marked("call-1", "note-1", "1", "author", HERE),)), True),
        (InlineNote("note-1", "editor", (), "[]", HERE), True),
        (Break(), False),
    ],
)
def test_it_is_known_whether_a_row_calls_a_note(inline: Inline, *, called: bool) -> None:
    assert calls_notes((Cell(()), Cell((inline,)))) is called

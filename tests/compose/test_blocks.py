"""Blocks: every block becomes an element that says where it was written."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from octavo.compose.blocks import block_html, heading_html
from octavo.copy.prose import (
    Block,
    CodeBlock,
    Container,
    Deed,
    Emphasis,
    Figure,
    Heading,
    ListBlock,
    Marked,
    Ornament,
    Paragraph,
    Picture,
    Questions,
    Quoted,
    RawBlock,
    Table,
    Text,
)
from octavo.problems import Location

HERE = Location("a.md", 3, 1)
SOURCE = 'data-source="a.md:3:1"'
P = Paragraph((Text("p"),), HERE)


def component(name: str, block: Block) -> Markup:
    """Stand for a component's template."""
    del block
    return Markup("<{}>").format(name)


def html(*blocks: Block) -> str:
    """Write blocks as HTML."""
    return str(block_html(blocks, component))


@pytest.mark.parametrize(
    ("block", "written"),
    [
        (P, f"<p {SOURCE}>p</p>"),
        (Ornament(HERE), f'<hr class="ornament" {SOURCE}>'),
        (CodeBlock("a < b", HERE), f"<pre {SOURCE}>a &lt; b</pre>"),
        (RawBlock("<div></div>", HERE), f"<div {SOURCE}></div>"),
        (ListBlock(((P,),), None, HERE), f"<ul {SOURCE}><li><p {SOURCE}>p</p></li></ul>"),
        (ListBlock(((P,),), 1, HERE), f"<ol {SOURCE}><li><p {SOURCE}>p</p></li></ol>"),
        (ListBlock(((P,),), 3, HERE), f'<ol start="3" {SOURCE}><li><p {SOURCE}>p</p></li></ol>'),
        (Container("only", {}, (P,), HERE), f"<p {SOURCE}>p</p>"),
    ],
)
def test_a_plain_block_becomes_an_element(block: Block, written: str) -> None:
    assert html(block) == written


@pytest.mark.parametrize(
    ("block", "name"),
    [
        (Table((), (), (), HERE), "table"),
        (Figure(Picture("a", "", "", HERE), (), HERE), "figure"),
        (Figure(Picture("a", "", "", HERE), (), HERE, plate=True), "plate"),
        (Questions((), (), HERE), "questions"),
        (Quoted("speech", (), (), (), HERE), "speech"),
        (Quoted("quotation", (), (), (), HERE), "quotation"),
        (Deed("resolution", "", None, (), (), "", (), (), (), (), HERE), "resolution"),
        (Deed("document", "", None, (), (), "", (), (), (), (), HERE), "document"),
    ],
)
def test_a_rich_block_is_set_by_its_component(block: Block, name: str) -> None:
    assert html(block) == f"<{name}>"


@given(st.text("a<>&\"'", max_size=9), st.integers(1, 9))
def test_a_heading_says_its_bare_words_to_the_outline(words: str, level: int) -> None:
    """No call of a note leaks into the outline, and no word opens a tag."""
    call = Marked("call-1", "note-1", "1", "author", HERE)
    written = str(heading_html(Heading(level, (Emphasis((Text(words),)), call), HERE)))

    assert f'data-outline="{escape(words)}"' in written
    assert re.fullmatch(rf"<h{min(level, 6)} .*</h{min(level, 6)}>", written)


def test_only_a_heading_with_an_id_is_an_anchor() -> None:
    assert 'id="offer"' in html(Heading(2, (), HERE, "offer"))
    assert " id=" not in html(Heading(2, (), HERE))


def test_a_heading_says_which_day_begins_with_it() -> None:
    html = heading_html(Heading(2, (Text("Day"),), HERE, id="d", day="1917-10-29"))

    assert html.startswith('<h2 id="d" data-day="1917-10-29" ')


def test_blocks_stand_one_under_another() -> None:
    assert html(P, P).split("\n") == [html(P)] * 2


def test_a_paragraph_that_has_an_anchor_can_be_led_to() -> None:
    place = Location("t.md", 3)
    paragraphs = (Paragraph((Text("One"),), place, "paragraph-a-1"), Paragraph((), place))

    assert block_html(paragraphs, lambda *_: Markup("")).split("\n") == [
        '<p id="paragraph-a-1" data-source="t.md:3">One</p>',
        '<p data-source="t.md:3"></p>',
    ]

"""Verse is written line by line; short stanzas are kept on a page."""

from collections.abc import Callable, Iterable

import pytest
from markupsafe import Markup

from octavo.compose.galley import Galley
from octavo.compose.verse import LONGEST_KEPT, verse_html
from octavo.copy.prose import Block, Break, Ornament, Paragraph, Text
from octavo.problems import Location, Problem

Composed = Callable[[str], tuple[dict[str, Galley], list[Problem]]]
Write = Callable[[str, str], object]
HERE = Location("a.md", 3, 1)


def others(blocks: Iterable[Block]) -> Markup:
    """Stand for what writes other blocks."""
    return Markup("").join(Markup("<{}>").format(type(block).__name__) for block in blocks)


def stanza(lines: int) -> Paragraph:
    """Make a stanza of so many lines."""
    inlines = [inline for _ in range(lines) for inline in (Text("a"), Break())]
    return Paragraph(tuple(inlines[:-1]), HERE)


def test_each_line_is_an_element() -> None:
    assert str(verse_html((stanza(2),), others)) == (
        '<p class="stanza stanza-kept" data-source="a.md:3:1">'
        '<span class="verse-line">a</span><span class="verse-line">a</span></p>'
    )


@pytest.mark.parametrize("lines", [1, LONGEST_KEPT, LONGEST_KEPT + 1, 14])
def test_a_short_stanza_is_kept_on_a_page(lines: int) -> None:
    html = str(verse_html((stanza(lines),), others))

    assert ("stanza-kept" in html) == (lines <= LONGEST_KEPT)
    assert html.count("verse-line") == lines


def test_what_is_no_stanza_is_written_as_elsewhere() -> None:
    assert "<Ornament>" in verse_html((stanza(1), Ornament(HERE), stanza(1)), others)


def test_a_verse_of_a_text_has_its_lines_and_its_source(composed: Composed, write: Write) -> None:
    write(
        "content/week/text/en/second.md",
        "# The Second Day {#second}\n\n::: verse {speaker=dan source=reed1919 lang=fr}\n"
        'Un "mot"[^1],\n*deux\nmots*\n\nTrois.\n:::\n\n[^1]: Verse too:\n\n'
        "    ::: verse\n    One,\n    two.\n    :::\n",
    )
    galleys, problems = composed("pocket")
    html = galleys["section-second"].html

    assert problems == []
    assert '<div class="verse"' in html
    assert html.count('<span class="verse-line">') == 4
    assert '<span class="verse-line"><em>deux</em></span>' in html
    assert ">Fyodor Dan</a>. <a" in html
    assert ">One,<br>two.</span>" in html

"""Note spans: a note that is cut has lost nothing, and every piece of it is well-formed."""

import re
from html import escape, unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.typeset.note_spans import cut, length_of, note_spans, signs_of

MARK = '<a class="mark" href="#call-1">1</a>'
TAG = '<span class="note note-author" id="note-1" data-source="a.md:3">'
words = st.text("abжы́&<-", min_size=1, max_size=5)


def bare(html: str) -> str:
    return signs_of(unescape(re.sub("<[^>]*>", "", html)))


def test_notes_are_found_with_what_is_nested_in_them() -> None:
    inner = f'{MARK}<span lang="la">ab<span>c</span></span>'
    html = f"<p>x{TAG}{inner}</span> y <span class='x'>z</span></p>"

    (note,) = note_spans(html)

    assert (note.id, note.tag, note.content(html)) == ("note-1", TAG, inner)
    assert html[note.start : note.end + 7] == f"{TAG}{inner}</span>"


def test_margin_notes_and_open_notes_are_no_notes_at_the_foot() -> None:
    assert not list(note_spans(f'<span class="note-inline" id="a">x</span>{TAG}never closed'))


def test_the_length_counts_signs_and_no_tags() -> None:
    assert length_of(f"{MARK}a&amp;<em>b</em>") == 4


@given(st.lists(st.tuples(words, st.booleans(), st.booleans()), min_size=1, max_size=12), st.data())
def test_pieces_put_together_are_the_note(
    given_words: list[tuple[str, bool, bool]], data: st.DataObject
) -> None:
    """Whatever lines the words make, and wherever they are cut, no sign is lost or doubled."""
    content, lines = "", [""]
    for word, stressed, ends in given_words:
        text = escape(word)
        content += (f'<em id="e">{text}</em>' if stressed else text) + " "
        lines[-1] += word
        if ends:
            lines.append("")
    lines = [line for line in lines if line]
    cuts = data.draw(st.sets(st.integers(0, max(len(lines) - 2, 0))))

    pieces = cut(f'<span class="note-paragraph">{content}</span>', lines, cuts)

    assert pieces is not None
    assert "".join(map(bare, pieces)) == bare(content)
    assert len(pieces) == 1 + len({at for at in cuts if at < len(lines) - 1})
    for piece in pieces:
        assert piece.count("<em") == piece.count("</em>")
        assert piece.count("<span") == piece.count("</span>") == 1


def test_a_hyphen_of_the_layout_stays_where_the_note_is_cut() -> None:
    content = '<span class="note-paragraph">over<em>lap</em>ping well-known</span>'
    lines = ["overlap-", "ping well-", "known"]

    assert cut(content, lines, {0, 1}) == [
        '<span class="note-paragraph note-full-line">over<em>lap</em>-</span>',
        '<span class="note-paragraph note-resumed note-full-line">ping well-</span>',
        '<span class="note-paragraph note-resumed">known</span>',
    ]
    assert cut(content, lines, {1}) == [
        '<span class="note-paragraph note-full-line">over<em>lap</em>ping well-</span>',
        '<span class="note-paragraph note-resumed">known</span>',
    ]


def test_the_last_line_of_a_verse_or_a_paragraph_is_not_stretched() -> None:
    content = '<span class="note-paragraph">one</span><span class="note-verse">two<br>three</span>'

    assert cut(content, ["one", "two", "three"], {0, 1}) == [
        '<span class="note-paragraph">one</span>',
        '<span class="note-verse">two</span>',
        '<span class="note-verse note-resumed">three</span>',
    ]


def test_an_id_stands_in_one_piece_only() -> None:
    pieces = cut('<em id="m">one two</em>', ["one", "two"], {0})

    assert pieces == ['<em id="m">one</em>', "<em>two</em>"]


@pytest.mark.parametrize("lines", [["one", "twx", "more"], ["one"], ["one", "two", "three"]])
def test_lines_of_another_text_cut_nothing(lines: list[str]) -> None:
    pieces = cut("one two", lines, {0})

    assert pieces is None or "".join(map(bare, pieces)) == "onetwo"

"""Long notes: those of many lines are cut, the others are left alone."""

import re

from octavo.typeset.long_notes import FIRST, LAST, LONG, LongNotes, piece_name

TAG = '<span class="note note-author" id="note-1" data-source="a.md:3">'
LINES = [f"line {number} with some more words in it to fill" for number in range(20)]


def note(*lines: str) -> str:
    return f'{TAG}<span class="note-paragraph">{" ".join(lines)}</span></span>'


class Measure:
    """Gives lines, and counts how often it was asked."""

    def __init__(self, lines: list[str]) -> None:
        """Take the lines of every note."""
        self.lines, self.asked = lines, 0

    def __call__(self, notes: str, names: tuple[str, ...]) -> dict[str, list[str]]:
        """Give them."""
        assert notes.count('<span class="note ') == len(names)
        self.asked += 1
        return dict.fromkeys(names, self.lines)


def test_short_notes_are_left_alone_and_not_measured() -> None:
    measure = Measure([])
    html = f"<p>x{note('short')}</p>"

    assert LongNotes(measure).cut(html, {}) == html
    assert measure.asked == 0


def test_a_long_note_begins_with_some_lines_and_ends_with_some() -> None:
    html = f"<p>x{note(*LINES)} y</p>"
    assert sum(map(len, LINES)) > LONG

    done = LongNotes(Measure(LINES)).cut(html, {})

    names = re.findall(r'<span class="note[^"]*" id="([^"]*)"', done)
    counts = [piece.count("line ") for piece in done.split('id="note-1')[1:]]
    assert names == [piece_name("note-1", number) for number in range(1, len(names) + 1)]
    assert counts == [FIRST, *[1] * (len(LINES) - FIRST - LAST), LAST]
    assert done.startswith("<p>x<span")
    assert done.endswith(" y</p>")
    assert "note-turns" not in done


def test_what_was_measured_once_is_known() -> None:
    measure = Measure(LINES)
    notes = LongNotes(measure)
    html = f"<p>x{note(*LINES)}</p>"

    assert notes.cut(html, {}) == notes.cut(html.replace("<p>x", "<p>y"), {}).replace(
        "<p>y", "<p>x"
    )
    assert measure.asked == 1


def test_pieces_say_where_the_page_is_turned() -> None:
    notes = LongNotes(Measure(LINES))
    html = note(*LINES)
    pages = {piece_name("note-1", number): 0 if number < 5 else 1 for number in range(1, 30)}

    done = notes.cut(html, pages)

    turned = re.findall(r'<span class="([^"]*note-(?:turns|resumes)[^"]*)" id="([^"]*)"', done)
    assert turned == [
        ("note note-continued note-turns note-author", "note-1-4"),
        ("note note-continued note-resumes note-author", "note-1-5"),
    ]


def test_a_note_whose_lines_are_strange_stays_whole() -> None:
    html = note(*LINES)
    strange = [line.replace("words", "deeds") + "!" for line in LINES]

    assert LongNotes(Measure(strange[:-1])).cut(html, {}).count('class="note note') == 1


def test_every_piece_has_the_rule_of_its_group() -> None:
    """Any of them may be the first of its stream on a page; else the engine leaves the rule out."""
    rule = '<span class="note-group"></span>'
    html = f"<p>x{note(*LINES).replace(TAG, TAG + rule)}</p>"

    done = LongNotes(Measure(LINES)).cut(html, {})

    pieces = re.findall(r'<span class="note[^"]*" id="[^"]*"[^>]*>(.{32})', done)
    assert len(pieces) > 3
    assert set(pieces) == {rule}

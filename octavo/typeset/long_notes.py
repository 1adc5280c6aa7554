"""Long notes: a note of many lines becomes pieces of whole lines, so that it can run over pages.

The engine never breaks a note.  So the long ones of a section are laid out once by themselves, on a
page without end, to learn their lines; then each is cut at the ends of lines, and the pieces are
set as notes that may stand on the pages that follow.  What is printed looks as if it were whole.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html import escape

from octavo.typeset.note_spans import NoteSpan, cut, length_of, note_spans

LONG = 600  # signs: what is shorter has too few lines to be cut
FIRST, LAST = 3, 2  # lines that stay together where a long note begins, and where it ends
TURNS = "note-turns"  # the class of a piece after which the note goes on on another page
RESUMES = "note-resumes"  # the class of the piece that it goes on with

#: Lays out the notes of a section: takes their HTML and gives the lines of each by its id.
Measure = Callable[[str, tuple[str, ...]], Mapping[str, list[str]]]

_ID = re.compile(r'\sid="[^"]*"')
_GROUP = re.compile(r'<span class="note-group"></span>')  # the rule before a later stream's notes


@dataclass(slots=True)
class LongNotes:
    """Cuts the long notes of one section, and remembers how, for the passes that follow."""

    measure: Measure
    _pieces: dict[str, list[str]] = field(default_factory=dict)  # content → its pieces

    def cut(self, html: str, pages: Mapping[str, int]) -> str:
        """Give a section's HTML with its long notes in pieces.

        ``pages`` are the pages on which the pieces stood in the layout before, by their ids.
        """
        if 'class="note' not in html:
            return html
        spans = [span for span in note_spans(html) if length_of(span.content(html)) > LONG]
        if not spans:
            return html
        self._learn([span for span in spans if span.content(html) not in self._pieces], html)
        done, at = [], 0
        for span in spans:
            pieces = self._pieces[span.content(html)]
            done += [html[at : span.start], _written(span, pieces, pages)]
            at = span.end + len("</span>")
        return "".join((*done, html[at:]))

    def _learn(self, spans: list[NoteSpan], html: str) -> None:
        if not spans:
            return
        notes = "".join(span.whole(html) for span in spans)
        lines = self.measure(notes, tuple(span.id for span in spans))
        for span in spans:
            content = span.content(html)
            self._pieces[content] = _cut(content, lines[span.id])


def piece_name(note: str, number: int) -> str:
    """Give the id of a piece of a note; the first keeps the note's own."""
    return note if number == 1 else f"{note}-{number}"


def _cut(content: str, lines: list[str]) -> list[str]:
    if len(lines) < FIRST + LAST:
        return [content]
    cuts = range(FIRST - 1, len(lines) - LAST)
    return cut(content, lines, cuts) or [content]


def _written(span: NoteSpan, pieces: list[str], pages: Mapping[str, int]) -> str:
    """Write a note as pieces; those between which the page was turned are told by their classes.

    All have the rule of their group: the engine keeps it where a piece is the group's first.
    """
    rule = _GROUP.match(pieces[0])
    names = [piece_name(span.id, number) for number in range(1, len(pieces) + 1)]
    stood = [pages.get(name) for name in names]
    html = []
    for number, (name, piece) in enumerate(zip(names, pieces, strict=True)):
        classes = ["note"]
        if number > 0:
            classes.append("note-continued")
            if stood[number] != stood[number - 1]:
                classes.append(RESUMES)
        if number < len(pieces) - 1 and stood[number] != stood[number + 1]:
            classes.append(TURNS)
        tag = span.tag.replace('class="note', f'class="{" ".join(classes)}', 1)
        before, after = _ID.split(tag, maxsplit=1)
        again = rule[0] if rule and number > 0 else ""
        html.append(f'{before} id="{escape(name)}"{after}{again}{piece}</span>')
    return "".join(html)

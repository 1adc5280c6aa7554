"""Notes: calls become links, and the notes that stand by their calls become spans.

A paragraph may hold nothing but what stands in a line, so a note in it is made of spans, which the
styles set as blocks. A note that is called in a note stands behind it: the engine floats a span out
of a paragraph, but not surely one out of another.
"""

import re
from collections.abc import Callable, Iterable

from markupsafe import Markup

from octavo.compose.attributes import language_tag, source_of
from octavo.compose.late_marks import page_mark
from octavo.copy.prose import (
    Block,
    Cell,
    InlineNote,
    ListBlock,
    Marked,
    PageMark,
    Paragraph,
    Quoted,
)
from octavo.copy.prose.plain_blocks import PlainBlock, plainly, quoted_lines
from octavo.copy.prose.verse import VERSE
from octavo.copy.prose.walk import Inlines, inlines_in
from octavo.problems import Location

WORD_JOINER = "\u2060"
NOTHING = Markup("")
#: Around what stands in the margin: the engine cuts blocks at the foot of a page, but no such one.
WHOLE = Markup('<span class="{}">{}</span>')
_OPENING = re.compile(r"(?:<span[^>]*>)+")

#: Writes a line; the calls in it whose notes have to stand elsewhere are added to the list.
Line = Callable[[Inlines, list[Marked]], Markup]


def mark_text(mark: str | PageMark, *, bracketed: bool) -> str:
    """Write a mark; one that depends on the page is a late mark."""
    text = mark if isinstance(mark, str) else _late(mark)
    return f"[{text}]" if bracketed else text


def _late(mark: PageMark) -> str:
    return page_mark(mark.call, mark.stream, mark.marks, mark.note)


def call_html(call: Marked, *, beside: bool) -> Markup:
    """Write a call; ``beside`` another one it keeps a little more distance."""
    roles = ["call", f"call-{call.stream}"]
    roles += ["call-bracketed"] if call.bracketed else []
    roles += ["call-beside"] if beside else []
    return Markup('{}<a class="{}" id="{}" href="#{}" data-source="{}">{}</a>').format(
        WORD_JOINER,
        " ".join(roles),
        call.id,
        call.note,
        source_of(call.location),
        mark_text(call.mark, bracketed=call.bracketed),
    )


def standing_notes(call: Marked, line: Line, beside: str = "") -> Markup:
    """Write the note that stands by a call, and behind it those that are called in it.

    One in the margin that is called in the margin stands ``beside`` what the other stands beside:
    where its own call is depends on where it is put itself.
    """
    if call.body is None:
        return NOTHING
    inner: list[Marked] = []
    html = _note(call, call.body, lambda inlines: line(inlines, inner), beside)
    here = (beside or call.id) if call.in_margin else ""
    for nested in inner:
        html += standing_notes(nested, line, here)
    return html


def inline_note_html(note: InlineNote, words: Markup) -> Markup:
    """Write a note that stands in brackets in the line."""
    opening, closing = note.brackets[:1], note.brackets[1:]
    return Markup('<span class="{}" id="{}" data-source="{}"> {}{}{}</span>').format(
        f"note-inline note-inline-{note.stream}",
        note.id,
        source_of(note.location),
        opening,
        words,
        closing,
    )


def calls_notes(cells: Iterable[Cell]) -> bool:
    """Tell whether a note is called in one of the cells."""
    return any(
        isinstance(inline, Marked | InlineNote)
        for cell in cells
        for inline in inlines_in(cell.children)
    )


def _note(
    call: Marked, body: tuple[Block, ...], line: Callable[[Inlines], Markup], beside: str
) -> Markup:
    kind = "margin-note" if call.in_margin else "note"
    if call.in_margin:
        how = Markup(' data-beside="{}"').format(beside) if beside else NOTHING
    else:
        how = Markup(' data-group="{}"').format(call.group)
    rule = Markup('<span class="note-group"></span>') if call.group else NOTHING
    place = body[0].location if body else call.location
    inside = _led(_marker(call), _spans(body, line, place))
    if call.in_margin:
        inside = WHOLE.format("margin-note-whole", inside)
    return Markup('<span class="{}" id="{}"{} data-source="{}">{}{}</span>').format(
        f"{kind} {kind}-{call.stream}",
        call.note,
        how,
        source_of(place),
        rule,
        inside,
    )


def _marker(call: Marked) -> Markup:
    role = "mark mark-bracketed" if call.bracketed else "mark"
    text = mark_text(call.mark, bracketed=call.bracketed)
    return Markup('<a class="{}" href="#{}">{}</a>').format(role, call.id, text)


def _led(mark: Markup, spans: Markup) -> Markup:
    """Put the mark of a note before its first words."""
    opening = _OPENING.match(spans)
    if opening is None:
        return Markup('<span class="note-paragraph">{}</span>').format(mark)
    return Markup(spans[: opening.end()] + mark + spans[opening.end() :])  # noqa: S704 - both are HTML


def _spans(blocks: Iterable[Block], line: Callable[[Inlines], Markup], around: Location) -> Markup:
    """Write blocks as spans; one says its place if that is not the place of what is around it."""
    return Markup("").join(_span(block, line, around) for block in plainly(blocks))


def _span(block: PlainBlock, line: Callable[[Inlines], Markup], around: Location) -> Markup:
    match block:
        case ListBlock(items, start):
            numbers = ("–" if start is None else f"{start + n}." for n in range(len(items)))
            return Markup("").join(
                _item(f"{number} ", item, line, around)
                for number, item in zip(numbers, items, strict=True)
            )
        case Quoted(kind=kind) if kind == VERSE:
            return _verse(block, line, around)
        case Quoted():
            above, words, below = quoted_lines(block)
            place = block.location
            inside = _paragraph(above, line) + _spans(words, line, place) + _paragraph(below, line)
            tag = Markup(' lang="{}"').format(language_tag(block.language))
            attributes = (tag if block.language else Markup("")) + _source(place, around)
            return Markup('<span class="note-quotation"{}>{}</span>').format(attributes, inside)
        case _:
            return _paragraph(block.children, line, _source(block.location, around))


def _verse(block: Quoted, line: Callable[[Inlines], Markup], around: Location) -> Markup:
    """Write stanzas, each a span whose lines are broken, and below them whose they are."""
    tag = Markup(' lang="{}"').format(language_tag(block.language)) if block.language else NOTHING
    html = NOTHING
    for stanza in plainly(block.children):
        if isinstance(stanza, Paragraph):
            html += Markup('<span class="note-verse"{}{}>{}</span>').format(
                tag, _source(stanza.location, around), line(stanza.children)
            )
        else:
            html += _span(stanza, line, around)
    _, _, below = quoted_lines(block)
    return html + _paragraph(below, line)


def _item(
    number: str, item: tuple[Block, ...], line: Callable[[Inlines], Markup], around: Location
) -> Markup:
    """Write an item: its number or a dash, its words, and below them what else it holds."""
    blocks = plainly(item)
    first = blocks[0] if blocks and isinstance(blocks[0], Paragraph) else None
    place = first.location if first else around
    words = line(first.children) if first else Markup("")
    below = _spans(blocks[1:] if first else blocks, line, place)
    return Markup('<span class="note-item"{}>{}{}{}</span>').format(
        _source(place, around), number, words, below
    )


def _paragraph(
    inlines: Inlines, line: Callable[[Inlines], Markup], source: Markup = NOTHING
) -> Markup:
    if not inlines:
        return NOTHING
    return Markup('<span class="note-paragraph"{}>{}</span>').format(source, line(inlines))


def _source(place: Location, around: Location) -> Markup:
    if place == around:
        return NOTHING
    return Markup(' data-source="{}"').format(source_of(place))

"""Inlines: what stands in a line becomes HTML."""

from collections.abc import Iterable

from markupsafe import Markup, escape

from octavo.compose.attributes import language_tag, source_of
from octavo.compose.late_marks import folio_mark, folios_mark, lines_mark
from octavo.compose.notes import WHOLE, call_html, inline_note_html, mark_text, standing_notes
from octavo.copy.prose import (
    Break,
    Call,
    Code,
    Emphasis,
    FolioOf,
    FoliosOf,
    Gap,
    Inline,
    InlineNote,
    LinesOf,
    Link,
    Marginal,
    Marked,
    PageMark,
    Picture,
    Pointer,
    RawHtml,
    Reference,
    Span,
    Strong,
    Text,
)

#: Where the calls are gathered whose notes must not stand in this line, if there is such a place.
Away = list[Marked] | None


def inline_html(inlines: Iterable[Inline], away: Away = None) -> Markup:
    """Write inlines as HTML that may stand in any element.

    A note that stands by its call follows it; with ``away`` the call is added to that list instead.
    """
    html = Markup("")
    before: Inline | None = None
    for inline in inlines:
        if isinstance(inline, Marked):
            html += _marked(inline, away, beside=isinstance(before, Marked))
        else:
            html += _one(inline, away)
        before = inline
    return html


def _one(inline: Inline, away: Away) -> Markup:  # noqa: C901, PLR0911, PLR0912 - one return a kind
    match inline:
        case Text(text):
            return escape(text)
        case Emphasis(children):
            return Markup("<em>{}</em>").format(inline_html(children, away))
        case Strong(children):
            return Markup("<strong>{}</strong>").format(inline_html(children, away))
        case Code(text):
            return Markup("<code>{}</code>").format(text)
        case Break():
            return Markup("<br>")
        case RawHtml(html):
            return Markup(html)  # noqa: S704 - the project allows HTML in its own text
        case Span(children, language=language):
            if not language:
                return inline_html(children, away)
            return Markup('<span lang="{}">{}</span>').format(
                language_tag(language), inline_html(children, away)
            )
        case Link(address, children):
            return Markup('<a class="address" href="{}">{}</a>').format(
                address, inline_html(children, away)
            )
        case Pointer():
            return _pointer(inline, away)
        case FolioOf(anchor):
            return escape(folio_mark(anchor))
        case FoliosOf(anchors, one, many):
            return escape(folios_mark(anchors, one, many))
        case LinesOf(first, last, one, many):
            return escape(lines_mark(first, last, one, many))
        case Gap(steps, children):
            role = f"gap gap-{steps}"
            return Markup('<span class="{}">{}</span>').format(role, inline_html(children, away))
        case PageMark():
            return escape(mark_text(inline, bracketed=False))
        case Marginal():
            return _marginal(inline, away)
        case Marked():
            return _marked(inline, away, beside=False)
        case InlineNote():
            return inline_note_html(inline, inline_html(inline.children, away))
        case Picture(source, alt):
            return Markup('<img class="inline-picture" src="{}" alt="{}">').format(source, alt)
        case Reference(children=children):
            return inline_html(children, away)
        case Call():
            return Markup("")


def _pointer(pointer: Pointer, away: Away) -> Markup:
    name = Markup(' id="{}"').format(pointer.id) if pointer.id else Markup("")
    words = inline_html(pointer.children, away)
    if pointer.target:
        return Markup('<a class="{}"{} href="#{}">{}</a>').format(
            pointer.role, name, pointer.target, words
        )
    return Markup('<span class="{}"{}>{}</span>').format(pointer.role, name, words)


def _marginal(words: Marginal, away: Away) -> Markup:
    """Write words that typeset sets into the margin."""
    place = source_of(words.location)
    tag = Markup('<span class="marginal {}" id="{}" data-beside="{}" data-source="{}">').format(
        words.role, words.id, words.beside, place
    )
    inside = WHOLE.format("marginal-whole", inline_html(words.children, away))
    return tag + inside + Markup("</span>")


def _marked(call: Marked, away: Away, *, beside: bool) -> Markup:
    """Write a call, and its note unless that has to stand elsewhere."""
    html = call_html(call, beside=beside)
    if away is not None:
        away.append(call)
        return html
    return html + standing_notes(call, inline_html)

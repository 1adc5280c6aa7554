"""Inlines: what stands in a line becomes HTML."""

from collections.abc import Iterable

from markupsafe import Markup, escape

from octavo.compose.galley import folio_mark
from octavo.copy.prose import (
    Block,
    Break,
    Call,
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
    Reference,
    Span,
    Strong,
    Text,
)
from octavo.copy.prose.walk import blocks_in, lines_of
from octavo.problems import Location

WORD_JOINER = "\u2060"


def inline_html(inlines: Iterable[Inline]) -> Markup:
    """Write inlines as HTML that may stand in any element."""
    html = Markup("")
    before: Inline | None = None
    for inline in inlines:
        if isinstance(inline, Marked) and isinstance(before, Marked):
            html += _marked(inline, beside=True)
        else:
            html += _one(inline)
        before = inline
    return html


def language_tag(language: str) -> str:
    """Give the tag by which the engine hyphenates: English of no country is American here."""
    return "en-US" if language == "en" else language


def source_of(location: Location) -> str:
    """Write a place as the value of ``data-source``."""
    return str(location)


def _one(inline: Inline) -> Markup:  # noqa: C901, PLR0911, PLR0912 - one return a kind
    match inline:
        case Text(text):
            return escape(text)
        case Emphasis(children):
            return Markup("<em>{}</em>").format(inline_html(children))
        case Strong(children):
            return Markup("<strong>{}</strong>").format(inline_html(children))
        case Code(text):
            return Markup("<code>{}</code>").format(text)
        case Break():
            return Markup("<br>")
        case RawHtml(html):
            return Markup(html)  # noqa: S704 - the project allows HTML in its own text
        case Span(children, language=language):
            if not language:
                return inline_html(children)
            return Markup('<span lang="{}">{}</span>').format(
                language_tag(language), inline_html(children)
            )
        case Link(address, children):
            return Markup('<a class="address" href="{}">{}</a>').format(
                address, inline_html(children)
            )
        case Pointer():
            return _pointer(inline)
        case FolioOf(anchor):
            return escape(folio_mark(anchor))
        case Marked():
            return _marked(inline, beside=False)
        case Picture(source, alt):
            return Markup('<img class="inline-picture" src="{}" alt="{}">').format(source, alt)
        case Reference(children=children):
            return inline_html(children)
        case Call():
            return Markup("")


def _pointer(pointer: Pointer) -> Markup:
    name = Markup(' id="{}"').format(pointer.id) if pointer.id else Markup("")
    words = inline_html(pointer.children)
    if pointer.target:
        return Markup('<a class="{}"{} href="#{}">{}</a>').format(
            pointer.role, name, pointer.target, words
        )
    return Markup('<span class="{}"{}>{}</span>').format(pointer.role, name, words)


def _marked(call: Marked, *, beside: bool) -> Markup:
    """Write a call and its note; ``beside`` another call it keeps a little more distance."""
    source = source_of(call.location)
    role = "call call-beside" if beside else "call"
    html = Markup('{}<a class="{}" id="{}" href="#{}" data-source="{}">{}</a>').format(
        WORD_JOINER, role, call.id, call.note, source, call.mark
    )
    for part, body in enumerate(call.bodies, 1):
        name = call.note if part == 1 else f"{call.note}-{part}"
        role = "note" if part == 1 else "note note-continued"
        mark = (
            Markup('<a class="mark" href="#{}">{}</a>').format(call.id, call.mark)
            if part == 1
            else Markup("")
        )
        html += Markup('<span class="{}" id="{}" data-source="{}">{}</span>').format(
            role, name, source, note_html(body, mark)
        )
    return html


def note_html(blocks: tuple[Block, ...], mark: Markup) -> Markup:
    """Write a note's blocks as spans, because a paragraph may hold nothing else; the mark leads."""
    html = Markup("")
    for block in blocks:
        for words in _note_lines(block):
            html += Markup('<span class="note-paragraph">{}{}</span>').format(mark, words)
            mark = Markup("")
    return html or mark


def _note_lines(block: Block) -> tuple[Markup, ...]:
    """Give the paragraphs of a block as they stand in a note, items with their number or a dash."""
    if isinstance(block, Paragraph):
        return (inline_html(block.children),)
    if isinstance(block, ListBlock):
        return tuple(
            escape(f"{block.start + place}. " if block.start is not None else "– ")
            + Markup(" ").join(line for inner in item for line in _note_lines(inner))
            for place, item in enumerate(block.items)
        )
    return tuple(words for inner in blocks_in((block,)) for words in _own_lines(inner))


def _own_lines(block: Block) -> tuple[Markup, ...]:
    """Give the lines of a richer block in a note, without what is nested in it."""
    if isinstance(block, CodeBlock):
        return (Markup("<code>{}</code>").format(block.text),)
    if isinstance(block, Figure):
        return (
            inline_html((block.picture,)),
            *((inline_html(block.caption),) if block.caption else ()),
        )
    return tuple(inline_html(line) for line in lines_of(block) if line)

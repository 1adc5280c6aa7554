"""Blocks: paragraphs, headings and lists become HTML; everything richer goes to its component."""

import re
from collections.abc import Callable, Iterable

from markupsafe import Markup

from octavo.compose.attributes import named, source_of
from octavo.compose.inlines import inline_html
from octavo.copy.prose import (
    Block,
    CodeBlock,
    Container,
    Deed,
    Figure,
    Heading,
    Lined,
    ListBlock,
    Ornament,
    Panel,
    Paragraph,
    Question,
    Questions,
    Quoted,
    RawBlock,
    Table,
)
from octavo.copy.prose.walk import plain

_START_TAG = re.compile(r"<[A-Za-z][\w-]*(?![^>]*\sdata-source)")

#: Sets a component: takes the name of its template and the block.
Component = Callable[[str, Block], Markup]


def block_html(blocks: Iterable[Block], component: Component) -> Markup:
    """Write blocks as HTML, one under another."""
    return Markup("\n").join(_one(block, component) for block in blocks)


def _one(block: Block, component: Component) -> Markup:  # noqa: C901, PLR0911, PLR0912 - a kind a line
    match block:
        case Paragraph(children, location):
            return Markup('<p{} data-source="{}">{}</p>').format(
                named(block.id), source_of(location), inline_html(children)
            )
        case Heading():
            return heading_html(block)
        case ListBlock():
            return _list(block, component)
        case CodeBlock(text, location):
            return Markup('<pre data-source="{}">{}</pre>').format(source_of(location), text)
        case Ornament(location):
            return Markup('<hr class="ornament" data-source="{}">').format(source_of(location))
        case RawBlock(html, location):
            placed = _START_TAG.sub(rf'\g<0> data-source="{source_of(location)}"', html, count=1)
            return Markup(placed)  # noqa: S704 - the project allows HTML in its own text
        case Table():
            return component("table", block)
        case Figure():
            return component("plate" if block.plate else "figure", block)
        case Questions():
            return component("questions", block)
        case Question():
            return component("question", block)
        case Lined():
            return component("lined", block)
        case Quoted(kind) | Deed(kind) | Panel(kind):
            return component(kind, block)
        case Container(children=children):
            return block_html(children, component)


def heading_html(heading: Heading) -> Markup:
    """Write a heading; the outline has its bare words, so that no call of a note leaks there."""
    name = named(heading.id)
    name += Markup(' data-day="{}"').format(heading.day) if heading.day else Markup("")
    tag = f"h{min(heading.level, 6)}"
    return Markup('<{}{} data-outline="{}" data-source="{}">{}</{}>').format(
        Markup(tag),  # noqa: S704 - one of h1 to h6
        name,
        plain(heading.children),
        source_of(heading.location),
        inline_html(heading.children),
        Markup(tag),  # noqa: S704 - one of h1 to h6
    )


def _list(block: ListBlock, component: Component) -> Markup:
    items = Markup("\n").join(
        Markup("<li>{}</li>").format(block_html(item, component)) for item in block.items
    )
    source = source_of(block.location)
    if block.start is None:
        return Markup('<ul data-source="{}">{}</ul>').format(source, items)
    start = Markup(' start="{}"').format(block.start) if block.start != 1 else Markup("")
    return Markup('<ol{} data-source="{}">{}</ol>').format(start, source, items)

"""Contents: the titles of sections become a list with the folios on which they open."""

from collections.abc import Iterable
from dataclasses import replace

from octavo.assemble.book import ContentsCopy, ContentsEntry, Section
from octavo.assemble.running_order import PART_TITLE
from octavo.copy.matter import Matter
from octavo.copy.prose import Emphasis, Inline, InlineNote, Marked, Span, Strong
from octavo.copy.prose.walk import NESTING, Inlines


def contents(sections: Iterable[Section]) -> ContentsCopy:
    """List the sections that have titles; calls of notes stay behind in the text."""
    entries: list[ContentsEntry] = []
    matter = Matter.FRONT
    for section in sections:
        if not section.title or section.kind == "contents":
            continue
        opens_part = section.matter is not matter and bool(entries)
        matter = section.matter
        title, is_part = without_calls(section.title), section.kind == PART_TITLE
        entries.append(ContentsEntry(title, section.id, opens_part, is_part))
    return ContentsCopy(tuple(entries))


def without_calls(inlines: Inlines) -> Inlines:
    """Leave out the calls of notes, links, and the anchors of mentions, which may stand once."""
    kept: list[Inline] = []
    for inline in inlines:
        if isinstance(inline, Marked | InlineNote):
            continue
        if isinstance(inline, Emphasis | Strong | Span):
            kept.append(replace(inline, children=without_calls(inline.children)))
        elif isinstance(inline, NESTING):
            kept.extend(without_calls(inline.children))
        else:
            kept.append(inline)
    return tuple(kept)

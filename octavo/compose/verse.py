"""Verse: paragraphs in a container of verse become stanzas, each line in an element of its own."""

from collections.abc import Callable, Iterable

from markupsafe import Markup

from octavo.compose.attributes import named, source_of
from octavo.compose.inlines import inline_html
from octavo.copy.prose import Block, Paragraph
from octavo.copy.prose.verse import lines_of_verse

LONGEST_KEPT = 4  # lines of a stanza that stands on one page


def verse_html(blocks: Iterable[Block], others: Callable[[Iterable[Block]], Markup]) -> Markup:
    """Write stanzas as HTML; ``others`` writes what is no paragraph.

    A line is an element, so that what is turned over can be indented under it.
    """
    return Markup("\n").join(
        _stanza(block) if isinstance(block, Paragraph) else others((block,)) for block in blocks
    )


def _stanza(stanza: Paragraph) -> Markup:
    lines = lines_of_verse(stanza.children)
    role = "stanza" if len(lines) > LONGEST_KEPT else "stanza stanza-kept"
    inside = Markup("").join(
        Markup('<span class="verse-line">{}</span>').format(inline_html(line)) for line in lines
    )
    return Markup('<p class="{}"{} data-source="{}">{}</p>').format(
        role, named(stanza.id), source_of(stanza.location), inside
    )

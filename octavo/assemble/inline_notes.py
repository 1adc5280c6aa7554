"""Inline notes: the blocks of a note become words that stand in a line, within brackets."""

from collections.abc import Iterable
from dataclasses import replace

from octavo.copy.prose import Block, Break, Inline, ListBlock, Quoted, Text
from octavo.copy.prose.plain_blocks import PlainBlock, plainly, quoted_lines
from octavo.copy.prose.verse import VERSE
from octavo.copy.prose.walk import NESTING, Inlines, plain

#: Streams whose notes go on with the author's text, so that round brackets serve; what others add
#: to it stands in square ones, as an editor's words in an author's text do by custom.
ROUND = frozenset({"author", "sources"})
VERSE_LINES, STANZAS, ITEMS = " / ", " // ", "; "
_MARKS = (",", ";", ".", ":", "!", "?", "…")  # behind which no item needs a semicolon


def brackets_of(stream: str) -> str:
    """Give the brackets of a stream's notes in the line."""
    return "()" if stream in ROUND else "[]"


def in_line(blocks: Iterable[Block]) -> Inlines:
    """Join blocks to one line: lines of verse by strokes, items by semicolons or their numbers."""
    return _joined(_one(block) for block in plainly(blocks))


def _one(block: PlainBlock) -> Inlines:
    match block:
        case ListBlock(items, int(start)):
            return _joined(
                (Text(f"{number}. "), *in_line(item)) for number, item in enumerate(items, start)
            )
        case ListBlock(items):
            return _joined(map(in_line, items), ITEMS)
        case Quoted():
            above, words, below = quoted_lines(block)
            between = STANZAS if block.kind == VERSE else " "
            inside = _joined((_one(each) for each in plainly(words)), between)
            return _joined((above, inside, below))
        case _:
            return _strokes(block.children)


def _strokes(inlines: Inlines) -> Inlines:
    """Put a stroke where the author broke the line."""
    turned: list[Inline] = []
    for inline in inlines:
        if isinstance(inline, Break):
            turned.append(Text(VERSE_LINES))
        elif isinstance(inline, NESTING):
            turned.append(replace(inline, children=_strokes(inline.children)))
        else:
            turned.append(inline)
    return tuple(turned)


def _joined(lines: Iterable[Inlines], between: str = " ") -> Inlines:
    joined: list[Inline] = []
    for line in filter(None, lines):
        ended = between == ITEMS and plain(joined).endswith(_MARKS)
        joined.extend((Text(" " if ended else between),) if joined else ())
        joined.extend(line)
    return tuple(joined)

"""Long notes: a note too tall for the foot of a page is cut between sentences into parts.

The engine never breaks a note; what is taller than its area would run off the page.
"""

import re
from dataclasses import replace
from textwrap import TextWrapper

from octavo.copy.prose import Block, Inline, Paragraph, Text
from octavo.copy.prose.walk import Inlines, lines_of, plain

WHOLE = 1800  # characters: about 25 lines of an A5 page, which the note area holds
PART = 450  # characters: about six lines, so that little is left white where a part does not fit

# Words stay whole and every character stays; only the spaces at the cuts go.
_WRAPPER = TextWrapper(
    width=PART,
    break_long_words=False,
    break_on_hyphens=False,
    expand_tabs=False,
    replace_whitespace=False,
)
_SENTENCE_END = re.compile(r"(?<=[.!?…»”])\s+")


def parts_of(blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], ...]:
    """Give a note as one part, or as several of about equal length if it is long."""
    if sum(_length(block) for block in blocks) <= WHOLE:
        return (blocks,)
    parts: list[tuple[Block, ...]] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            parts.extend((replace(block, children=part),) for part in _cut(block.children))
        else:
            parts.append((block,))
    return tuple(parts)


def _length(block: Block) -> int:
    return sum(len(plain(line)) for line in lines_of(block))


def _pieces(sentence: str) -> list[str]:
    """Cut a sentence that is a long note by itself between words."""
    return _WRAPPER.wrap(sentence) if len(sentence) > WHOLE else [sentence]


def _cut(inlines: Inlines) -> list[Inlines]:
    """Cut a paragraph between sentences of its own text into parts of at least PART characters."""
    parts: list[Inlines] = []
    current: list[Inline] = []
    filled = 0
    for inline in inlines:
        if not isinstance(inline, Text):
            current.append(inline)
            filled += len(plain((inline,)))
            continue
        sentences = [piece for one in _SENTENCE_END.split(inline.text) for piece in _pieces(one)]
        for place, sentence in enumerate(sentences):
            last = place == len(sentences) - 1
            current.append(Text(sentence))
            filled += len(sentence)
            if last:
                continue
            if filled >= PART:
                parts.append(tuple(current))
                current, filled = [], 0
            else:
                current.append(Text(" "))
    if current:
        parts.append(tuple(current))
    return parts

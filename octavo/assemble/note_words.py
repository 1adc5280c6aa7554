"""Note words: what Octavo itself says in a note becomes inlines: who wrote it, where to find it."""

from string import Formatter

from octavo.copy.prose import Block, FolioOf, Inline, PageMark, Paragraph, Pointer, Text
from octavo.copy.prose.walk import Inlines
from octavo.copy.shapes.texts import Text as Wording
from octavo.copy.words import Phrases
from octavo.problems import Location

Mark = str | PageMark


def signed(blocks: tuple[Block, ...], sign: Wording | None, language: str) -> tuple[Block, ...]:
    """End a note by the sign of its stream: in its last paragraph, or in one of its own."""
    if sign is None:
        return blocks
    words = Pointer("note-sign", (Text(sign.in_language(language)),))
    last = blocks[-1] if blocks else None
    if isinstance(last, Paragraph):
        return (*blocks[:-1], Paragraph((*last.children, Text(" "), words), last.location))
    location = last.location if last else Location("")
    return (*blocks, Paragraph((words,), location))


def again(anchor: str, mark: Mark, phrases: Phrases) -> Inlines:
    """Refer to a note that stands elsewhere, by its mark, if it has one, and its page."""
    pattern = phrases.note_again if mark else phrases.note_again_unmarked
    words: list[Inline] = []
    for text, name, _, _ in Formatter().parse(pattern):
        words.extend((Text(text),) if text else ())
        if name == "mark":
            words.append(Text(mark) if isinstance(mark, str) else mark)
        elif name == "page":
            words.append(FolioOf(anchor))
    return (Pointer("cross-reference", tuple(words), anchor),)

"""Plain blocks: rich blocks become the paragraphs, lists and quotations that say the same.

A note has room for no more: it stands in a line, or in spans within a paragraph.
"""

from collections.abc import Iterable

from octavo.copy.prose.blocks import (
    Block,
    Cell,
    CodeBlock,
    Container,
    Deed,
    Figure,
    Heading,
    ListBlock,
    Ornament,
    Paragraph,
    Questions,
    Quoted,
    RawBlock,
    Table,
)
from octavo.copy.prose.handouts import Lined, Panel, Question
from octavo.copy.prose.inlines import Break, Code, Inline, RawHtml, Text
from octavo.copy.prose.walk import SPEECH, Inlines
from octavo.problems import Location

PlainBlock = Paragraph | ListBlock | Quoted


def plainly(blocks: Iterable[Block]) -> tuple[PlainBlock, ...]:
    """Say in plain blocks what blocks say, in the order in which they are set."""
    return tuple(plain for block in blocks for plain in _one(block))


def _one(block: Block) -> tuple[PlainBlock, ...]:  # noqa: C901, PLR0911 - one return a kind
    place = block.location
    match block:
        case Paragraph() | ListBlock() | Quoted():
            return (block,)
        case Container() | Lined() | Question():
            return plainly(block.children)
        case Deed():
            head = _paragraphs(place, block.title, block.dateline)
            foot = _paragraphs(place, outcome_of(block), block.remark, block.citation)
            return (*head, *plainly(block.children), *foot)
        case Questions():
            return (*_paragraphs(place, block.title), *plainly(block.children))
        case Panel():
            head, foot = _paragraphs(place, block.title), _paragraphs(place, block.key)
            return (*head, *plainly(block.children), *foot)
        case Table():
            rows = (block.head, *block.rows)
            ends = (*(";" for _ in rows[1:]), ".")
            lines = (_row(row, end) for row, end in zip(rows, ends, strict=True))
            return _paragraphs(place, block.caption, *lines)
        case Figure():
            return _paragraphs(place, (block.picture,), block.caption)
        case CodeBlock():
            return _paragraphs(place, _code_lines(block.text))
        case RawBlock(html):
            return _paragraphs(place, (RawHtml(html),))
        case Heading():
            return _paragraphs(place, block.children)
        case Ornament():
            return _paragraphs(place, (Text("* * *"),))


def quoted_lines(block: Quoted) -> tuple[Inlines, tuple[Block, ...], Inlines]:
    """Give what stands above the words of a quotation, its words, and what stands below them."""
    if block.kind == SPEECH:
        return block.speaker, block.children, block.citation
    between = (Text(". "),) if block.speaker and block.citation else ()
    return (), block.children, (*block.speaker, *between, *block.citation)


def outcome_of(deed: Deed) -> Inlines:
    """Say what became of a document, and by which votes."""
    votes = ", ".join(f"{word} {count}" for word, count in deed.votes)
    outcome = ": ".join(filter(None, (deed.status, votes)))
    return (Text(f"{outcome}."),) if outcome else ()


def _paragraphs(place: Location, *lines: Inlines) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(line, place) for line in lines if line)


def _row(cells: Iterable[Cell], end: str) -> Inlines:
    words: list[Inline] = []
    for cell in cells:
        words.extend((Text(", "),) if words and cell.children else ())
        words.extend(cell.children)
    return (*words, Text(end)) if words else ()


def _code_lines(text: str) -> Inlines:
    words: list[Inline] = []
    for line in text.strip("\n").split("\n"):
        words.extend((Break(),) if words else ())
        words.append(Code(line))
    return tuple(words)

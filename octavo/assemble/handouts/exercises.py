"""Exercises: matching, ordering and gap texts become panels, shuffled the same way each time."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random

from octavo.copy.prose import (
    Block,
    Cell,
    Container,
    Gap,
    Inline,
    ListBlock,
    Panel,
    Paragraph,
    Span,
    Table,
    Text,
)
from octavo.copy.prose.walk import Inlines, blocks_in, inlines_in, lines_of, plain
from octavo.copy.words import Words
from octavo.problems import Problem

EXERCISES = frozenset({"matching", "ordering", "gaps"})
_PAIR = 2  # columns of a table of things that belong together
_LETTERS_IN_A_STEP = 4  # a hand writes about four letters on a centimetre
_STEPS = (2, 8)  # centimetres: no gap is narrower or wider


def gap(span: Span, *, shown: bool) -> Gap:
    """Make room for the words of a gap, and fill it if they may be ``shown``."""
    fewest, most = _STEPS
    steps = max(fewest, min(most, 1 + -(-len(plain(span.children)) // _LETTERS_IN_A_STEP)))
    return Gap(steps, (replace(span, gap=False),) if shown else ())


def exercise(block: Container, words: Words, problems: list[Problem], *, shown: bool) -> Panel:
    """Set an exercise; its solution is there only if it may be ``shown`` (W04: it is not one)."""
    make = {"matching": _matching, "ordering": _ordering, "gaps": _gaps}[block.kind]
    panel = make(block, words)
    if panel is None:
        problems.append(_not_one(block, len(words.letters)))
        return Panel(block.kind, (), (), (), block.location)
    return panel if shown else replace(panel, key=())


def shuffled(count: int, seed: str) -> tuple[int, ...]:
    """Put the numbers from 0 in an order that the seed decides, never the first one."""
    order = list(range(count))
    chance = Random(seed)  # noqa: S311 - the same for the same seed is what is wanted
    while count > 1 and order == list(range(count)):
        chance.shuffle(order)
    return tuple(order)


def _matching(block: Container, words: Words) -> Panel | None:
    """Shuffle the right column of a table; the key has a letter for each number."""
    tables = [child for child in block.children if isinstance(child, Table)]
    if len(block.children) != 1 or not tables or len(tables[0].head) != _PAIR:
        return None
    (table,) = tables
    count = len(table.rows)
    if not _PAIR <= count <= len(words.letters):
        return None
    order = shuffled(count, _seed(block, *(plain(row[1].children) for row in table.rows)))
    rows: list[tuple[Cell, ...]] = [
        (row[0], table.rows[other][1]) for row, other in zip(table.rows, order, strict=True)
    ]
    pairs = (f"{n + 1}\u00a0{_letter(order.index(n), words)}" for n in range(count))
    key = _key(", ".join(pairs), words)
    return Panel("matching", (), (replace(table, rows=tuple(rows)),), key, block.location)


def _ordering(block: Container, words: Words) -> Panel | None:
    """Shuffle the items of a list, which are in their right order; the key has their letters."""
    lists = [child for child in block.children if isinstance(child, ListBlock)]
    if len(block.children) != 1 or not lists:
        return None
    (items,) = (each.items for each in lists)
    if not _PAIR <= len(items) <= len(words.letters):
        return None
    order = shuffled(len(items), _seed(block, *map(_words_of, items)))
    cards = ListBlock(tuple(items[n] for n in order), None, block.location)
    letters = (_letter(order.index(n), words) for n in range(len(items)))
    return Panel("ordering", (), (cards,), _key(", ".join(letters), words), block.location)


def _gaps(block: Container, words: Words) -> Panel | None:
    """Set a text with gaps, under its words in the order of the dictionary if it has a bank."""
    missing = [plain(span.children) for span in _gaps_in(block.children)]
    if not missing:
        return None
    children = block.children
    if block.attributes.get("bank", "no") == "yes":
        listed = " · ".join(sorted(dict.fromkeys(missing), key=words.sort_key))
        line = Paragraph((Text(listed),), block.location)
        title = (Text(words.handout.word_bank),)
        children = (Panel("bank", title, (line,), (), block.location), *children)
    return Panel("gaps", (), children, (), block.location)


def _gaps_in(blocks: Sequence[Block]) -> Iterator[Span]:
    for block in blocks_in(blocks):
        for line in lines_of(block):
            yield from (each for each in inlines_in(line) if isinstance(each, Span) and each.gap)


def _seed(block: Container, *texts: str) -> str:
    """Give what decides the order: the author's seed, and the texts themselves."""
    return "\n".join((block.attributes.get("seed", ""), *texts))


def _words_of(blocks: Sequence[Block]) -> str:
    return " ".join(plain(line) for block in blocks_in(blocks) for line in lines_of(block))


def _letter(number: int, words: Words) -> str:
    return words.letters[number]


def _key(solution: str, words: Words) -> Inlines:
    key: Inline = Text(words.handout.key.format(key=solution))
    return (key,)


def _not_one(block: Container, most: int) -> Problem:
    """Say that an exercise cannot be set from what is written."""
    wanted = {
        "matching": ("a table of two columns", f"write a head and 2 to {most} rows of pairs"),
        "ordering": ("a list", f"write 2 to {most} items in their right order"),
        "gaps": ("words to be filled in", "mark them: [word]{.gap}"),
    }
    what, hint = wanted[block.kind]
    message = f"'{block.kind}' does not hold {what}" + ("" if block.kind == "gaps" else " alone")
    return Problem("W04", message, block.location, hint)

"""Points: places marked in texts with numbered lines, and the references that lead to them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import count

from octavo.copy.markdown.containers import REGISTERED
from octavo.copy.prose import (
    Block,
    Code,
    Container,
    Inline,
    LinesOf,
    ListBlock,
    Pointer,
    Reference,
    Span,
    Text,
)
from octavo.copy.prose.handouts import PIECE, POINT
from octavo.copy.prose.walk import NESTING, Inlines, blocks_in, inlines_in, lines_of, rebuild
from octavo.copy.words import Words
from octavo.problems import Problem, nearest

PASSAGE = "passage"
LINED = REGISTERED | {PASSAGE}
BETWEEN = ".."  # the first point and the last


def points_of(
    texts: Iterable[Iterable[Block]],
    documents: Mapping[str, tuple[Block, ...]],
    problems: list[Problem],
) -> frozenset[str]:
    """Name the points of texts with numbered lines; one that stands twice is a problem (R04)."""
    known: dict[str, Span] = {}
    for blocks in texts:
        for span in _points_in(blocks, documents):
            if span.id in known:
                message = f"the point '{span.id}' stands twice in this edition"
                hint = f"give one of them another id; the first is at {known[span.id].location}"
                problems.append(Problem("R04", message, span.location, hint))
            known.setdefault(span.id, span)
    return frozenset(known)


def _points_in(
    blocks: Iterable[Block], documents: Mapping[str, tuple[Block, ...]]
) -> Iterator[Span]:
    """Find the points in the texts of a handout; ``documents`` are those of the register."""
    for block in blocks:
        if isinstance(block, Container) and block.kind in LINED:
            inside = block.children or documents.get(block.attributes.get("id", ""), ())
            yield from _spans(inside)
        elif isinstance(block, Container):
            yield from _points_in(block.children, documents)
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield from _points_in(item, documents)


def _spans(blocks: Iterable[Block]) -> Iterator[Span]:
    for block in blocks_in(blocks):
        for line in lines_of(block):
            for inline in inlines_in(line):
                if isinstance(inline, Span) and inline.id:
                    yield inline


def with_points(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Give every point of a text its anchor."""
    return rebuild(blocks, lambda line, _: _pointed(line))


def _pointed(line: Inlines) -> Inlines:
    return tuple(pointed for inline in line for pointed in _point(inline))


def _point(inline: Inline) -> Inlines:
    """Give the words of a point their anchors, piece by piece.

    The anchors stand innermost: in an element that begins a line the engine would break words
    anywhere.
    """
    if not isinstance(inline, NESTING):
        return (inline,)
    children = _pointed(inline.children)
    if not isinstance(inline, Span) or not inline.id:
        return (replace(inline, children=children),)
    pieces = _pieces(children, anchor_of(inline.id), count())
    plain = not (inline.language or inline.ignore or inline.gap)
    return pieces if plain else (replace(inline, id="", children=pieces),)


def _pieces(line: Inlines, anchor: str, numbers: Iterator[int]) -> Inlines:
    done: list[Inline] = []
    for inline in line:
        if isinstance(inline, NESTING):
            inside = _pieces(inline.children, anchor, numbers)
            done.append(replace(inline, children=inside))
        elif isinstance(inline, Text | Code):
            number = next(numbers)
            name = f"{anchor}{PIECE}{number}" if number else anchor
            done.append(Pointer("point", (inline,), id=name))
        else:
            done.append(inline)
    return tuple(done)


def anchor_of(point: str) -> str:
    """Name the anchor of a point."""
    return f"{POINT}-{point}"


def line_reference(
    link: Reference, points: frozenset[str], words: Words, problems: list[Problem]
) -> Inline:
    """Settle ``[](line:first)`` or ``[](line:first..last)``; words that are given stand before it.

    Adds W01 for points that stand in no text of the edition whose lines are numbered.
    """
    first, between, last = link.target.partition(BETWEEN)
    wanted = (first, last) if between else (first,)
    missing = [point for point in wanted if point not in points]
    for point in missing:
        message = f"no text with numbered lines has the point '{point}'"
        hint = nearest(point, points) if points else "mark it: [the words]{#" + point + "}"
        problems.append(Problem("W01", message, link.location, hint))
    if missing:
        return Pointer("cross-reference", link.children)
    anchors = (anchor_of(first), anchor_of(wanted[-1]))
    lines = LinesOf(*anchors, words.handout.line, words.handout.lines)
    if not link.children:
        return Pointer("cross-reference", (lines,), anchors[0])
    inside = (*link.children, Text(" ("), lines, Text(")"))
    return Pointer("cross-reference", inside, anchors[0])

"""Drawings: SVG becomes the number of shapes that it draws, or the reason to refuse it.

A dozen lines of nested <use> draw a million shapes and hold the engine for ever, so what a drawing
unfolds to is counted before it is drawn.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.parsers import expat

MAX_BYTES = 10_000_000
MAX_SHAPES = 100_000
MAX_CHAIN = 50  # how often a <use> may lead to another


@dataclass(frozen=True, slots=True)
class Node:
    """An element of a drawing."""

    depth: int
    id: str
    uses: str  # the id that a <use> repeats; empty for all other elements


def fault_of_drawing(path: Path) -> str | None:
    """Tell why an SVG file is refused, or None."""
    size = path.stat().st_size
    if size > MAX_BYTES:
        return f"the drawing has {size / 1e6:.0f} MB; {MAX_BYTES / 1e6:.0f} MB are allowed"
    reader = _Reader()
    try:
        reader.parser.Parse(path.read_bytes(), True)  # noqa: FBT003 - the last piece, in expat's API
    except expat.ExpatError as error:
        return f"the drawing cannot be read: {error}"
    if reader.entities:
        return "the drawing declares entities"
    return fault_of_nodes(reader.nodes)


def fault_of_nodes(nodes: Sequence[Node]) -> str | None:
    """Tell why elements in document order are refused: what they draw, unfolded, is too much."""
    ends = _ends(nodes)
    targets = {node.id: index for index, node in reversed(list(enumerate(nodes))) if node.id}
    shapes: dict[int, int] = {}

    def count(index: int, chain: tuple[int, ...]) -> int:
        if index in chain or len(chain) > MAX_CHAIN:
            raise _ChainError
        if index not in shapes:
            inside = range(index, ends[index])
            repeated = (targets.get(nodes[place].uses) for place in inside if nodes[place].uses)
            total = len(inside)
            for target in repeated:
                total += 0 if target is None else count(target, (*chain, index))
            shapes[index] = total
        return shapes[index]

    try:
        roots = (index for index, node in enumerate(nodes) if node.depth == nodes[0].depth)
        total = sum(count(index, ()) for index in roots)
    except _ChainError:
        return "the <use> elements of the drawing lead back to themselves or through too many more"
    if total > MAX_SHAPES:
        return f"the drawing unfolds to {total} shapes; {MAX_SHAPES} are allowed"
    return None


class _ChainError(Exception):
    """A <use> comes back to itself, or a chain of them is too long."""


def _ends(nodes: Sequence[Node]) -> list[int]:
    """Give for each node the index after its last descendant."""
    ends = [len(nodes)] * len(nodes)
    unclosed: list[int] = []
    for index, node in enumerate(nodes):
        while unclosed and nodes[unclosed[-1]].depth >= node.depth:
            ends[unclosed.pop()] = index
        unclosed.append(index)
    return ends


class _Reader:
    """Collects the nodes of a file; refuses nothing itself."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.entities = False
        self._depth = 0
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.EntityDeclHandler = self._entity

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        target = attributes.get("href") or attributes.get("xlink:href") or ""
        uses = target.removeprefix("#") if tag.rpartition(":")[2] == "use" else ""
        self.nodes.append(Node(self._depth, attributes.get("id", ""), uses))

    def _end(self, _tag: str) -> None:
        self._depth -= 1

    def _entity(self, *_declaration: object) -> None:
        self.entities = True

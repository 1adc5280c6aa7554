"""Orders: the questions of a text are put into the order of a version, by a seed.

They change places before the book is assembled, so that notes, numbers and references are those of
the new order.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from octavo.copy.order import Order
from octavo.copy.prose import Block, Container, ListBlock, Prose

QUESTIONS = "questions"


@dataclass(frozen=True, slots=True)
class Shuffled:
    """An order with its questions in other places, and which stands where.

    ``key`` has an order for each list of more than one question: the numbers that they have in the
    text, in the order in which they are printed.
    """

    order: Order
    key: tuple[tuple[int, ...], ...] = ()


@dataclass(slots=True)
class _Shuffler:
    seed: str
    key: list[tuple[int, ...]] = field(default_factory=list)

    def text(self, text: Prose) -> Prose:
        """Shuffle all lists of questions of a text."""
        return replace(text, blocks=tuple(map(self._block, text.blocks)))

    def _block(self, block: Block) -> Block:
        if isinstance(block, Container):
            inner = self._list if block.kind == QUESTIONS else self._block
            return replace(block, children=tuple(map(inner, block.children)))
        return block

    def _list(self, block: Block) -> Block:
        if not isinstance(block, ListBlock) or len(block.items) < 2:  # noqa: PLR2004 - one has no order
            return self._block(block)
        order = permutation(len(block.items), f"{self.seed}/{len(self.key)}")
        start = block.start or 1
        self.key.append(tuple(start + place for place in order))
        return replace(block, items=tuple(block.items[place] for place in order))


def shuffled(order: Order, seed: int, version: str, printed: Callable[[str], bool]) -> Shuffled:
    """Put the questions of the texts that are ``printed`` into the order of a version."""
    shuffler = _Shuffler(f"{seed}/{version}")
    texts = {
        name: shuffler.text(text) if printed(name) else text
        for name, text in order.texts.texts.items()
    }
    return Shuffled(replace(order, texts=replace(order.texts, texts=texts)), tuple(shuffler.key))


def permutation(length: int, seed: str) -> tuple[int, ...]:
    """Give the numbers from 0 in an order that depends on the seed alone, on every machine."""

    def rank(place: int) -> bytes:
        return hashlib.sha256(f"{seed}/{place}".encode()).digest()

    return tuple(sorted(range(length), key=rank))

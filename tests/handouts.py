"""Handouts: what tests of handouts look for in them."""

from collections.abc import Callable
from typing import TypeVar

from octavo.copy.prose import Block, Paragraph
from octavo.copy.prose.walk import blocks_in, plain

Made = tuple[tuple[Block, ...], list[str]]
Make = Callable[..., Made]
T = TypeVar("T")


def blocks_of(made: Made, kind: type[T]) -> list[T]:
    """List the blocks of a kind in a handout, those inside others too."""
    return [block for block in blocks_in(made[0]) if isinstance(block, kind)]


def words_of(block: Block) -> str:
    """Give the words of a paragraph."""
    assert isinstance(block, Paragraph)
    return plain(block.children)

"""Handouts: the blocks of which a sheet for a class is made, beside those of every text."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from octavo.copy.prose.inlines import Inline
from octavo.problems import Location

if TYPE_CHECKING:
    from octavo.copy.prose.blocks import Block


POINT = "point"  # the role of a pointer to which references by printed lines lead
PIECE = "~"  # before the number of a later piece of a point, in its anchor


@dataclass(frozen=True, slots=True)
class Lined:
    """A text whose printed lines are numbered in the margin, each ``every`` lines, from 1."""

    id: str
    every: int
    children: "tuple[Block, ...]"
    location: Location


@dataclass(frozen=True, slots=True)
class Question:
    """A question, with room to write: ``lines`` to write on, or a box ``box`` lines high.

    ``minutes`` is how long it takes, 0 for readers who are not told.
    """

    id: str  # its anchor, which stays when questions change places
    lines: int
    box: int
    minutes: int
    children: "tuple[Block, ...]"
    location: Location


@dataclass(frozen=True, slots=True)
class Panel:
    """What stands apart on a sheet: a vocabulary, an exercise, an answer.

    ``kind`` names its template; ``key`` has the solution where readers may see it.
    """

    kind: str
    title: tuple[Inline, ...]
    children: "tuple[Block, ...]"
    key: tuple[Inline, ...]
    location: Location

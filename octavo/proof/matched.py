"""Matched: what of a section's wanted text was found on paper, and what is left over."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from octavo.proof.paper import Run
from octavo.proof.wanted import Wanted
from octavo.proof.whereabouts import Span


@dataclass(frozen=True, slots=True)
class Placement:
    """A piece of paper that bears a stretch of the wanted text, ``start`` to ``end``."""

    run: Run
    node: int  # the index of the text node
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of the wanted text that no piece of paper bears; it is inside one text node."""

    node: int
    start: int
    end: int


@dataclass(slots=True)
class Matched:
    """The state of a section: it is filled in as pieces of paper are laid on the text."""

    wanted: Wanted
    whereabouts: Sequence[Span]
    taken: bytearray  # 1 for every character of the wanted text that is on paper
    placements: list[Placement] = field(default_factory=list)
    repeated: list[Placement] = field(default_factory=list)  # heads of tables on further pages
    added: list[Run] = field(default_factory=list)  # what styles and margins add
    missing: dict[int, list[str]] = field(default_factory=dict)  # what they do not add after all
    strays: list[Run] = field(default_factory=list)  # what nobody wrote
    misprints: dict[int, Run] = field(default_factory=dict)  # text nodes that print another mark
    misadded: list[tuple[Run, str]] = field(default_factory=list)  # other added texts than these
    printed: dict[int, str] = field(default_factory=dict)  # what stands for the signs OPEN

    def take(self, run: Run, node: int, start: int, end: int) -> None:
        """Lay a piece of paper on a stretch of the text."""
        self.placements.append(Placement(run, node, start, end))
        self.taken[start:end] = b"\1" * (end - start)

    def is_free(self, start: int, end: int) -> bool:
        """Tell whether nothing is laid on a stretch of the text yet."""
        return self.taken.find(1, start, end) < 0

    def is_whole(self, node: int) -> bool:
        """Tell whether all of a text node is on paper."""
        return self.taken.find(0, self.wanted.nodes[node].start, self.wanted.nodes[node].end) < 0

    def is_at_home(self, run: Run, node: int) -> bool:
        """Tell whether a text can be expected on the page of a piece of paper."""
        first, last = self.whereabouts[node]
        return first <= run.page <= last

    def gaps(self) -> list[Gap]:
        """List what is missing, in the order of the text."""
        if 0 not in self.taken:
            return []
        found = []
        for index, node in enumerate(self.wanted.nodes):
            start = self.taken.find(0, node.start, node.end)
            while start >= 0:
                end = self.taken.find(1, start, node.end)
                end = node.end if end < 0 else end
                found.append(Gap(index, start, end))
                start = self.taken.find(0, end, node.end)
        return found

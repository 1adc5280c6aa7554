"""Laying: where a piece of paper fits on the wanted text, and what then becomes of the text.

The ways to look for its place are in matching and in few_signs; here is what they share.
"""

from collections.abc import Iterable, Iterator

from octavo.proof.added import Added
from octavo.proof.comparable import comparable, ends_in_hyphen
from octavo.proof.fitting import fits, printed_for
from octavo.proof.matched import Matched
from octavo.proof.paper import Run
from octavo.proof.threads import Threads
from octavo.proof.wanted import OPEN, Wanted

#: Signs that show a place in the text without its neighbours; fewer may be anything.
SOME = 8

#: The lengths by which beginnings of text nodes are indexed.
KEYS = (12, 6, 3)

_RECENT = 100  # pieces of paper in which a twin is looked for

Place = tuple[int, int, int]  # a text node, and where in the text a piece of paper begins and ends


class Laying:
    """A section on which pieces of paper are being laid."""

    def __init__(self, matched: Matched, added: Added) -> None:
        """Begin with nothing laid down, and all that styles add still to be found."""
        self.matched = matched
        self.wanted = matched.wanted
        self.added = added
        self.threads = Threads(matched.wanted)
        self.beginnings = _beginnings(matched.wanted)

    def places(self, run: Run, nodes: Iterable[int]) -> Iterator[Place]:
        """Find where in some text nodes a piece of paper fits, if they can be on its page.

        A number or a mark alone must be the one reckoned with; another one is looked at later.
        """
        for node in nodes:
            start = self.threads.cursor[node]
            end = self.fits(run, node, start)
            if end is None or not self.matched.is_at_home(run, node):
                continue
            likely = self.wanted.likely.get(start) if len(run.words) < SOME else None
            if likely is not None:
                printed = printed_for(self.wanted, run.words, start, end)[start]
                if printed != comparable(likely):
                    continue
            yield node, start, end

    def fits(self, run: Run, node: int, start: int) -> int | None:
        """Tell where a piece of paper ends that is laid into a text node, if it fits there."""
        return fits(self.wanted, run.words, start, self.wanted.nodes[node].end)

    def is_whole(self, place: Place) -> bool:
        """Tell whether a piece of paper would reach the end of its text node."""
        return place[2] == self.wanted.nodes[place[0]].end

    def may_end(self, run: Run, place: Place) -> bool:
        """Tell whether a line can end where a piece of paper would."""
        return self.is_whole(place) or ends_in_hyphen(run.text) or self.wanted.may_end(place[2])

    def is_twin(self, run: Run) -> bool:
        """Tell whether the same was drawn on the page already: more likely it is drawn twice."""
        twins = reversed(self.matched.placements[-_RECENT:])
        return any(one.run.page == run.page and one.run.words == run.words for one in twins)

    def add(self, run: Run) -> bool:
        """Take a piece of paper for what styles or margins add, if its page still needs that."""
        return self._added(run, found=self.added.take(run))

    def add_part(self, run: Run) -> bool:
        """Take a piece of paper for the beginning of what styles or margins add."""
        return self._added(run, found=self.added.take_part(run))

    def take(self, run: Run, place: Place) -> bool:
        """Lay a piece of paper down."""
        node, start, end = place
        self.matched.take(run, node, start, end)
        self.matched.printed |= printed_for(self.wanted, run.words, start, end)
        whole = self.matched.is_whole(node)
        self.threads.go_on(node, self.wanted.nodes[node].end if whole else end)
        return True

    def _added(self, run: Run, *, found: bool) -> bool:
        if found:
            self.matched.added.append(run)
        return found


def _beginnings(wanted: Wanted) -> dict[str, list[int]]:
    """Index text nodes by their first signs; those that begin with an open sign by that."""
    found: dict[str, list[int]] = {}
    for index, node in enumerate(wanted.nodes):
        head = wanted.text[node.start : min(node.end, node.start + max(KEYS))]
        keys = {head[:length] for length in KEYS} if OPEN not in head else {OPEN}
        for key in keys:
            found.setdefault(key, []).append(index)
    return found

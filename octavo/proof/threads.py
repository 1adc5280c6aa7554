"""Threads: what was found last tells with which text nodes the paper may go on.

Texts run in flows (the body, the notes, the calls), and are drawn layer by layer, so that several
places are open at once: each is a thread, and the one used last comes first.
"""

from octavo.proof.wanted import Wanted

_MOST = 4  # threads of one flow


class Threads:
    """Knows which text nodes are begun and ended, and which come next in their flows."""

    def __init__(self, wanted: Wanted) -> None:
        """Begin with the first text node of each flow."""
        self.wanted = wanted
        self.cursor = [node.start for node in wanted.nodes]  # where each goes on
        self._flows: dict[str, list[int]] = {}
        self._rank: list[int] = []  # of each node in its flow
        for index, node in enumerate(wanted.nodes):
            flow = self._flows.setdefault(node.flow, [])
            self._rank.append(len(flow))
            flow.append(index)
        self._free = {name: list(range(len(flow) + 1)) for name, flow in self._flows.items()}
        self._latest: list[int] = []
        self._open: set[int] = set()  # text nodes that are begun and not ended

    def is_ended(self, node: int) -> bool:
        """Tell whether the end of a text node was found."""
        return self.cursor[node] == self.wanted.nodes[node].end

    def is_begun(self, node: int) -> bool:
        """Tell whether anything of a text node was found."""
        return self.cursor[node] > self.wanted.nodes[node].start

    def is_alone(self) -> bool:
        """Tell whether no other text node is open than the one found last."""
        return not self._open.difference(self._latest[:1])

    def coming(self) -> list[int]:
        """List the text nodes with which the paper may go on: the latest thread first.

        The others come in the order of the text: a call is drawn before the mark of its note.
        """
        likeliest = [place for node in self._latest[:1] for place in self._after(node)]
        others = {place for node in self._latest[1:] for place in self._after(node)}
        others |= {place for flow in self._flows for place in self._next(flow, 0)}
        return [*likeliest, *sorted(others.difference(likeliest))]

    def latest(self) -> int:
        """Give the text node that was found last, or the first."""
        return self._latest[0] if self._latest else 0

    def next_of(self, node: int) -> list[int]:
        """Give the next text node of a text node's flow that is not begun, if there is one."""
        return self._next(self.wanted.nodes[node].flow, self._rank[node] + 1)

    def go_on(self, node: int, end: int) -> None:
        """Note that a text node was found, up to ``end``."""
        self.cursor[node] = end
        (self._open.discard if self.is_ended(node) else self._open.add)(node)
        flow, rank = self.wanted.nodes[node].flow, self._rank[node]
        self._free[flow][rank] = rank + 1
        after = self._root(flow, rank + 1)
        kept = [node]
        beside = 1
        for other in self._latest:
            if other == node:
                continue
            if self.wanted.nodes[other].flow == flow:
                same = self._root(flow, self._rank[other] + 1) == after
                if beside == _MOST or (same and self.is_ended(other)):
                    continue
                beside += 1
            kept.append(other)
        self._latest = kept

    def _after(self, node: int) -> list[int]:
        """Give a text node that is not ended, and the next one of its flow."""
        coming = self.next_of(node)
        return coming if self.is_ended(node) else [node, *coming]

    def _next(self, flow: str, rank: int) -> list[int]:
        """Give the first text node of a flow from a rank on that is not begun, if there is one."""
        rank = self._root(flow, rank)
        return self._flows[flow][rank : rank + 1]

    def _root(self, flow: str, rank: int) -> int:
        """Find the first rank of a flow that is not begun; the ways there are shortened."""
        free = self._free[flow]
        root = rank
        while free[root] != root:
            root = free[root]
        while free[rank] != root:
            free[rank], rank = root, free[rank]
        return root

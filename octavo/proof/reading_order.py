"""Reading order: texts that follow one another in the galley follow one another down the page."""

from collections.abc import Iterator

from octavo.proof.evidence import Evidence, Found, excerpt, finding
from octavo.proof.findings import Finding
from octavo.proof.flows import Flow, kind_of
from octavo.proof.matched import Placement
from octavo.proof.paper import Run

_SIDE_BY_SIDE = 1.0  # mm that columns and cells may reach into one another
_ROUNDING = 0.3  # mm

_HINT = "report this, or look for a style that moves one of them (a negative margin)"


def reading_order(evidence: Evidence) -> Iterator[Finding]:
    """Find blocks that stand before what they follow (P05), each once.

    Every flow is looked at by itself, and every layer of the drawing: what is drawn out of turn is
    positioned by a style, and may stand anywhere on its page.
    """
    for found in evidence.sections:
        told: set[int] = set()
        for flow in sorted({node.flow for node in found.matched.wanted.nodes}):
            if kind_of(flow) in {Flow.CALL, Flow.MARK}:
                continue
            for before, after in _out_of_order(found, flow):
                node = found.matched.wanted.nodes[after.node]
                if node.block not in told:
                    told.add(node.block)
                    yield _finding(found, before, after)


def _out_of_order(found: Found, flow: str) -> Iterator[tuple[Placement, Placement]]:
    nodes = found.matched.wanted.nodes
    last: Placement | None = None
    on_page: dict[int, Placement] = {}
    for placed in found.placements:
        if nodes[placed.node].flow != flow or not placed.run.level:
            continue
        page = placed.run.page
        if last and page < last.run.page and flow == Flow.BODY:
            # Cells side by side may go on over pages, one after the other.
            before = on_page.get(page)
            if before is None or _shared(before.run, placed.run) > _SIDE_BY_SIDE:
                yield last, placed
        elif last and page == last.run.page and _is_above(placed.run, last.run):
            yield last, placed
        last = on_page[page] = placed


def _is_above(run: Run, last: Run) -> bool:
    """Tell whether a text stands above the one that it follows, and was drawn in its turn."""
    in_turn = last.place < run.place
    above = run.box.bottom <= last.box.top + _ROUNDING
    return in_turn and above and _shared(run, last) > _SIDE_BY_SIDE


def _shared(one: Run, other: Run) -> float:
    """Measure how far two texts share the measure, in mm; not at all is less than nothing."""
    return min(one.box.right, other.box.right) - max(one.box.left, other.box.left)


def _finding(found: Found, before: Placement, after: Placement) -> Finding:
    wanted = found.matched.wanted
    text, previous = excerpt(after.run.text), excerpt(before.run.text)
    message = f"'{text}' stands before '{previous}', which it should follow"
    location = wanted.location(wanted.nodes[after.node])
    return finding("P05", message, location, _HINT, (after.run,))

"""Whereabouts: where the engine says that elements stand becomes the pages to look for texts on.

They only tell equal texts apart; a text that is found elsewhere is found all the same.
"""

from collections.abc import Mapping

from octavo.proof.flows import Flow
from octavo.proof.wanted import Wanted
from octavo.typeset.pages import Pages, Standing

Span = tuple[int, int]  # the first and the last page


def pages_of_section(pages: Pages, section: str) -> Span:
    """Find the first and the last page of a section; 1 and 0 if it has none."""
    numbers = [frame.page for frame in pages.frames if frame.section == section]
    return (numbers[0], numbers[-1]) if numbers else (1, 0)


def whereabouts(
    wanted: Wanted, anchors: Mapping[str, tuple[Standing, ...]], all_: Span
) -> list[Span]:
    """Find for each text node the first and the last page that it can stand on.

    What stands in an element with an id is on its pages; what stands in the running text between
    two such elements is not before the one and not after the other.
    """
    earliest, latest = _between(wanted, anchors, all_)
    found = []
    for node in wanted.nodes:
        standings = anchors.get(node.anchor, ())
        low, high = (standings[0].page, standings[-1].page) if standings else all_
        if node.flow in {Flow.BODY, Flow.HEAD}:
            after, before = max(low, earliest[node.after]), min(high, latest[node.after])
            if after <= before:
                low, high = after, before
        found.append((low, high))
    return found


def _between(
    wanted: Wanted, anchors: Mapping[str, tuple[Standing, ...]], all_: Span
) -> tuple[list[int], list[int]]:
    """Bound by the elements before and after: one bound for each count of elements begun."""
    firsts: list[int | None] = []
    for element, flow in zip(wanted.survey.elements, wanted.flows, strict=True):
        standings = anchors.get(element.id, ()) if element.id and flow == Flow.BODY else ()
        firsts.append(standings[0].page if standings else None)
    earliest, page = [all_[0]], all_[0]
    for first in firsts:
        page = max(page, first or page)
        earliest.append(page)
    latest, page = [all_[1]], all_[1]
    for first in reversed(firsts):
        page = min(page, first or page)
        latest.append(page)
    latest.reverse()
    return earliest, latest

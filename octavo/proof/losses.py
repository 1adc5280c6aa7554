"""Losses: text that no piece of paper bears is told where it was written."""

from collections.abc import Iterator, Sequence

from octavo.proof.evidence import Evidence, Found, excerpt, finding_at
from octavo.proof.findings import Box, Finding
from octavo.proof.flows import Flow, kind_of
from octavo.proof.matched import Gap
from octavo.proof.wanted import Wanted

_LOST = "report this: the engine lost it, or a style hides it (display: none)"

_NAMES = {
    "blockquote": "quotation",
    "caption": "caption",
    "dd": "entry",
    "dt": "entry",
    "figcaption": "caption",
    "h1": "heading",
    "h2": "heading",
    "h3": "heading",
    "h4": "heading",
    "h5": "heading",
    "h6": "heading",
    "li": "item",
    "p": "paragraph",
    "span": "note",
    "td": "cell",
    "th": "cell",
}


def losses(evidence: Evidence) -> Iterator[Finding]:
    """Find text that is not on paper (P03), and notes of which nothing is (N05).

    What stood on a page that the PDF has not is told with that page.
    """
    for found in evidence.sections:
        wanted = found.matched.wanted
        gaps = [gap for gap in found.matched.gaps() if not _is_on(found, gap, evidence.absent)]
        notes = dict.fromkeys(filter(None, (_note_of(wanted, gap) for gap in gaps)))
        lost = {note for note in notes if _is_lost(found, note)}
        for note in lost:
            yield _note(evidence, found, note)
        gaps = [gap for gap in gaps if _note_of(wanted, gap) not in lost]
        for stretch in _stretches(wanted, gaps):
            yield _loss(found, stretch)


def _is_on(found: Found, gap: Gap, pages: frozenset[int]) -> bool:
    first, last = found.matched.whereabouts[gap.node]
    return any(first <= page <= last for page in pages)


def _note_of(wanted: Wanted, gap: Gap) -> int | None:
    """Find the note that a gap stands in, if it stands in one."""
    above = wanted.nodes[gap.node].element
    while above >= 0:
        element = wanted.survey.elements[above]
        if element.id and {"note", "margin-note", "endnote"} & set(element.classes):
            return above
        above = element.parent
    return None


def _is_lost(found: Found, note: int) -> bool:
    """Tell whether nothing of a note is on paper, but perhaps its mark."""
    wanted = found.matched.wanted
    body = [wanted.nodes[node] for node in wanted.inside(note)]
    return all(
        1 not in found.matched.taken[node.start : node.end]
        for node in body
        if kind_of(node.flow) != Flow.MARK
    )


def _note(evidence: Evidence, found: Found, note: int) -> Finding:
    element = found.elements[note]
    message = f"the note '{element.id}' is not on any page"
    standings = evidence.pages.anchors.get(element.id, ())
    page = standings[0].page if standings else found.matched.whereabouts[_first(found, note)][0]
    return finding_at("N05", message, element.location, _LOST, page)


def _first(found: Found, element: int) -> int:
    return next(found.matched.wanted.inside(element))


def _stretches(wanted: Wanted, gaps: Sequence[Gap]) -> Iterator[list[Gap]]:
    """Put gaps together that follow one another in a block and a flow."""
    stretch: list[Gap] = []
    for gap in gaps:
        if stretch and not _follows(wanted, stretch[-1], gap):
            yield stretch
            stretch = []
        stretch.append(gap)
    if stretch:
        yield stretch


def _follows(wanted: Wanted, before: Gap, gap: Gap) -> bool:
    one, other = wanted.nodes[before.node], wanted.nodes[gap.node]
    if one.block != other.block or before.end != one.end or gap.start != other.start:
        return False
    between = wanted.nodes[before.node + 1 : gap.node]
    return all(node.block != one.block for node in between)


def _loss(found: Found, stretch: Sequence[Gap]) -> Finding:
    wanted = found.matched.wanted
    node = wanted.nodes[stretch[0].node]
    words = excerpt(wanted.words(*((gap.start, gap.end) for gap in stretch)))
    block = wanted.survey.elements[node.block]
    kind = _NAMES.get(block.tag, "text")
    inside = [wanted.nodes[index] for index in wanted.inside(node.block)]
    whole = all(1 not in found.matched.taken[one.start : one.end] for one in inside)
    if whole:
        message = f"the {kind} '{words}' is not on paper"
    else:
        message = f"'{words}' is missing on paper in this {kind}"
    page, box = _place(found, stretch)
    return finding_at("P03", message, wanted.location(node), _LOST, page, box)


def _place(found: Found, stretch: Sequence[Gap]) -> tuple[int | None, Box | None]:
    """Find where a loss should be: between the texts before and after it in its flow."""
    nodes = found.matched.wanted.nodes
    flow = nodes[stretch[0].node].flow
    start, end = stretch[0].start, stretch[-1].end
    same = [placed for placed in found.placements if nodes[placed.node].flow == flow]
    before = next((placed.run for placed in reversed(same) if placed.end <= start), None)
    after = next((placed.run for placed in same if placed.start >= end), None)
    home = found.matched.whereabouts[stretch[0].node]
    near = before if before and home[0] <= before.page <= home[1] else after or before
    if before is None or after is None or before.page != after.page:
        return (near.page if near else home[0]), None
    if before is after:  # the run lacks some words
        return before.page, before.box
    if after.box.top >= before.box.bottom:
        left, right = min(before.box.left, after.box.left), max(before.box.right, after.box.right)
        return before.page, Box(left, before.box.bottom, right, after.box.top)
    if after.box.left >= before.box.right:
        top, bottom = min(before.box.top, after.box.top), max(before.box.bottom, after.box.bottom)
        return before.page, Box(before.box.right, top, after.box.left, bottom)
    return before.page, None

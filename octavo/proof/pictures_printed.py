"""Pictures printed: every picture of a galley is on paper, where the text around it says."""

from collections.abc import Iterator

from octavo.proof.evidence import Evidence, Found, finding_at
from octavo.proof.findings import Finding
from octavo.proof.paper import Picture
from octavo.proof.positions import is_cut
from octavo.typeset.survey import Element

_ROUNDING = 0.3  # mm

_LOST = "report this: the engine lost it, or a style hides it (display: none, no size)"
_FILL = "let no style give a plate another size or place"
_SIZE = "give the picture a smaller size, or more room"

Span = tuple[int, int]  # the first and the last page


def pictures_printed(evidence: Evidence, *, whole: bool = True) -> Iterator[Finding]:
    """Find pictures that are not on paper, or with ``whole`` not all of them (P11)."""
    for found in evidence.sections:
        for element, picture, span in pictures_found(evidence, found):
            name = element.value("src")[:80]
            if picture is not None:
                if _is_plate(found, element):
                    yield from _filling(evidence, element, name, picture)
                elif whole:
                    yield from _whole(evidence, element, name, picture)
            elif evidence.absent.isdisjoint(range(span[0], span[1] + 1)):
                message = f"the picture '{name}' is not on paper"
                yield finding_at("P11", message, element.location, _LOST, span[0])


def pictures_found(
    evidence: Evidence, found: Found
) -> Iterator[tuple[Element, Picture | None, Span]]:
    """Give the pictures of a section with what is on paper of each, and the pages it may be on."""
    left = [picture for page in _pages(evidence, found) for picture in page]
    for index, element in enumerate(found.elements):
        if element.tag != "img":
            continue
        span = _span(found, index)
        picture = next((one for one in left if span[0] <= one.page <= span[1]), None)
        if picture is not None:
            left.remove(picture)
        yield element, picture, span


def _pages(evidence: Evidence, found: Found) -> Iterator[tuple[Picture, ...]]:
    for frame in evidence.pages.frames:
        if frame.section == found.section and frame.page in evidence.paper:
            yield evidence.paper[frame.page].pictures


def _span(found: Found, element: int) -> Span:
    """Find the pages on which a picture can stand: between the texts before and after it."""
    wanted = found.matched.wanted
    following = wanted.following(element)
    homes = found.matched.whereabouts
    first, last = homes[0][0] if homes else 1, homes[-1][1] if homes else len(found.elements)
    flow = wanted.flows[element]
    before = [
        placed.run.page
        for placed in found.placements
        if placed.node < following and wanted.nodes[placed.node].flow == flow
    ]
    after = [
        placed.run.page
        for placed in found.placements
        if placed.node >= following and wanted.nodes[placed.node].flow == flow
    ]
    return (before[-1] if before else first), (after[0] if after else last)


def _is_plate(found: Found, element: Element) -> bool:
    """Tell whether a picture is to fill its page, and so may be cut at its edges."""
    return element.parent >= 0 and "plate" in found.elements[element.parent].classes


def _filling(
    evidence: Evidence, element: Element, name: str, picture: Picture
) -> Iterator[Finding]:
    page, box = evidence.paper[picture.page], picture.shown
    short = max(box.left, box.top, page.width - box.right, page.height - box.bottom)
    if short > _ROUNDING:
        message = f"the picture '{name}' does not fill its page"
        yield finding_at("P11", message, element.location, _FILL, picture.page, box)


def _whole(evidence: Evidence, element: Element, name: str, picture: Picture) -> Iterator[Finding]:
    page = evidence.paper[picture.page]
    box = picture.box
    outside = max(-box.left, -box.top, box.right - page.width, box.bottom - page.height)
    if is_cut(box, picture.shown):
        message = f"the picture '{name}' is cut off"
    elif outside > _ROUNDING:
        message = f"the picture '{name}' stands outside the trimmed page"
    else:
        return
    yield finding_at("P11", message, element.location, _SIZE, picture.page, box)

"""Places: the evidence of a proof becomes rectangles on pages with the source of what is there."""

from collections.abc import Iterable, Iterator

from octavo.proof.evidence import Evidence
from octavo.proof.findings import Box, Place, common
from octavo.proof.pictures_printed import pictures_found
from octavo.proof.positions import passages


def places_of(evidence: Evidence) -> Iterator[Place]:
    """Give the place of every text and picture of a book."""
    for found in evidence.sections:
        added = {(run.page, run.place) for run in found.matched.added}
        for passage in passages(found):
            for run in passage.runs:
                is_added = (run.page, run.place) in added
                yield Place(run.page, run.box, passage.location, added=is_added)
        for element, picture, _ in pictures_found(evidence, found):
            if picture is not None:
                name = element.value("src")
                yield Place(picture.page, picture.shown, element.location, name)


def nearest_place(places: Iterable[Place], box: Box | None, *, picture: bool) -> Place | None:
    """Find what a rectangle on a page comes from: what it covers most, or else what is next to it.

    ``places`` are those of the page. Without a box it is the first text of the page. What is no
    picture, as a line is, may stand inside one.
    """
    best, chosen = None, None
    for place in places:
        if picture and not place.picture:
            continue
        key = (0.0, 0.0) if box is None else _key(place, box)
        if best is None or key < best:
            best, chosen = key, place
    return chosen


def _key(place: Place, box: Box) -> tuple[float, float]:
    """Rank by what is shared, the most first; then by distance. Pictures hold what is in them."""
    shared = common(place.box, box)
    area = (shared.right - shared.left + 0.01) * (shared.bottom - shared.top + 0.01)
    across = max(place.box.left - box.right, box.left - place.box.right, 0)
    down = max(place.box.top - box.bottom, box.top - place.box.bottom, 0)
    distance = (across**2 + down**2) ** 0.5
    return (distance, -area)

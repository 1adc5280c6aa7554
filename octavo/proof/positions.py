"""Positions: text outside the page, too near its edge, cut off or covered is told."""

from collections.abc import Iterator
from dataclasses import dataclass

from octavo.measures import Length
from octavo.problems import Location, Severity
from octavo.proof.evidence import Evidence, Found, finding, text_of
from octavo.proof.findings import Box, Finding
from octavo.proof.paper import PaperPage, Run
from octavo.proof.sight import Sight

_ROUNDING = 0.3  # mm that ink may be measured wrong by

_MANY = 10  # letters in a box as wide as high: the narrowest faces have four or five

_OUTSIDE = "make the margins wider, or the text narrower: what is outside is cut off"
_NEAR = "make the margin wider, or set 'format: {safe: …}' lower if the printer cuts exactly"
_CUT = "give the box more room: a style hides what does not fit (overflow: hidden)"
_COVERED = "move what is drawn over it, or draw it earlier (z-index, position)"
_FAINT = "give the text another colour than what is under it"


@dataclass(frozen=True, slots=True)
class Passage:
    """The pieces of paper of one block on one page: what a finding is about."""

    location: Location
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """What stands there, shortened."""
        return text_of(self.runs)


def positions(evidence: Evidence, safe: Length) -> Iterator[Finding]:
    """Find text out of the trim (P06), too near it (P07), clipped (P09), covered or pale (P08)."""
    for found in evidence.sections:
        for passage in passages(found):
            page = evidence.paper[passage.runs[0].page]
            yield from _placed(passage, page, safe)
            yield from _cut(passage)
            yield from _hidden(passage)


def passages(found: Found) -> Iterator[Passage]:
    """Gather what a section has on paper, block by block and page by page."""
    nodes = found.matched.wanted.nodes
    gathered: dict[tuple[int, int], list[Run]] = {}
    places: dict[tuple[int, int], Location] = {}
    for placed in (*found.placements, *found.matched.repeated):
        node = nodes[placed.node]
        key = node.block, placed.run.page
        gathered.setdefault(key, []).append(placed.run)
        places.setdefault(key, found.matched.wanted.location(node))
    for key, runs in gathered.items():
        yield Passage(places[key], tuple(runs))
    for run in found.matched.added:
        yield Passage(found.matched.wanted.survey.location, (run,))


def _placed(passage: Passage, page: PaperPage, safe: Length) -> Iterator[Finding]:
    outside = _beyond(passage, page, -_ROUNDING)
    if outside:
        message = f"'{outside.text}' stands outside the trimmed page"
        yield finding("P06", message, passage.location, _OUTSIDE, outside.runs)
        return
    near = _beyond(passage, page, safe.mm - _ROUNDING) if safe.mm else None
    if near:
        edge = min(_distances(run.box, page) for run in near.runs)
        message = f"'{near.text}' is {max(edge, 0):.1f} mm from the edge of the page"
        severity = Severity.WARNING
        yield finding("P07", message, passage.location, _NEAR, near.runs, severity=severity)


def _beyond(passage: Passage, page: PaperPage, margin: float) -> Passage | None:
    runs = tuple(run for run in passage.runs if _distances(run.box, page) < margin)
    return Passage(passage.location, runs) if runs else None


def _distances(box: Box, page: PaperPage) -> float:
    """Measure how far a box is from the nearest edge; less than nothing if it is outside."""
    return min(box.left, box.top, page.width - box.right, page.height - box.bottom)


def _cut(passage: Passage) -> Iterator[Finding]:
    runs = tuple(run for run in passage.runs if is_cut(run.box, run.shown) or _is_squeezed(run))
    if runs:
        message = f"'{Passage(passage.location, runs).text}' is cut off"
        yield finding("P09", message, passage.location, _CUT, runs)


def _is_squeezed(run: Run) -> bool:
    """Tell whether a text has more letters than its box can hold: an ellipsis stands for the rest.

    The engine lets the sign of the ellipsis stand for all that is left out (text-overflow).
    """
    across, down = run.box.right - run.box.left, run.box.bottom - run.box.top
    room = max(across, down) / max(min(across, down), _ROUNDING)  # on a spine, words run upright
    return run.level and len(run.words) > _MANY * room


def is_cut(box: Box, shown: Box) -> bool:
    """Tell whether a clip takes away more of a box than rounding may."""
    lost = (
        shown.left - box.left,
        shown.top - box.top,
        box.right - shown.right,
        box.bottom - shown.bottom,
    )
    return max(lost) > _ROUNDING


def _hidden(passage: Passage) -> Iterator[Finding]:
    for sight, fact, hint in (
        (Sight.COVERED, "is covered by something drawn over it", _COVERED),
        (Sight.FAINT, "cannot be seen: it has the colour of what is under it", _FAINT),
    ):
        runs = tuple(
            run for run in passage.runs if run.sight is sight and not is_cut(run.box, run.shown)
        )
        if runs:
            message = f"'{Passage(passage.location, runs).text}' {fact}"
            yield finding("P08", message, passage.location, hint, runs)

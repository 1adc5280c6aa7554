"""Covers: a finished cover bears its words once, each on its panel and none over the barcode."""

from collections.abc import Iterator
from dataclasses import dataclass

from octavo.compose.covers.layout import CoverLayout, Panel
from octavo.measures import Length
from octavo.problems import Problem, Severity
from octavo.proof.evidence import Evidence, Found, excerpt
from octavo.proof.fidelity import matched
from octavo.proof.findings import Box, common
from octavo.proof.losses import losses
from octavo.proof.overlaps import overlaps
from octavo.proof.page_count import number
from octavo.proof.paper import Run
from octavo.proof.paper_reading import read_paper
from octavo.proof.pictures_printed import pictures_printed
from octavo.proof.positions import positions
from octavo.proof.surplus import surplus
from octavo.proof.wanted import wanted_of
from octavo.typeset.covers import SetCover
from octavo.typeset.pages import Pages

BARCODE = "cover-barcode"  # the id that templates give it
_ROUNDING = 0.3  # mm that ink may be measured wrong by


def prove_cover(cover: SetCover) -> tuple[Problem, ...]:
    """Compare the galley of a cover with what is set (P02 to P10, V09, V10)."""
    galley, pages, layout = cover.galley, cover.pages, cover.layout
    if len(pages.frames) > 1:
        message = f"the cover takes {len(pages.frames)} pages instead of one"
        hint = "shorten its texts, or set them smaller by a style of the edition"
        return (Problem("V10", message, galley.location, hint),)
    wanted = wanted_of(galley)
    numbered = number(read_paper(pages.pdf), pages, [wanted])
    found = Found(matched(wanted, pages, numbered))
    evidence = Evidence(pages, numbered.pages, (found,), numbered.absent)
    findings = (
        *losses(evidence),
        *surplus(evidence),
        *pictures_printed(evidence, whole=False),  # what fills a panel is cut to fit it
        *positions(evidence, Length(layout.safe)),
        *overlaps(evidence),
    )
    return (*(finding.problem for finding in findings), *_misplaced(found, pages, layout))


def _misplaced(found: Found, pages: Pages, layout: CoverLayout) -> Iterator[Problem]:
    """Find text that crosses a fold, is too near one, or stands on the barcode (V09).

    Of each block only the first line is told: the others are moved with it.
    """
    box = _barcode(pages)
    nodes = found.matched.wanted.nodes
    told: set[int] = set()
    for placed in found.placements:
        node = nodes[placed.node]
        fault = _on_barcode(placed.run, node.anchor, box) if box else None
        if fault is None and not (box and node.anchor == BARCODE):
            fault = _at_edge(placed.run, layout)
        if fault and node.block not in told:
            told.add(node.block)
            place = found.matched.wanted.location(node)
            yield Problem("V09", fault.message, place, fault.hint, fault.severity)


@dataclass(frozen=True, slots=True)
class _Fault:
    message: str
    hint: str = "shorten the text, or let the style set it narrower"
    severity: Severity = Severity.ERROR


def _on_barcode(run: Run, anchor: str, box: Box) -> _Fault | None:
    """Tell what is wrong where a text meets the box of the barcode, or leaves it."""
    if anchor == BARCODE and _beyond(run.box, box):
        message = f"'{excerpt(run.text)}' goes over the edge of the box of the barcode"
        return _Fault(message, "set it smaller: only what is inside is white")
    if anchor != BARCODE and _overlap(run.box, box):
        return _Fault(f"'{excerpt(run.text)}' stands on the barcode")
    return None


def _at_edge(run: Run, layout: CoverLayout) -> _Fault | None:
    """Tell what is wrong where a text meets the edge of its panel."""
    panel = _panel_of(run, layout)
    over = max(panel.left - run.box.left, run.box.right - panel.right)
    if over > _ROUNDING:
        return _Fault(f"'{excerpt(run.text)}' goes {over:.1f} mm over the edge of the {panel.name}")
    if over + panel.safe > _ROUNDING and _at_fold(run, panel, layout):
        message = f"'{excerpt(run.text)}' is {-over:.1f} mm from the edge of the {panel.name}"
        hint = "let the style set it narrower: a fold may be a millimetre off"
        return _Fault(message, hint, Severity.WARNING)
    return None


def _panel_of(run: Run, layout: CoverLayout) -> Panel:
    """Find the panel on which most of a text stands."""

    def share(panel: Panel) -> float:
        return min(panel.right, run.box.right) - max(panel.left, run.box.left)

    return max(layout.panels, key=share)


def _at_fold(run: Run, panel: Panel, layout: CoverLayout) -> bool:
    """Tell whether it is a fold that the text is near to; of the outer edges others tell."""
    near = panel.left if run.box.left - panel.left < panel.right - run.box.right else panel.right
    return near in layout.folds


def _barcode(pages: Pages) -> Box | None:
    standings = pages.anchors.get(BARCODE, ())
    found = (Box(one.left, one.top, one.right, one.bottom) for one in standings)
    return next(found, None)


def _beyond(one: Box, box: Box) -> bool:
    over = (
        box.left - one.left,
        box.top - one.top,
        one.right - box.right,
        one.bottom - box.bottom,
    )
    return max(over) > _ROUNDING


def _overlap(one: Box, other: Box) -> bool:
    shared = common(one, other)
    return min(shared.right - shared.left, shared.bottom - shared.top) > _ROUNDING

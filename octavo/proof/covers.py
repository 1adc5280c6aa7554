"""Covers: a finished cover bears its words once, each on its panel and none over the barcode."""

from collections.abc import Iterator

from octavo.compose.covers.layout import CoverLayout, Panel
from octavo.compose.galley import Galley
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
from octavo.typeset.pages import Pages

BARCODE = "cover-barcode"  # the id that templates give it
_ROUNDING = 0.3  # mm that ink may be measured wrong by
_MOVE = "shorten the text, or let the style set it narrower"


def prove_cover(
    galley: Galley, pages: Pages, pdf: bytes, layout: CoverLayout
) -> tuple[Problem, ...]:
    """Compare the galley of a cover with its finished PDF (P02 to P10, V09, V10)."""
    if len(pages.frames) > 1:
        message = f"the cover takes {len(pages.frames)} pages instead of one"
        hint = "shorten its texts, or set them smaller by a style of the edition"
        return (Problem("V10", message, galley.location, hint),)
    wanted = wanted_of(galley)
    numbered = number(read_paper(pdf), pages, [wanted])
    found = Found(matched(wanted, pages, numbered))
    evidence = Evidence(pages, numbered.pages, (found,), numbered.absent)
    findings = (
        *losses(evidence),
        *surplus(evidence),
        *pictures_printed(evidence),
        *positions(evidence, Length(layout.safe)),
        *overlaps(evidence),
    )
    return (*(finding.problem for finding in findings), *_misplaced(found, pages, layout))


def _misplaced(found: Found, pages: Pages, layout: CoverLayout) -> Iterator[Problem]:
    """Find text that crosses a fold, is too near one, or stands on the barcode (V09)."""
    box = _barcode(pages)
    nodes = found.matched.wanted.nodes
    for placed in found.placements:
        node, run = nodes[placed.node], placed.run
        place = found.matched.wanted.location(node)
        if box and node.anchor == BARCODE:
            if _beyond(run.box, box):
                message = f"'{excerpt(run.text)}' goes over the edge of the box of the barcode"
                yield Problem("V09", message, place, "set it smaller: only what is inside is white")
            continue
        if box and _overlap(run.box, box):
            message = f"'{excerpt(run.text)}' stands on the barcode"
            yield Problem("V09", message, place, _MOVE)
            continue
        panel = _panel_of(run, layout)
        over = max(panel.left - run.box.left, run.box.right - panel.right)
        if over > _ROUNDING:
            message = f"'{excerpt(run.text)}' goes {over:.1f} mm over the edge of the {panel.name}"
            yield Problem("V09", message, place, _MOVE)
        elif over + panel.safe > _ROUNDING and _at_fold(run, panel, layout):
            message = f"'{excerpt(run.text)}' is {-over:.1f} mm from the edge of the {panel.name}"
            hint = "let the style set it narrower: folds move by a millimetre"
            yield Problem("V09", message, place, hint, Severity.WARNING)


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

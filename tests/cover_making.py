"""Cover making: covers of the pocket edition for as many pages as a test likes; no book is set."""

from collections.abc import Callable
from dataclasses import dataclass

from octavo.compose.covers.layout import CoverLayout, lay_cover
from octavo.copy.style_texts import style_texts
from octavo.pipeline import _cover, prepare
from octavo.press.covers.sheet import cover_sheet
from octavo.press.metadata import particulars_of
from octavo.press.sources import style_names
from octavo.problems import Problem
from octavo.project import Project
from octavo.proof.covers import prove_cover
from octavo.typeset.fitting import fit

#: A perfect-bound edition of the pocket work, whose spine is 10.4 mm with 100 pages.
HEAD = "extends: pocket\nname: Covered\nbinding: perfect\npaper: {caliper: 0.2mm, grammage: 100}\n"
HEAD += "outputs: [reading, cover]\n"
BOARD = "cover: {paper: {caliper: 0.2mm, grammage: 250}, bleed: 3mm}\n"


@dataclass(frozen=True)
class Made:
    """A finished cover, its layout, and what was found wrong with it."""

    pdf: bytes
    layout: CoverLayout
    problems: tuple[Problem, ...]


def made_cover(
    project: Project, write: Callable[[str, str], object], lines: str = BOARD, pages: int = 100
) -> Made:
    """Make the cover of an edition that has these lines too, around so many pages."""
    write("editions/covered/edition.yaml", HEAD + lines)
    ready = prepare(project, "covered", lambda _: None)
    order, root = ready.order, project.root
    record = order.edition.record
    fitted = fit(pages, record.imposition, record.binding)
    covered = _cover(project, ready, fitted)
    layout = lay_cover(order.edition, order.papers, pages, [])
    if covered.set is None:
        return Made(covered.files["cover.pdf"], layout, covered.problems)
    particulars = particulars_of(ready.book, "0", "")
    styles = style_texts(style_names(order, covered.set.pages), root, order.shelves)
    pdf, faults = cover_sheet(order.edition, covered.set, particulars, styles, root)
    return Made(pdf, layout, (*covered.problems, *faults, *prove_cover(covered.set)))

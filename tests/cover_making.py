"""Cover making: covers of the pocket edition for as many pages as a test likes; no book is set."""

from collections.abc import Callable
from dataclasses import dataclass

from octavo.compose.covers.layout import CoverLayout, lay_cover
from octavo.pipeline import _cover, particulars_of, prepare
from octavo.problems import Problem
from octavo.project import Project
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
    particulars = particulars_of(ready.book, "0")
    record = ready.order.edition.record
    fitted = fit(pages, record.imposition, record.binding)
    outputs, problems = _cover(project, ready, fitted, particulars)
    layout = lay_cover(ready.order.edition, ready.order.papers, pages, [])
    return Made(outputs["cover.pdf"], layout, problems)

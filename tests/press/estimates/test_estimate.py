"""Estimates: a copy of an edition, reckoned by hand."""

from collections.abc import Callable

import pytest

from octavo.copy.editions import read_edition
from octavo.copy.papers import read_papers
from octavo.copy.shapes.layout import Binding
from octavo.press.estimates.estimate import Estimate, estimate
from octavo.project import Project

Write = Callable[[str, str], object]
PAPER = "format: {trim: a5}\npaper: {caliper: 0.1mm, grammage: 80}\n"


def estimated(
    project: Project, write: Write, lines: str, pages: int, binding: Binding | None = None
) -> Estimate:
    """Estimate an edition that has these lines."""
    write("editions/planned/edition.yaml", f"extends: pocket\nname: x\n{lines}")
    edition = read_edition(project, "planned", [])
    return estimate(edition, read_papers(project, []), pages, [], binding=binding)


def test_a_stapled_booklet_is_one_signature(project: Project, write: Write) -> None:
    one = estimated(project, write, PAPER, 57)

    assert (one.fit.sheets, one.fit.blanks, one.bound, one.signatures) == (15, 3, 60, 1)
    assert one.blank_waste == pytest.approx(0.05)
    assert one.layout.spine == 0


def test_a_copy_weighs_its_leaves_and_its_cover(project: Project, write: Write) -> None:
    """30 leaves of A5 and 80 g, and an A4 of 250 g around them."""
    leaves = 30 * 0.148 * 0.210 * 80

    bare = estimated(project, write, PAPER, 60)
    covered = estimated(project, write, f"{PAPER}outputs: [reading, cover]\n", 60)

    assert bare.weight == pytest.approx(leaves)
    assert covered.weight == pytest.approx(leaves + 0.296 * 0.210 * 250)
    assert covered.covers_up == 1


def test_a_paper_without_grammage_has_no_weight(project: Project, write: Write) -> None:
    assert estimated(project, write, "paper: kdp-white\n", 60).weight is None


@pytest.mark.parametrize(
    ("binding", "sheets", "signatures", "spine"),
    [
        (Binding.SADDLE_STITCH, 16, 1, 0),
        (Binding.SEWN, 16, 4, 3.2 + 0.65),
        (Binding.PERFECT, 16, 16, 3.2 + 0.65),
        (Binding.NONE, 32, 0, 0),
    ],
)
def test_an_edition_is_estimated_as_if_bound_otherwise(  # noqa: PLR0917 - a table
    project: Project, write: Write, binding: Binding, sheets: int, signatures: int, spine: float
) -> None:
    one = estimated(project, write, PAPER, 64, binding)

    assert (one.binding, one.fit.sheets, one.signatures) == (binding, sheets, signatures)
    assert one.layout.spine == pytest.approx(spine)
    assert one.sheet is not None
    assert one.sheet.up >= 1

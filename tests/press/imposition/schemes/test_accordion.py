"""Accordion: folded to and fro, it is read along one side, and then along the other."""

import pytest
from imposed_sheets import a_job, a_sheet, from_the_printer, imposed
from marked_pages import printed
from paper_folding import Stack, fold_left_over, fold_left_under, seen, turned_over

from octavo.copy.shapes.imposition import Duplex, Mark, Scheme
from octavo.copy.shapes.layout import Edge


@pytest.mark.parametrize("edge", Edge)
@pytest.mark.parametrize("duplex", Duplex)
@pytest.mark.parametrize(("pages", "columns"), [(1, None), (6, None), (8, None), (8, 4), (23, 5)])
def test_panels_are_read_in_order(
    pages: int, columns: int | None, duplex: Duplex, edge: Edge
) -> None:
    job = a_job(
        scheme=Scheme.ACCORDION,
        sheet=a_sheet(330, 120),
        duplex=duplex,
        binding_edge=edge,
        columns=columns,
        marks=(Mark.FOLD,),
    )
    away = 1 if edge is Edge.LEFT else -1
    found: list[int | None] = []
    for sheet in from_the_printer(imposed(pages, job).files, job):
        for side in ((sheet,), turned_over((sheet,))):
            marks = [seen(mark) for mark in side[0].marks if mark.up]
            panels = sorted((each for each in marks if each), key=lambda each: away * each.x)
            found += [panel.page for panel in panels]

    assert found == list(range(1, pages + 1))


def test_folded_to_and_fro_all_panels_lie_upon_one_another() -> None:
    """Under and over in turn, at the marks: a packet of the size of a panel, in order."""
    job = a_job(scheme=Scheme.ACCORDION, sheet=a_sheet(240, 120), marks=(Mark.FOLD,))
    files = imposed(8, job).files
    (sheet,) = from_the_printer(files, job)
    stack: Stack = (sheet,)
    folds = printed(files[""])[0].upright_folds
    for number, fold in enumerate(folds):
        stack = (fold_left_over if number % 2 else fold_left_under)(stack, fold)

    fronts = [mark.page for layer in stack for mark in layer.marks if mark.page <= 4]
    assert len(folds) == 3
    assert {(round(layer.left), round(layer.right)) for layer in stack} == {(180, 240)}
    assert fronts == [4, 3, 2, 1]

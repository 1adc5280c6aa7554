"""Covers as they are set: one page, as large as the flat sheet."""

from collections.abc import Callable

from cover_making import BOARD, HEAD

from octavo.compose.covers.galley import compose_cover
from octavo.compose.covers.layout import lay_cover
from octavo.pipeline import prepare
from octavo.project import Project
from octavo.typeset.covers import set_cover


def test_a_cover_is_one_page_as_large_as_the_sheet(
    project: Project, write: Callable[[str, str], object]
) -> None:
    write("editions/covered/edition.yaml", HEAD + BOARD)
    ready = prepare(project, "covered", lambda _: None)
    order = ready.order
    layout = lay_cover(order.edition, order.papers, 100, [])
    galley = compose_cover(ready.book, layout, order.words, order.shelves, project.root, [])
    assert galley is not None

    cover = set_cover(order, ready.book, galley, layout, project.root)

    [frame] = cover.pages.frames
    assert (round(frame.width_mm, 1), round(frame.height_mm, 1)) == (220.4, 148.0)

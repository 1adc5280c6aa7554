"""Layouts: passes are made one by one, or all."""

from collections.abc import Callable, Generator
from types import SimpleNamespace

from octavo.copy.matter import Matter
from octavo.typeset.dressing import Wardrobe
from octavo.typeset.folios import Start
from octavo.typeset.job import FolioStyle, Job
from octavo.typeset.layouts import Layout
from octavo.typeset.sections import Setting, Text
from octavo.typeset.settling import Settled
from octavo.typeset.sheets import Sheets


def setting(page: int, pages: int) -> Setting:
    """Make a section of so many pages that begins on a page."""
    start = Start(page, page, FolioStyle.ARABIC, Matter.BODY, after_blank=False)
    return Setting(Text(""), start, SimpleNamespace(pages=[None] * pages))


def passes() -> Generator[tuple[Setting, ...], None, Settled]:
    yield (setting(1, 2), setting(3, 1))
    yield (setting(1, 3), setting(5, 2))
    return Settled((setting(1, 3), setting(5, 2)), 2, ())


def test_a_layout_tells_its_pages_after_each_pass(
    read: Callable[[Job], Sheets], job: Callable[..., Job]
) -> None:
    sheets = read(job())
    layout = Layout(sheets, Wardrobe(sheets), passes())
    assert layout.pages == 0

    layout.pass_once()
    assert (layout.pages, layout.lengths, layout.settled) == (3, (2, 1), None)

    settled = layout.settle()
    assert (layout.pages, layout.lengths, settled.passes) == (6, (3, 2), 2)

    layout.pass_once()
    assert layout.settle() is settled

"""Sheet: a cover that is set becomes the PDF of a sheet for the press, or problems say why not."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from octavo.copy.editions import Edition
from octavo.press.metadata import Particulars
from octavo.press.orders import cover_order
from octavo.press.press_copy import press_copy
from octavo.press.sources import problems_of, sources_of
from octavo.problems import Problem
from octavo.typeset.covers import SetCover


def cover_sheet(
    edition: Edition,
    cover: SetCover,
    particulars: Particulars,
    styles: Mapping[str, str],
    root: Path,
) -> tuple[bytes, tuple[Problem, ...]]:
    """Finish a cover as the press copy is, in its own inks, with marks where it is folded.

    ``styles`` has the texts of stylesheets, to say where a colour comes from.
    """
    order = cover_order(edition, cover.layout, root)
    pdf, faults = press_copy(cover.pages.pdf, cover.pages.frames, particulars, order)
    sources = replace(sources_of(cover.pages, (cover.galley,), styles), part="the cover")
    return pdf, tuple(problems_of(faults, sources))

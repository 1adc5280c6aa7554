"""Printing: the pages and the cover become all files that an edition asks for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from octavo.compose.galley import Galley
from octavo.copy.order import Order
from octavo.copy.shapes.edition import Output
from octavo.press.covers.sheet import cover_sheet
from octavo.press.finishing import finish
from octavo.press.inked import inked_pages
from octavo.press.metadata import Particulars
from octavo.press.sheets import sheets
from octavo.problems import Problem
from octavo.typeset.covers import SetCover
from octavo.typeset.pages import Pages


@dataclass(frozen=True, slots=True)
class Prints:
    """The finished files: the one for the screen, those that go to a press, and the sheets."""

    reading: bytes
    for_press: Mapping[Output, bytes]  # the press copy and the cover, where they can be made
    sheets: Mapping[str, bytes]  # by their names
    problems: tuple[Problem, ...]

    @property
    def files(self) -> Mapping[str, bytes]:
        """All files beside the reading copy, by their names."""
        return {**{f"{name}.pdf": pdf for name, pdf in self.for_press.items()}, **self.sheets}


def print_edition(  # noqa: PLR0913, PLR0917 - what was asked for, what was set, where it came from
    order: Order,
    galleys: Sequence[Galley],
    pages: Pages,
    cover: SetCover | None,
    particulars: Particulars,
    styles: Mapping[str, str],
    root: Path,
) -> Prints:
    """Make all files that an edition asks for; ``styles`` has the texts of all stylesheets.

    Raises BuildError (I01, I02) if the pages do not come on the sheets.
    """
    edition = order.edition
    finished = finish(edition, galleys, pages, particulars, styles, root)
    problems = [*finished.problems]
    for_press = dict(finished.prints)
    if cover:
        for_press[Output.COVER], faults = cover_sheet(edition, cover, particulars, styles, root)
        problems.extend(faults)
    inked = inked_pages(edition, galleys, pages, particulars, styles, root)
    imposed = sheets(inked.pdf, edition, order.papers, order.words.press, particulars)
    problems.extend((*inked.problems, *imposed.problems))
    return Prints(finished.reading, for_press, imposed.files, tuple(dict.fromkeys(problems)))

"""Layouts: a job and a few rules more become sections laid out, pass after pass."""

from collections.abc import Callable, Generator
from dataclasses import dataclass

from octavo.typeset.dressing import Wardrobe
from octavo.typeset.sections import Setting
from octavo.typeset.settling import Settled
from octavo.typeset.sheets import Sheets

#: Begins a layout with some CSS more; a layout before it gives the page numbers of the first pass.
Begin = Callable[[str, "Layout | None"], "Layout"]


@dataclass(slots=True)
class Layout:
    """A book that is being laid out."""

    sheets: Sheets
    wardrobe: Wardrobe
    passes: Generator[tuple[Setting, ...], None, Settled]
    settings: tuple[Setting, ...] = ()  # of the last pass
    settled: Settled | None = None

    def pass_once(self) -> None:
        """Make a pass, unless all is settled."""
        if self.settled:
            return
        try:
            self.settings = next(self.passes)
        except StopIteration as end:
            settled: Settled = end.value
            self.settled, self.settings = settled, settled.settings

    def settle(self) -> Settled:
        """Make all passes that there are still to make."""
        while self.settled is None:
            self.pass_once()
        return self.settled

    @property
    def lengths(self) -> tuple[int, ...]:
        """The pages of each section."""
        return tuple(len(setting.document.pages) for setting in self.settings)

    @property
    def pages(self) -> int:
        """The pages of the book, with blanks between sections."""
        return self.settings[-1].start.page - 1 + self.lengths[-1] if self.settings else 0

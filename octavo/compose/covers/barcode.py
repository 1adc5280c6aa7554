"""Barcode: the figures of an ISBN become the bars of an EAN-13, drawn on a grid of modules."""

from dataclasses import dataclass
from itertools import groupby

from barcode.ean import EuropeanArticleNumber13

#: Modules from the first bar to the last (ISO/IEC 15420).
WIDTH = 95
#: Height of the bars in modules: 22.85 mm at 0.33 mm; guard bars reach five modules further down.
HEIGHT, GUARD = 69.24, 74.24
#: Where guard bars stand, in modules: at both ends and in the middle.
_GUARDS = (range(3), range(45, 50), range(92, 95))


@dataclass(frozen=True, slots=True)
class Barcode:
    """An EAN-13: its bars as the path of a drawing ``WIDTH`` by ``GUARD``, and its figures."""

    bars: str
    figures: str  # thirteen

    @property
    def groups(self) -> tuple[str, str, str]:
        """The figures as they stand under the bars: one before them, six and six under them."""
        return self.figures[0], self.figures[1:7], self.figures[7:]


def barcode(figures: str) -> Barcode:
    """Draw the bars of an EAN-13 with thirteen figures, whose check digit is right."""
    modules = EuropeanArticleNumber13(figures[:12], no_checksum=False).build()[0]
    return Barcode("".join(_bars(modules)), figures)


def _bars(modules: str) -> list[str]:
    """Write a rectangle for every run of dark modules."""
    bars = []
    start = 0
    for dark, run in groupby(modules):
        width = len(list(run))
        if dark == "1":
            guard = any(start in span for span in _GUARDS)
            bars.append(f"M{start} 0h{width}v{GUARD if guard else HEIGHT}h-{width}z")
        start += width
    return bars

"""Sheet sizes: pages side by side become the sheet of paper that holds them, and its waste."""

from dataclasses import dataclass

from octavo.copy.shapes.layout import Format
from octavo.measures import Trim

#: ISO 216 and the raw sheets of ISO 217 (SRA), the smaller before the larger.
_KNOWN: tuple[tuple[str, float, float], ...] = (
    ("A6", 105, 148),
    ("A5", 148, 210),
    ("A4", 210, 297),
    ("SRA4", 225, 320),
    ("A3", 297, 420),
    ("SRA3", 320, 450),
    ("A2", 420, 594),
    ("SRA2", 450, 640),
)
Size = tuple[float, float]  # width and height in mm
_KISS = 0.01  # mm: an A5 booklet without bleed is as large as its A4


@dataclass(frozen=True, slots=True)
class PressSheet:
    """A sheet of paper and what stands on it."""

    name: str
    width: float  # mm
    height: float
    up: int  # how many sheets of the book it gives; 0 if not one has room
    trim_waste: float  # the part of its area that is cut off, from 0 to 1


def press_sheet(page: Format, abreast: int, sheet: Trim | None) -> PressSheet | None:
    """Find the sheet that the pages of one side are printed on: the one given, else one of ISO.

    ``abreast`` is how many pages stand side by side on it: two where it is folded, one where it is
    cut. None if no sheet of ISO is large enough.
    """
    width = abreast * page.trim.width.mm + 2 * page.bleed.mm
    height = page.trim.height.mm + 2 * page.bleed.mm
    area = abreast * page.trim.width.mm * page.trim.height.mm
    if sheet is not None:
        name = sheet.name.upper() or f"{sheet.width} × {sheet.height}"
        return _filled(name, (sheet.width.mm, sheet.height.mm), (width, height), area)
    for name, short, long in _KNOWN:
        found = _filled(name, (short, long), (width, height), area)
        if found.up:
            return found
    return None


def times_on(room: Size, piece: Size) -> int:
    """Count how often a piece of paper can be cut out of a sheet, upright or turned."""
    upright = _times(room[0], piece[0]) * _times(room[1], piece[1])
    turned = _times(room[0], piece[1]) * _times(room[1], piece[0])
    return max(upright, turned)


def _filled(name: str, room: Size, piece: Size, area: float) -> PressSheet:
    up = times_on(room, piece)
    return PressSheet(name, *room, up, 1 - up * area / (room[0] * room[1]))


def _times(room: float, size: float) -> int:
    return int((room + _KISS) // size)

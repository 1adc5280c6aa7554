"""Printed: a PDF as a press sees it: pages of marks, with their inks, sizes and places."""

from dataclasses import dataclass
from enum import StrEnum

from octavo.copy.shapes.rule_settings import ColourSpace
from octavo.proof.findings import Box

_LIGHT = 0.85  # of 1: what is lighter is white in dark surroundings
_TRACE = 0.02  # of 1: less of an ink is none


@dataclass(frozen=True, slots=True)
class Ink:
    """A colour as the file has it; ``parts`` are those of its space, 0 to 1."""

    space: ColourSpace
    parts: tuple[float, ...] = ()  # empty where the colour is not one: a picture, a gradient
    name: str = ""  # of a spot colour

    @property
    def is_white(self) -> bool:
        """Whether it is the colour of the paper, or nearly."""
        match self.space:
            case ColourSpace.GRAY | ColourSpace.RGB:
                return bool(self.parts) and min(self.parts) >= _LIGHT
            case ColourSpace.LAB:
                return bool(self.parts) and self.parts[0] >= _LIGHT * 100
            case _:
                return bool(self.parts) and max(self.parts) <= 1 - _LIGHT

    @property
    def is_paper(self) -> bool:
        """Whether nothing at all is printed."""
        match self.space:
            case ColourSpace.GRAY | ColourSpace.RGB:
                return bool(self.parts) and min(self.parts) >= 1
            case _:
                return (
                    bool(self.parts) and self.space is not ColourSpace.LAB and not any(self.parts)
                )

    @property
    def inks(self) -> int:
        """How many inks it takes on press, at the least."""
        match self.space:
            case ColourSpace.GRAY:
                return 1
            case ColourSpace.RGB:
                grey = max(self.parts, default=0) - min(self.parts, default=0) <= _TRACE
                return 1 if grey else 2
            case ColourSpace.LAB:
                return 1 if all(abs(part) <= 1 for part in self.parts[1:]) else 2
            case _:
                return max(sum(part > _TRACE for part in self.parts), 1)


BLACK = Ink(ColourSpace.GRAY, (0.0,))


class Drawn(StrEnum):
    """What is drawn."""

    TEXT = "text"
    FILL = "fill"
    STROKE = "stroke"
    PICTURE = "picture"
    SHADING = "shading"


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture of pixels as it is placed."""

    ppi: float  # pixels to an inch of paper, in the direction in which there are fewer
    line_art: bool  # black and white without greys


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that is drawn at once."""

    page: int  # of the PDF, from 1
    drawn: Drawn
    box: Box  # what shows of it, in mm from the corner of the trimmed page
    ink: Ink
    thickness: float | None = None  # pt, of a line, stroked or filled; None for what is no line
    size: float = 0  # pt, of a text
    font: str = ""  # the name of its font
    missing: int = 0  # signs of a text for which the font has no glyph
    raster: Raster | None = None
    overprints: bool = False
    see_through: str = ""  # why it is: its opacity, its blend mode or a soft mask


@dataclass(frozen=True, slots=True)
class PrintPage:
    """A page; ``bleed`` is how far its bleed box reaches beyond the trimmed page, in mm."""

    number: int  # in the PDF, from 1
    width: float  # trimmed, in mm
    height: float
    bleed: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class PrintFont:
    """A font that text is set in; ``fs_type`` is that of its program, if it has it."""

    name: str
    embedded: bool
    fs_type: int | None


@dataclass(frozen=True, slots=True)
class PrintFile:
    """A finished PDF."""

    pages: tuple[PrintPage, ...]
    fonts: tuple[PrintFont, ...]
    title: str
    author: str
    language: str

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks of all pages, in order."""
        return tuple(mark for page in self.pages for mark in page.marks)

    def first_in(self, font: PrintFont) -> Mark | None:
        """Give the first text that is set in a font."""
        return next((mark for mark in self.marks if mark.font == font.name), None)

"""Paper: the pages of a finished PDF, the texts and pictures on them, and their places in mm."""

from dataclasses import dataclass

from octavo.proof.findings import Box
from octavo.proof.sight import Sight


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text as it is drawn at once: a line, or the part of it in one style."""

    page: int  # of the PDF, from 1
    place: int  # in the order of drawing
    text: str
    words: str  # comparable
    box: Box
    shown: Box  # what the clip leaves of the box
    level: bool  # not at a slant, so that its box is about what it takes up
    sight: Sight


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture on a page, raster or drawn."""

    page: int  # of the PDF, from 1
    place: int  # in the order of drawing
    box: Box
    shown: Box


@dataclass(frozen=True, slots=True)
class PaperPage:
    """A page as it is on paper; ``width`` and ``height`` are those of the trimmed page, in mm."""

    number: int  # in the PDF, from 1
    width: float
    height: float
    runs: tuple[Run, ...]  # in the order of drawing, without texts inside pictures
    pictures: tuple[Picture, ...]

"""Pages: the book as set and bound, and where everything in it stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from octavo.problems import Problem
from octavo.typeset.fitted import Fitted


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an element, or the part of it on one page, stands: mm from the trimmed corner."""

    page: int  # ordinal in the bound book, from 1
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class PageFrame:
    """A page of the bound book without what is on it."""

    page: int  # ordinal in the bound book, from 1
    folio: str  # as it is printed, or would be if this page showed it
    section: str | None  # the galley's id; None for a blank put in before a section
    blank: bool
    width_mm: float  # trimmed
    height_mm: float


@dataclass(frozen=True, slots=True)
class Slot:
    """A place on a page for a text that differs from copy to copy; lengths are CSS pixels."""

    name: str  # of what stands there: a column, or what a copy has of its own
    page: int  # ordinal in the bound book, from 1
    left: float
    top: float
    width: float
    height: float
    at: float  # where the placeholder begins
    baseline: float
    centred: bool
    look: str  # its font and colour, as CSS


@dataclass(frozen=True, slots=True)
class Pages:
    """A book that is typeset and bound."""

    pdf: bytes
    frames: tuple[PageFrame, ...]
    anchors: Mapping[str, tuple[Standing, ...]]  # every id, in order of pages when it is split
    fonts: tuple[str, ...]  # families in the PDF, in alphabetical order
    problems: tuple[Problem, ...]  # warnings, and that it is too long to be fitted (J01)
    passes: int  # how often sections were laid out until page numbers settled
    read: tuple[str, ...]  # names of all files that went into the pages, in alphabetical order
    generated: tuple[tuple[str, ...], ...]  # by page, the texts that stand in no galley
    pictures: Mapping[str, str] = field(default_factory=dict)  # name in the PDF → file
    #: The first and the last printed line of each point of a text with numbered lines.
    lines: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    slots: tuple[Slot, ...] = ()  # in the order of pages
    fitted: Fitted | None = None  # if the edition asks for fitting

    def folio_of(self, anchor: str) -> str | None:
        """Give the folio of the page on which an element begins."""
        standings = self.anchors.get(anchor)
        return self.frames[standings[0].page - 1].folio if standings else None

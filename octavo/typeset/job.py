"""Job: what is to be typeset, where its files stand, and what it may cost."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from octavo.compose.galley import Galley
from octavo.typeset.fit_order import FitOrder

#: Says days, as elements have them in data-day, in the words of a running head.
DaysInWords = Callable[[Iterable[str]], str]


@dataclass(frozen=True, slots=True)
class Limits:
    """What one run of the engine may cost before it is ended."""

    seconds: float = 300
    memory_mb: int = 4096


class FolioStyle(StrEnum):
    """How folios are written, under the names that CSS has for it."""

    ROMAN = "lower-roman"
    ARABIC = "decimal"


@dataclass(frozen=True, slots=True)
class FolioScheme:
    """How the pages of the book are numbered."""

    front: FolioStyle
    restart: bool  # the body begins again at 1; otherwise numbers run on

    @property
    def body_restarts(self) -> bool:
        """Roman front matter always has a body that begins at 1: v is not followed by 6."""
        return self.restart or self.front is FolioStyle.ROMAN


@dataclass(frozen=True, slots=True)
class Job:
    """A whole book, ready to be set."""

    galleys: tuple[Galley, ...]  # in running order
    root: Path  # the project's folder: files named in HTML are relative to it
    shelves: tuple[Path, ...]  # strongest first: where files under styles/ are looked up
    stylesheets: tuple[str, ...]  # in cascade order: "styles/book.css", "editions/x/edition.css"
    tokens: str  # CSS with the edition's custom properties on :root, applied last
    language: str
    alphabet: str  # the letters that serve as marks of notes
    folios: FolioScheme
    limits: Limits = Limits()
    days: DaysInWords | None = None  # if the heads of right-hand pages tell the days below them
    fit: FitOrder | None = None  # if it is to fill a number of pages

"""Account: what a build has to show, from the problems to the pages, for its reports."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from octavo.assemble.book import Book
from octavo.compose.galley import Galley
from octavo.copy.prose.walk import plain
from octavo.deliver.files import READING, UNPROVED
from octavo.deliver.fitting import fitted_record
from octavo.press.metadata import Particulars
from octavo.problems import Problem
from octavo.proof.findings import Proof
from octavo.proof.preflight.waiving import Waived
from octavo.typeset.fitting import Fit
from octavo.typeset.pages import Pages


@dataclass(frozen=True, slots=True)
class Account:
    """A build after the proof: whether it is delivered or stops is decided."""

    root: Path  # the project's folder
    book: Book
    galleys: tuple[Galley, ...]
    pages: Pages
    fit: Fit
    pdf: bytes  # as proved
    particulars: Particulars
    problems: tuple[Problem, ...]  # all of them, in order
    proof: Proof
    delivered: bool
    files: Mapping[str, bytes] = field(default_factory=dict)  # the PDFs beside it, by their names
    waived: tuple[Waived, ...] = ()  # what the edition lets pass

    @property
    def pdf_name(self) -> str:
        """The name of the PDF that stands beside the reports."""
        return READING if self.delivered else UNPROVED

    @property
    def folios(self) -> tuple[str, ...]:
        """The folios of all pages in their order."""
        return tuple(frame.folio for frame in self.pages.frames)

    @property
    def titles(self) -> dict[str, str]:
        """The titles of the sections by their ids; those that have none by their kind."""
        sections = self.book.sections
        return {each.id: plain(each.title) or each.kind.replace("-", " ") for each in sections}

    @property
    def facts(self) -> dict[str, object]:
        """What was counted, but for the proof."""
        return {
            "built": self.delivered,
            "pages": self.fit.pages,
            "sheets": self.fit.sheets,
            "blanks_to_fill": self.fit.blanks,
            "fitted": fitted_record(self.pages.fitted),
            "fonts": list(self.pages.fonts),
            "passes": self.pages.passes,
            "notes_dropped": dict(self.book.dropped),
        }

"""Fitted: what fitting came to, for the summary, the manifest and the reports."""

from dataclasses import dataclass

from octavo.typeset.ladder import Change


@dataclass(frozen=True, slots=True)
class Fitted:
    """How a book was fitted to its pages; no changes if it fits as it is, or cannot."""

    reached: bool
    own_pages: int  # as the edition itself would have them
    pages: int
    tried: tuple[tuple[int, int], ...]  # the rungs that were laid out, and their pages
    changes: tuple[Change, ...]

    def __str__(self) -> str:
        """Say in a line what was changed for what."""
        if not self.changes:
            return ""
        changes = ", ".join(map(str, self.changes))
        if self.reached:
            return f"fitted from {self.own_pages} to {self.pages} pages by {changes}"
        return f"still {self.pages} pages with {changes}"

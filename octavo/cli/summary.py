"""Summary: what became of each edition, as a line or as JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from octavo.deliver.report import problem_record
from octavo.project import BUILD

if TYPE_CHECKING:
    from octavo.deliver.manifest import Manifest
    from octavo.problems import Problem
    from octavo.typeset.fitting import Fit


@dataclass(frozen=True, slots=True)
class Result:
    """What became of an edition: its manifest if it was built or still holds."""

    edition: str
    manifest: Manifest | None
    fit: Fit | None = None
    problems: tuple[Problem, ...] = ()
    unchanged: bool = False

    @property
    def good(self) -> bool:
        """Whether there is a build that holds."""
        return self.manifest is not None


def line_of(result: Result) -> str:
    """Say in a line what became of an edition."""
    if result.manifest is None:
        return f"{result.edition}: not built; the last good build, if any, is untouched"
    pages = _count(len(result.manifest.pages), "page")
    place = f"{BUILD}/{result.edition}/reading.pdf"
    if result.unchanged:
        return f"{result.edition}: nothing has changed ({pages}, {place})"
    blanks = result.fit.blanks if result.fit else 0
    sheets = f", {_count(result.fit.sheets, 'sheet')}" if result.fit else ""
    left = f" with {_count(blanks, 'blank page')} to fill" if blanks else ""
    return f"{result.edition}: {pages}{sheets}{left} → {place}"


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def record_of(result: Result) -> dict[str, object]:
    """Give what became of an edition as plain values."""
    manifest = result.manifest
    return {
        "edition": result.edition,
        "built": result.good,
        "unchanged": result.unchanged,
        "pages": len(manifest.pages) if manifest else 0,
        "outputs": dict(manifest.outputs) if manifest else {},
        "problems": [problem_record(problem) for problem in result.problems],
    }

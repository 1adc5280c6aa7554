"""Summary: what became of each edition, as a line or as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from octavo.deliver.problem_records import problem_record
from octavo.deliver.verdict import counted
from octavo.project import BUILD

if TYPE_CHECKING:
    from octavo.deliver.manifest import Manifest
    from octavo.problems import Problem
    from octavo.typeset.fitting import Fit


@dataclass(frozen=True, slots=True)
class Result:
    """What became of an edition: its manifest if it was built or still holds.

    ``report`` is where its report.html stands below the project's folder; empty if there is none.
    """

    edition: str
    manifest: Manifest | None
    fit: Fit | None = None
    problems: tuple[Problem, ...] = ()
    unchanged: bool = False
    proved: Mapping[str, int] = field(default_factory=dict)  # kind → how many are on paper
    report: str = ""

    @property
    def good(self) -> bool:
        """Whether there is a build that holds."""
        return self.manifest is not None


def line_of(result: Result) -> str:
    """Say in a line what became of an edition."""
    if result.manifest is None:
        shown = f"; see {result.report}" if result.report else ""
        return f"{result.edition}: not built; the last good build, if any, is untouched{shown}"
    pages = _count(len(result.manifest.pages), "page")
    place = f"{BUILD}/{result.edition}/reading.pdf"
    if result.unchanged:
        return f"{result.edition}: nothing has changed ({pages}, {place})"
    blanks = result.fit.blanks if result.fit else 0
    sheets = f", {_count(result.fit.sheets, 'sheet')}" if result.fit else ""
    left = f" with {_count(blanks, 'blank page')} to fill" if blanks else ""
    changed = result.manifest.fitted.get("words")
    fitted = f", {changed}" if changed else ""
    proved = f", {words} proved" if (words := _proved(result.proved)) else ""
    warned = _count(len(result.problems), "warning")
    shown = f" ({warned}, see {result.report})" if result.problems and result.report else ""
    return f"{result.edition}: {pages}{sheets}{left}{fitted}{proved} → {place}{shown}"


def _proved(facts: Mapping[str, int]) -> str:
    """Name what readers would miss first: ``6,512 words and 83 notes``."""
    return " and ".join(
        counted(facts[kind], kind) for kind in ("words", "notes") if facts.get(kind)
    )


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
        "report": result.report or None,
        "problems": [problem_record(problem) for problem in result.problems],
    }

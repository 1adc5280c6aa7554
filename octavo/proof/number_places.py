"""Number places: each paragraph number in a margin is looked for beside the line that begins it."""

from collections.abc import Iterator

from octavo.proof.evidence import Evidence, Found, finding
from octavo.proof.findings import Finding
from octavo.proof.paper import Run

#: How far, in mm, a number may stand from its line: it gives way where the margin is full.
NEAR = 12
_HINT = "make the page larger, or take other things out of the margins"


def number_places(evidence: Evidence) -> Iterator[Finding]:
    """Find numbers of paragraphs that do not stand where their paragraphs begin (Q04)."""
    for found in evidence.sections:
        for index, element in enumerate(found.elements):
            if "marginal-paragraph" not in element.classes:
                continue
            number = tuple(found.runs_in(index))
            line = _first_line(found, element.parent, number)
            if not number or line is None or _is_beside(number[0], line):
                continue
            here, there = evidence.folio(number[0].page), evidence.folio(line.page)
            words = number[0].text.strip()
            where = f"on page {here}" if here != there else "elsewhere on the page"
            message = f"the number '{words}' stands {where}, its paragraph begins on page {there}"
            yield finding("Q04", message, element.location, _HINT, number)


def _first_line(found: Found, paragraph: int, number: tuple[Run, ...]) -> Run | None:
    """Give the first piece of a paragraph that is not its number."""
    return next((run for run in found.runs_in(paragraph) if run not in number), None)


def _is_beside(number: Run, line: Run) -> bool:
    return number.page == line.page and abs(number.box.bottom - line.box.bottom) <= NEAR

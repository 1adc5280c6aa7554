"""Evidence: all sections of a book with what was found of them on paper, for the checks to read."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from octavo.problems import Location, Problem, Severity
from octavo.proof.findings import Box, Finding, around
from octavo.proof.matched import Matched, Placement
from octavo.proof.paper import PaperPage, Run
from octavo.typeset.pages import Pages
from octavo.typeset.survey import Element

_CLOSING = tuple(".,;:!?)]»”’…")  # signs that no space stands before
_LONGEST = 60  # signs of a text that a message quotes


@dataclass(frozen=True)
class Found:
    """A section with its pieces of paper by text node."""

    matched: Matched

    @property
    def section(self) -> str:
        """The id of the section's galley."""
        return self.matched.wanted.survey.section

    @property
    def elements(self) -> tuple[Element, ...]:
        """The elements of the section's galley."""
        return self.matched.wanted.survey.elements

    @cached_property
    def placements(self) -> tuple[Placement, ...]:
        """All pieces of paper, in the order of the text."""
        return tuple(sorted(self.matched.placements, key=lambda placed: placed.start))

    @cached_property
    def by_node(self) -> Mapping[int, list[Placement]]:
        """The pieces of paper that bear each text node, in the order of the text."""
        found: dict[int, list[Placement]] = {}
        for placed in self.placements:
            found.setdefault(placed.node, []).append(placed)
        return found

    def runs_in(self, element: int) -> Iterator[Run]:
        """List the pieces of paper that bear an element's texts, in the order of the text."""
        for node in self.matched.wanted.inside(element):
            yield from (placed.run for placed in self.by_node.get(node, ()))

    def printed(self, element: int) -> str:
        """Give what is printed of an element, comparable; empty if any of it is missing."""
        wanted = self.matched.wanted
        parts = []
        for node in wanted.inside(element):
            start, end = wanted.nodes[node].start, wanted.nodes[node].end
            if 0 in self.matched.taken[start:end]:
                return ""
            if node in self.matched.misprints:
                parts.append(self.matched.misprints[node].words)
                continue
            parts += [
                self.matched.printed.get(place, wanted.text[place]) for place in range(start, end)
            ]
        return "".join(parts)


@dataclass(frozen=True)
class Evidence:
    """What the engine says, what is on paper, and how they meet."""

    pages: Pages
    paper: Mapping[int, PaperPage]  # by the ordinal of the page in the book
    sections: tuple[Found, ...]
    absent: frozenset[int] = frozenset()  # pages of the book that the PDF has not

    def folio(self, page: int) -> str:
        """Give the number that a page bears or would bear."""
        return self.pages.frames[page - 1].folio if page <= len(self.pages.frames) else f"[{page}]"

    @cached_property
    def elements_by_id(self) -> Mapping[str, tuple[Found, int]]:
        """The section and the index of the element that has an id."""
        found: dict[str, tuple[Found, int]] = {}
        for section in self.sections:
            for index, element in enumerate(section.elements):
                if element.id:
                    found.setdefault(element.id, (section, index))
        return found


def excerpt(text: str) -> str:
    """Shorten a text for a message."""
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + " …"


def text_of(runs: Iterable[Run]) -> str:
    """Put the texts of pieces of paper together, and shorten them for a message."""
    text = ""
    for run in runs:
        text += run.text if run.text[:1] in _CLOSING else f" {run.text}"
    return excerpt(text)


def finding(  # noqa: PLR0913 - a problem has these, and a place on paper
    code: str,
    message: str,
    location: Location,
    hint: str,
    runs: Iterable[Run] = (),
    *,
    severity: Severity = Severity.ERROR,
) -> Finding:
    """Make a finding that shows on the first page of some pieces of paper."""
    seen = tuple(runs)
    page = seen[0].page if seen else None
    boxes = [run.box for run in seen if run.page == page]
    return finding_at(
        code, message, location, hint, page, around(boxes) if boxes else None, severity=severity
    )


def finding_at(  # noqa: PLR0913, PLR0917 - as above
    code: str,
    message: str,
    location: Location,
    hint: str,
    page: int | None,
    box: Box | None = None,
    *,
    severity: Severity = Severity.ERROR,
) -> Finding:
    """Make a finding that shows in a place on a page."""
    return Finding(Problem(code, message, location, hint, severity), page, box)

"""Findings: what the proof saw, each with the page and the box where it is to be seen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from octavo.problems import Location, Problem


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in mm from the left top corner of the trimmed page."""

    left: float
    top: float
    right: float
    bottom: float

    def rounded(self) -> "Box":
        """Round to hundredths of a millimetre, which is more than a reader can see."""
        edges = (self.left, self.top, self.right, self.bottom)
        return Box(*(round(edge, 2) for edge in edges))


def around(boxes: Sequence[Box]) -> Box:
    """Draw a box around boxes, of which there must be one at least."""
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )


def common(one: Box, other: Box) -> Box:
    """Find what two boxes have in common; it may have no width or no height."""
    left, top = max(one.left, other.left), max(one.top, other.top)
    right, bottom = min(one.right, other.right), min(one.bottom, other.bottom)
    return Box(left, top, max(left, right), max(top, bottom))


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem and where it shows; of what is lost, where it should have been.

    ``page`` is the ordinal from 1 in the bound book, None if the finding has no page.
    """

    problem: Problem
    page: int | None
    box: Box | None


@dataclass(frozen=True, slots=True)
class Place:
    """A text or a picture on a page, and where it comes from."""

    page: int  # from 1
    box: Box
    location: Location
    picture: str = ""  # its file below the project's folder
    added: bool = False  # a folio, a running head: what stands in no text


@dataclass(frozen=True, slots=True)
class Proof:
    """What the proof found, and what it counted: how many of each kind are on paper.

    ``places`` are those of all texts and pictures that were found.
    """

    findings: tuple[Finding, ...]
    facts: Mapping[str, int]
    places: tuple[Place, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems alone, in the order of the findings."""
        return tuple(finding.problem for finding in self.findings)


#: What no proof says anything about, for a report to tell.
NOT_PROVED = (
    "what pictures show, and texts inside drawings",
    "spaces between words, and hyphens",
    "capitals and small letters, which styles may change",
)

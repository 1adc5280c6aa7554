"""Intended: what a file is to become, as the rules need to know it: plain values, no edition."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from octavo.copy.font_files import FontFile
from octavo.problems import Location
from octavo.proof.findings import Box


@dataclass(frozen=True, slots=True)
class PictureUse:
    """A picture on a page, and who lets it be printed, if anybody says so."""

    name: str
    location: Location
    page: int
    box: Box
    licence: str


@dataclass(frozen=True, slots=True)
class CoverPlan:
    """What a cover's sheet should be: back, spine and front, with a flap at each end, in mm."""

    front: float  # the width of a cover without spine
    spine: float
    height: float
    flap: float = 0

    @property
    def width(self) -> float:
        """The width of the trimmed sheet."""
        return 2 * (self.front + self.flap) + self.spine

    @property
    def spine_left(self) -> float:
        """Where the spine begins."""
        return self.flap + self.front


@dataclass(frozen=True, slots=True)
class Intended:
    """A job; what is not known of a file that comes alone is left as it is here."""

    trim: tuple[float, float] | None = None  # mm
    bleed: float = 0  # mm that colour must reach beyond the trim
    safe: float = 4  # mm that text keeps from the edge
    bound: bool = True  # pages have a spine: on the left of odd pages
    blanks: frozenset[int] | None = None  # the pages that are empty on purpose
    bare: frozenset[int] = frozenset()  # those on which no text stands but folio and running head
    final: bool = False
    fonts: tuple[FontFile, ...] = ()
    pictures: tuple[PictureUse, ...] = ()
    cover: CoverPlan | None = None
    where: Mapping[str, Location] = field(default_factory=dict)  # of a key: where it is set

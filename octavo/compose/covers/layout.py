"""Layout: an edition's format, its paper and its count of pages become the panels of a cover."""

from collections.abc import Mapping
from dataclasses import dataclass

from octavo.compose.covers.spine import (
    SPINE_SAFE,
    carries_text,
    direction_of,
    refusal_of_text,
    spine_width,
)
from octavo.copy.editions import Edition
from octavo.copy.papers import Papers
from octavo.copy.shapes.cover import SpineDirection
from octavo.copy.shapes.layout import Edge
from octavo.measures import Length
from octavo.problems import Problem

#: Of a cover whose pages have no bleed: its colour goes to the edge all the same.
USUAL_BLEED = Length(3)


@dataclass(frozen=True, slots=True)
class Panel:
    """A part of the flat cover between two edges or folds: mm from the trimmed left edge."""

    name: str  # back, spine, front, back-flap, front-flap
    left: float
    right: float
    safe: float  # mm that text keeps from its sides


@dataclass(frozen=True, slots=True)
class CoverLayout:
    """The flat sheet of a cover; all in mm."""

    pages: int  # that are bound
    page_width: float
    height: float
    spine: float  # 0 for a folded and stapled booklet
    flap: float  # 0 for none
    bleed: float
    safe: float
    spine_safe: float
    spine_text: bool
    direction: SpineDirection
    edge: Edge

    @property
    def width(self) -> float:
        """The trimmed width of the whole sheet."""
        return 2 * (self.flap + self.page_width) + self.spine

    @property
    def panels(self) -> tuple[Panel, ...]:
        """The panels from left to right: a book bound at the right begins with its front."""
        safe = self.safe
        row = [
            ("back-flap", self.flap, safe),
            ("back", self.page_width, safe),
            ("spine", self.spine, self.spine_safe),
            ("front", self.page_width, safe),
            ("front-flap", self.flap, safe),
        ]
        if self.edge is Edge.RIGHT:
            row.reverse()
        found: list[Panel] = []
        left = 0.0
        for name, width, margin in row:
            if width:
                found.append(Panel(name, left, left + width, margin))
            left += width
        return tuple(found)

    @property
    def folds(self) -> tuple[float, ...]:
        """Where the sheet is folded: mm from the trimmed left edge."""
        return tuple(panel.left for panel in self.panels[1:])

    def panel(self, name: str) -> Panel | None:
        """Give a panel by its name, if the cover has it."""
        return next((panel for panel in self.panels if panel.name == name), None)

    def tokens(self, magnification: float) -> Mapping[str, str]:
        """Give the custom properties by which the styles set the cover."""
        lefts = {panel.name: panel.left for panel in self.panels}
        left_bound = self.edge is Edge.LEFT
        lengths = {
            "cover-width": self.width,
            "cover-bleed": self.bleed,
            "flap-width": self.flap,
            "spine-width": self.spine,
            "cover-back-flap-left": lefts.get("back-flap", 0.0),
            "cover-back-left": lefts["back"],
            "cover-spine-left": lefts.get("spine", 0.0),
            "cover-front-left": lefts["front"],
            "cover-picture-left": lefts["front"] - (0 if left_bound else self.bleed),
            "cover-front-flap-left": lefts.get("front-flap", 0.0),
            "barcode-module": 0.33 * magnification,
        }
        return {name: str(Length(value)) for name, value in lengths.items()}


def lay_cover(edition: Edition, papers: Papers, pages: int, problems: list[Problem]) -> CoverLayout:
    """Lay out the cover of an edition around so many bound pages.

    Adds V08 if text is asked for on a spine that cannot carry it.
    """
    record, cover = edition.record, edition.record.cover
    stock, board = papers.stock(record.paper), papers.stock(cover.paper)
    house = stock.house
    width = spine_width(pages, stock, board, record.binding)
    spine_safe = house.spine_safe.mm if house and house.spine_safe else SPINE_SAFE
    text = carries_text(pages, width, stock) if cover.spine.text is None else cover.spine.text
    if cover.spine.text and width and (refusal := refusal_of_text(pages, width, stock)):
        hint = "leave 'text' out: it comes by itself when the spine is wide enough"
        place = edition.location("cover", "spine", "text")
        problems.append(Problem("V08", refusal, place, hint))
    of_pages = record.format.bleed if record.format.bleed.mm else USUAL_BLEED
    bleed = cover.bleed or (house.bleed if house else None) or of_pages
    safe = cover.safe or (house.safe if house else None) or record.format.safe
    return CoverLayout(
        pages=pages,
        page_width=record.format.trim.width.mm,
        height=record.format.trim.height.mm,
        spine=width,
        flap=cover.flaps.width.mm if cover.flaps else 0.0,
        bleed=bleed.mm,
        safe=safe.mm,
        spine_safe=spine_safe,
        spine_text=bool(text) and width > 0,
        direction=cover.spine.direction or direction_of(record.language),
        edge=record.binding_edge,
    )

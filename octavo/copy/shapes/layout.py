"""Layout: the part of an edition that says how its pages are made."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.matter import Opening
from octavo.copy.shapes.fields import CLOSED, Flag, Number
from octavo.copy.shapes.lengths import LengthField, Megabytes, TrimField
from octavo.measures import TRIMS, Length


class Binding(StrEnum):
    """How the sheets are held together."""

    SADDLE_STITCH = "saddle-stitch"
    PERFECT = "perfect"
    SEWN = "sewn"
    NONE = "none"


class Edge(StrEnum):
    """The edge at which a book is bound."""

    LEFT = "left"
    RIGHT = "right"


class FolioNumerals(StrEnum):
    """The figures of the printed page numbers."""

    ROMAN = "roman"
    ARABIC = "arabic"


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Margins:
    """The margins of a page, the inner one at the spine."""

    inner: LengthField = Field(default=Length(18), description="At the spine.")
    outer: LengthField = Field(default=Length(15), description="At the fore-edge.")
    top: LengthField = Field(default=Length(19), description="At the head.")
    bottom: LengthField = Field(default=Length(21), description="At the foot.")


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Format:
    """The page: its finished size, its margins and its bleed."""

    trim: TrimField = Field(
        default=TRIMS["a5"],
        description="Finished size of a page: a name, or a list of width and height.",
    )
    margins: Margins = Field(default=Margins(), description="The margins of a page.")
    bleed: LengthField = Field(
        default=Length(0), description="How far colour runs over the edge, to be cut off."
    )
    safe: LengthField = Field(
        default=Length(4),
        description="How far from the edge of the page all text should be, for no cut is exact.",
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Folios:
    """The printed page numbers."""

    front: FolioNumerals = Field(
        default=FolioNumerals.ARABIC, description="The numerals of the front matter."
    )
    restart: Flag = Field(
        default=False, description="Whether the body begins again at 1; with roman it always does."
    )


class RectoHead(StrEnum):
    """What the running head of a right-hand page says."""

    TITLE = "title"
    DAYS = "days"


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class RunningHeads:
    """The lines at the heads of pages."""

    recto: RectoHead = Field(
        default=RectoHead.TITLE,
        description=(
            "Of a right-hand page: the title of the section; or the days that the opening tells "
            "of, where the section has days."
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class MarginRecord:
    """What stands in the margins, beside notes."""

    dates: Flag = Field(
        default=False, description="Whether the text has its dates and those of its events there."
    )
    paragraphs: Flag = Field(
        default=False,
        description=(
            "Whether paragraphs have their numbers there, which are the same in all editions; "
            "at the inner margin where the outer one has something else."
        ),
    )


class Tables(StrEnum):
    """How tables are set."""

    TABLES = "tables"
    LISTS = "lists"


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Openings:
    """Where the sections of each division begin: on a right-hand page, or on the next page."""

    front: Opening = Field(default=Opening.NEXT, description="The sections of the front matter.")
    body: Opening = Field(default=Opening.NEXT, description="The sections of the body.")
    back: Opening = Field(default=Opening.NEXT, description="The sections of the back matter.")


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Limits:
    """What typesetting may take before it is stopped."""

    seconds: Annotated[Number, Field(gt=0)] = Field(default=300, description="Time in seconds.")
    memory: Megabytes = Field(
        default=4096, description="Memory.", json_schema_extra={"default": "4GB"}
    )

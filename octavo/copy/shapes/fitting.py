"""Fitting: the part of an edition that says how many pages it fills, and what may give way."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.shapes.fields import CLOSED, Flag, Whole
from octavo.copy.shapes.lengths import LengthField
from octavo.measures import MM_PER_UNIT, Length

_PT = MM_PER_UNIT["pt"]


class Adjustable(StrEnum):
    """What may be a little more or less for pages to fit, by its key among the tolerances."""

    LEADING = "leading"
    TYPE_SIZE = "type_size"
    NOTE_SIZE = "note_size"
    MARGINS = "margins"
    FIGURES = "figures"


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Tolerances:
    """By how much each may differ from the edition's own value, in either direction."""

    leading: LengthField = Field(
        default=Length(0.5 * _PT),
        description="Of lines of text; small type follows in proportion. Steps of 0.1pt.",
        json_schema_extra={"default": "0.5pt"},
    )
    type_size: LengthField = Field(
        default=Length(0.3 * _PT),
        description="Of the text; small type follows in proportion. Steps of 0.1pt.",
        json_schema_extra={"default": "0.3pt"},
    )
    note_size: LengthField = Field(
        default=Length(0.2 * _PT),
        description="Of notes; their leading follows in proportion. Steps of 0.1pt.",
        json_schema_extra={"default": "0.2pt"},
    )
    margins: LengthField = Field(
        default=Length(1.5),
        description="Of each of the four margins. Steps of 0.5mm.",
        json_schema_extra={"default": "1.5mm"},
    )
    figures: Annotated[Whole, Field(ge=0, le=50)] = Field(
        default=10, description="Of the height and width of pictures, in per cent. Steps of 5."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class FitRecord:
    """How many pages the edition fills; one of the first three says it.

    A 0 takes back what an edition says that this one extends.
    """

    pages: Annotated[Whole, Field(ge=0, le=10_000)] | None = Field(
        default=None, description="So many pages, and no more; 0 for no such wish."
    )
    sheets: Annotated[Whole, Field(ge=0, le=5_000)] | None = Field(
        default=None, description="As many pages as come on so many sheets, as they are imposed."
    )
    multiple_of: Annotated[Whole, Field(ge=0, le=128)] | None = Field(
        default=None, description="A number of pages that this divides: 4 for stapled booklets."
    )
    fill: Flag = Field(
        default=True,
        description="Whether the text may also be set wider, to fill pages that would be blank.",
    )
    tolerances: Tolerances = Field(
        default=Tolerances(), description="By how much each value may change; 0 leaves it alone."
    )
    order: tuple[Adjustable, ...] = Field(
        default=tuple(Adjustable), description="What changes first; what is not named stays."
    )

    @property
    def wanted(self) -> bool:
        """Whether there is anything to fit; not where what was wished is taken back."""
        return bool(self.aims) or {self.pages, self.sheets, self.multiple_of} == {None}

    @property
    def aims(self) -> tuple[str, ...]:
        """Name the keys that say how many pages there are to be."""
        return tuple(key for key in ("pages", "sheets", "multiple_of") if getattr(self, key))

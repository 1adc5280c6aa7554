"""Cover: the part of an edition that says what stands on its cover and how the sheet is made."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.shapes.fields import CLOSED, Flag, Number, Slug, Words
from octavo.copy.shapes.lengths import LengthField
from octavo.copy.shapes.papers import PaperChoice, PaperField
from octavo.copy.shapes.press import Inks
from octavo.copy.shapes.texts import Text
from octavo.measures import Length


class SpineDirection(StrEnum):
    """How the words of a spine run while the book stands."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class CoverPicture:
    """A picture that fills the front of a cover, under the words."""

    file: Words = Field(description="The picture, from the work's folder: images/map.png.")
    alt: Text = Field(description="What the picture shows, for those who cannot see it.")


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class SpineRecord:
    """The words on the spine."""

    text: Flag | None = Field(
        default=None,
        description="Whether there are any; if not said, where the spine is wide enough.",
    )
    direction: SpineDirection | None = Field(
        default=None, description="How they run; if not said, by the custom of the language."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class FlapsRecord:
    """The flaps, which are folded in at the fore-edges."""

    width: LengthField = Field(default=Length(80), description="How wide each flap is.")
    front: Slug | None = Field(
        default=None, description="The text of the flap at the front: a file in text/<language>."
    )
    back: Slug | None = Field(default=None, description="The text of the flap at the back.")


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class CoverRecord:
    """The cover: one sheet with back, spine and front, and flaps if they are asked for."""

    file: Words | None = Field(
        default=None,
        description=(
            "A finished cover, a PDF in the edition's folder; its spine is checked, and nothing "
            "else of 'cover' but the measures holds."
        ),
    )
    paper: PaperField = Field(
        default="board-250", description="The paper of the cover: an id, or its figures."
    )
    inks: Inks = Field(
        default=Inks.CMYK,
        description="The inks: black alone, the four of offset printing, or as on a screen.",
    )
    title: Text | None = Field(default=None, description="A title in place of the edition's.")
    subtitle: Text | None = Field(default=None, description="A subtitle in place of the edition's.")
    series: Text | None = Field(default=None, description="The series, above all on the front.")
    picture: CoverPicture | None = Field(default=None, description="A picture on the front.")
    text: Slug | None = Field(
        default=None,
        description="The text of the back: a file in text/<language>; else the work's abstract.",
    )
    price: Text | None = Field(default=None, description="The price, beside the barcode.")
    spine: SpineRecord = Field(default=SpineRecord(), description="The words on the spine.")
    flaps: FlapsRecord | None = Field(default=None, description="The flaps.")
    barcode: Flag = Field(
        default=True, description="Whether the ISBN stands on the back as a barcode, if there is."
    )
    magnification: Annotated[Number, Field(ge=0.8, le=2)] = Field(
        default=1.0, description="How large the barcode is: 1 is 37.29 mm wide with its margins."
    )
    bleed: LengthField | None = Field(
        default=None,
        description="The bleed, if not the house's or the format's, or 3 mm where that is 0.",
    )
    safe: LengthField | None = Field(
        default=None,
        description="How far from edges and folds text should be, if not as house or format say.",
    )


__all__ = [
    "CoverPicture",
    "CoverRecord",
    "FlapsRecord",
    "PaperChoice",
    "SpineDirection",
    "SpineRecord",
]

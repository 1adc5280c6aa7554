"""Press: the part of an edition that says what a printer gets: marks, inks, PDF standards."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.shapes.fields import CLOSED, Flag, Number, Words
from octavo.copy.shapes.lengths import LengthField
from octavo.measures import Length


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Marks:
    """Which marks stand around a page of the press copy, outside its bleed."""

    crop: Flag = Field(default=True, description="Lines that show where the page is cut.")
    registration: Flag = Field(
        default=True, description="Crosses that show whether the inks lie on one another."
    )
    bar: Flag = Field(default=False, description="A bar of patches to measure the ink with.")
    slug: Flag = Field(
        default=True, description="A line that names the edition, the page and its sources."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class PressRecord:
    """What stands around the pages of the press copy."""

    marks: Marks = Field(default=Marks(), description="Which marks there are.")
    offset: LengthField = Field(
        default=Length(3),
        description="How far from the page its marks begin; never nearer than the bleed.",
    )


class Inks(StrEnum):
    """What the press copy is printed with."""

    GRAY = "gray"
    CMYK = "cmyk"
    RGB = "rgb"


class OtherColours(StrEnum):
    """What becomes of colours that are not those of the press copy's inks."""

    CONVERT = "convert"
    REFUSE = "refuse"


class Intent(StrEnum):
    """How colours that the inks cannot print are brought near (ICC.1:2010, 6.2)."""

    PERCEPTUAL = "perceptual"
    RELATIVE = "relative"
    SATURATION = "saturation"
    ABSOLUTE = "absolute"


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class ColourRecord:
    """The inks of the press copy, and how colours become them."""

    press: Inks = Field(
        default=Inks.GRAY,
        description="The inks: black alone, the four of offset printing, or as on a screen.",
    )
    pictures: OtherColours = Field(
        default=OtherColours.CONVERT,
        description="Whether pictures in other colours are converted or refused.",
    )
    drawn: OtherColours = Field(
        default=OtherColours.CONVERT,
        description="Whether other colours of text, rules and drawings are converted or refused.",
    )
    profile: Words | None = Field(
        default=None,
        description=(
            "The ICC profile of the press for cmyk, a file of the project; else that of Octavo."
        ),
    )
    intent: Intent = Field(
        default=Intent.RELATIVE, description="How colours that cannot be printed are brought near."
    )
    ink_limit: Annotated[Number, Field(ge=100, le=400)] = Field(
        default=300, description="The most ink on one spot, in percent of all four inks together."
    )


class ReadingStandard(StrEnum):
    """A standard that the reading copy can be."""

    NONE = "none"
    A_1A = "pdf/a-1a"
    A_1B = "pdf/a-1b"
    A_2A = "pdf/a-2a"
    A_2B = "pdf/a-2b"
    A_2U = "pdf/a-2u"
    A_3A = "pdf/a-3a"
    A_3B = "pdf/a-3b"
    A_3U = "pdf/a-3u"
    A_4 = "pdf/a-4"
    UA_1 = "pdf/ua-1"
    UA_2 = "pdf/ua-2"


class PressStandard(StrEnum):
    """A standard that the press copy can be."""

    NONE = "none"
    X_1A = "pdf/x-1a"
    X_3 = "pdf/x-3"
    X_4 = "pdf/x-4"


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class StandardsRecord:
    """The PDF standards that the files of an edition are; a file that cannot be is not made."""

    reading: ReadingStandard = Field(
        default=ReadingStandard.UA_1,
        description="Of the reading copy: an archive's (pdf/a) or for all readers (pdf/ua).",
    )
    press: PressStandard = Field(
        default=PressStandard.X_4, description="Of the press copy: a printer's (pdf/x)."
    )

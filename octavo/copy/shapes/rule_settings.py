"""Rule settings: how a rule of the preflight is held, and what each asks for by itself.

The value of a rule is ``off``, or a map with what differs from the rule's own.
"""

from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, Any

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.dataclasses import dataclass
from pydantic_core import core_schema
from pydantic_core.core_schema import CoreSchema

from octavo.copy.shapes.fields import CLOSED, Form, Number, Whole
from octavo.copy.shapes.lengths import LengthField
from octavo.measures import MM_PER_UNIT, Length

_MM = MM_PER_UNIT["pt"]


class Force(StrEnum):
    """What a finding of a rule is."""

    OFF = "off"
    WARNING = "warning"
    ERROR = "error"


class ColourSpace(StrEnum):
    """The families of colours that a file may have."""

    GRAY = "gray"
    RGB = "rgb"
    CMYK = "cmyk"
    SPOT = "spot"
    LAB = "lab"


PageNumber = Annotated[
    str,
    Form("[1-9][0-9]*", "write a number of pages in quotation marks: '151'", title="pages"),
]
Count = Annotated[Whole, Field(ge=1)]


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Setting:
    """How a rule is held."""

    severity: Force = Field(
        default=Force.WARNING, description="Whether a finding stops the build, or nobody looks."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Resolution(Setting):
    """How fine pictures must be."""

    limit: Annotated[Number, Field(gt=0)] = Field(
        default=225, description="Pixels to an inch of paper, at the least."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Least(Setting):
    """How thin, small or near something may be."""

    limit: LengthField = Field(default=Length(0), description="What is allowed at the least.")


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class NearSpine(Least):
    """How near to the spine text may stand, which may depend on how thick the book is."""

    thicker: Mapping[PageNumber, LengthField] = Field(
        default_factory=dict,
        description='From how many pages more is asked for: {"151": 12.7mm}.',
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Colours(Setting):
    """Which colours the printer takes."""

    takes: tuple[ColourSpace, ...] = Field(
        default=tuple(ColourSpace), min_length=1, description="What the file may have."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Pages(Setting):
    """How many pages the printer and the binding take."""

    multiple: Count = Field(default=1, description="Of how many pages the whole is a multiple.")
    least: Count = Field(default=1, description="How many pages there are at the least.")
    most: Count = Field(default=10_000, description="How many pages there are at the most.")


class OrOff:
    """Says of a setting that the word off may stand for it."""

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Take the word off for {severity: off}."""
        return core_schema.no_info_before_validator_function(_spelt_out, handler(source))

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Show both ways of writing to editors of YAML."""
        word = {"type": "string", "enum": [Force.OFF.value]}
        return {"title": "off, or map", "oneOf": [word, handler(schema)]}


def _spelt_out(said: object) -> object:
    return {"severity": Force.OFF} if said == Force.OFF else said


def _pt(points: float) -> Length:
    return Length(round(points * _MM, 4))  # as it is written, so that a default reads the same


#: What each rule asks for, and how severely, if nobody says otherwise.
OWN: Mapping[str, Setting] = MappingProxyType(
    {
        "picture-resolution": Resolution(limit=225),
        "line-art-resolution": Resolution(limit=600),
        "colour-spaces": Colours(severity=Force.ERROR),
        "fonts-embedded": Setting(severity=Force.ERROR),
        "fonts-allowed": Setting(severity=Force.ERROR),
        "font-licences": Setting(),
        "missing-glyphs": Setting(severity=Force.ERROR),
        "hairlines": Least(limit=_pt(0.25)),
        "small-type": Least(limit=_pt(5)),
        "small-coloured-type": Least(limit=_pt(7)),
        "near-spine": NearSpine(limit=Length(6)),
        "near-trim": Setting(),
        "printable-area": Least(severity=Force.OFF, limit=Length(5)),
        "page-count": Pages(),
        "blank-pages": Setting(),
        "page-size": Setting(severity=Force.ERROR),
        "spine": Least(limit=Length(1.6)),
        "bleed": Setting(severity=Force.ERROR),
        "overprint": Setting(severity=Force.ERROR),
        "transparency": Setting(severity=Force.OFF),
        "metadata": Setting(),
        "picture-licences": Setting(),
        "placeholders": Setting(),
    }
)


def as_written(own: Setting) -> dict[str, object]:
    """Give a setting as a file has it."""
    return {each.name: getattr(own, each.name) for each in fields(own)}

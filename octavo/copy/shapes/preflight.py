"""Preflight: the part of an edition that says what its finished PDF is held to, and what is waived.

Every rule is a key. Its value is ``off``, or a map with what differs from the rule's own.
"""

from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, Any, Self

from pydantic import (
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    model_validator,
)
from pydantic.dataclasses import dataclass
from pydantic_core import core_schema
from pydantic_core.core_schema import CoreSchema

from octavo.copy.shapes.fields import CLOSED, Number, Whole, Words
from octavo.copy.shapes.lengths import LengthField
from octavo.copy.shapes.reading import refuse_at
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

    thicker: Mapping[str, LengthField] = Field(
        default_factory=dict,
        description='From how many pages more is asked for: {"151": 12.7mm}.',
    )

    @model_validator(mode="after")
    def _counted(self) -> Self:
        """Refuse what is no number of pages (C04)."""
        for pages in self.thicker:
            if not pages.isdecimal():
                raise refuse_at(
                    ("thicker", pages), "C04", "is no number of pages", "write '151': …"
                )
        return self


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


class RuleName(StrEnum):
    """The rules of the preflight."""

    PICTURE_RESOLUTION = "picture-resolution"
    LINE_ART_RESOLUTION = "line-art-resolution"
    COLOUR_SPACES = "colour-spaces"
    FONTS_EMBEDDED = "fonts-embedded"
    FONTS_ALLOWED = "fonts-allowed"
    FONT_LICENCES = "font-licences"
    MISSING_GLYPHS = "missing-glyphs"
    HAIRLINES = "hairlines"
    SMALL_TYPE = "small-type"
    SMALL_COLOURED_TYPE = "small-coloured-type"
    NEAR_SPINE = "near-spine"
    NEAR_TRIM = "near-trim"
    PRINTABLE_AREA = "printable-area"
    PAGE_COUNT = "page-count"
    BLANK_PAGES = "blank-pages"
    PAGE_SIZE = "page-size"
    SPINE = "spine"
    BLEED = "bleed"
    OVERPRINT = "overprint"
    TRANSPARENCY = "transparency"
    METADATA = "metadata"
    PICTURE_LICENCES = "picture-licences"
    PLACEHOLDERS = "placeholders"


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Waiver:
    """A finding that is known and let pass."""

    rule: RuleName = Field(description="The rule: a key of preflight.")
    where: Words | None = Field(
        default=None,
        description="Where: a file such as images/map.png, a section, or 'page 12'; everywhere if "
        "it is left out.",
    )
    reason: Words = Field(description="Why it is let pass, for the report.")


class _OrOff:
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
    return Length(points * _MM)


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
        "near-trim": Least(limit=Length(0)),
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


def _rule(name: str, description: str) -> Any:  # noqa: ANN401 - what pydantic's Field gives
    return Field(default=OWN[name], description=description)


_Plain = Annotated[Setting, _OrOff]
_Ppi = Annotated[Resolution, _OrOff]
_Length = Annotated[Least, _OrOff]


def _key(name: str) -> str:
    return name.replace("_", "-")


_HYPHENS = ConfigDict(**CLOSED, alias_generator=_key, serialize_by_alias=True)


@dataclass(frozen=True, slots=True, kw_only=True, config=_HYPHENS)
class PreflightRecord:
    """What the finished PDF is held to."""

    picture_resolution: _Ppi = _rule(
        "picture-resolution", "Pictures in colours or greys, at the size they are printed in."
    )
    line_art_resolution: _Ppi = _rule(
        "line-art-resolution", "Pictures of black and white alone, which show every step."
    )
    colour_spaces: Annotated[Colours, _OrOff] = _rule("colour-spaces", "Colours.")
    fonts_embedded: _Plain = _rule("fonts-embedded", "Fonts that are in the file.")
    fonts_allowed: _Plain = _rule("fonts-allowed", "Fonts whose makers let them be embedded.")
    font_licences: _Plain = _rule("font-licences", "A licence beside each font file.")
    missing_glyphs: _Plain = _rule("missing-glyphs", "Signs that stand as empty boxes.")
    hairlines: _Length = _rule("hairlines", "Lines that may vanish.")
    small_type: _Length = _rule("small-type", "Text that cannot be read.")
    small_coloured_type: _Length = _rule(
        "small-coloured-type", "Small text of several inks, or white on a ground, which blurs."
    )
    near_spine: Annotated[NearSpine, _OrOff] = _rule("near-spine", "Text that the binding hides.")
    near_trim: _Length = _rule(
        "near-trim", "Text near the edge: how near is said by 'format: {safe: …}' (P07)."
    )
    printable_area: _Length = _rule(
        "printable-area", "The edge of the paper where an office printer cannot print."
    )
    page_count: Annotated[Pages, _OrOff] = _rule("page-count", "The number of pages.")
    blank_pages: _Plain = _rule("blank-pages", "Empty pages that nobody asked for.")
    page_size: _Plain = _rule("page-size", "Pages that differ from the edition's trim.")
    spine: _Length = _rule(
        "spine", "The cover's width, and how near to its folds the spine's text is."
    )
    bleed: _Plain = _rule("bleed", "Colour at the edge that ends at the cut.")
    overprint: _Plain = _rule("overprint", "Overprinting that makes things vanish.")
    transparency: _Plain = _rule("transparency", "Transparency, for printers that do not take it.")
    metadata: _Plain = _rule("metadata", "Title, author and language of the file.")
    picture_licences: _Plain = _rule(
        "picture-licences", "Who lets a picture be printed, in a final edition."
    )
    placeholders: _Plain = _rule("placeholders", "Placeholders in a final edition (P01).")
    waive: tuple[Waiver, ...] = Field(
        default=(), description="Findings that are known and let pass, each with its reason."
    )

    @model_validator(mode="before")
    @classmethod
    def _filled_in(cls, said: Any) -> Any:  # noqa: ANN401 - pydantic gives what was written
        """Give each rule that is changed what it has by itself and is not changed."""
        if not isinstance(said, dict):
            return said
        return {
            key: {**_as_written(OWN[key]), **value}
            if key in OWN and isinstance(value, dict)
            else value
            for key, value in said.items()
        }

    def of(self, rule: RuleName) -> Setting:
        """Give the setting of a rule."""
        setting: Setting = getattr(self, rule.replace("-", "_"))
        return setting


def _as_written(own: Setting) -> dict[str, object]:
    return {each.name: getattr(own, each.name) for each in fields(own)}

"""Preflight: the part of an edition that says what its finished PDF is held to, and what is waived.

Every rule is a key.
"""

from dataclasses import fields
from enum import StrEnum
from typing import Annotated, Any

from pydantic import ConfigDict, Field, model_validator
from pydantic.dataclasses import dataclass

from octavo.copy.shapes.fields import CLOSED, Words
from octavo.copy.shapes.rule_settings import (
    OWN,
    Colours,
    Least,
    NearSpine,
    OrOff,
    Pages,
    Resolution,
    Setting,
    as_written,
)


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


def _rule(name: str, description: str) -> Any:  # noqa: ANN401 - what pydantic's Field gives
    return Field(default=OWN[name], description=description)


_Plain = Annotated[Setting, OrOff]
_Ppi = Annotated[Resolution, OrOff]
_Length = Annotated[Least, OrOff]


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
    colour_spaces: Annotated[Colours, OrOff] = _rule("colour-spaces", "Colours.")
    fonts_embedded: _Plain = _rule("fonts-embedded", "Fonts that are in the file.")
    fonts_allowed: _Plain = _rule("fonts-allowed", "Fonts whose makers let them be embedded.")
    font_licences: _Plain = _rule("font-licences", "A licence beside each font file.")
    missing_glyphs: _Plain = _rule("missing-glyphs", "Signs that stand as empty boxes.")
    hairlines: _Length = _rule("hairlines", "Lines that may vanish.")
    small_type: _Length = _rule("small-type", "Text that cannot be read.")
    small_coloured_type: _Length = _rule(
        "small-coloured-type", "Small text of several inks, or white on a ground, which blurs."
    )
    near_spine: Annotated[NearSpine, OrOff] = _rule("near-spine", "Text that the binding hides.")
    near_trim: _Plain = _rule(
        "near-trim", "Text near the edge: how near is said by 'format: {safe: …}' (P07)."
    )
    printable_area: _Length = _rule(
        "printable-area", "The edge of the paper where an office printer cannot print."
    )
    page_count: Annotated[Pages, OrOff] = _rule("page-count", "The number of pages.")
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
            key: {**as_written(OWN[key]), **value}
            if key in OWN and isinstance(value, dict)
            else value
            for key, value in said.items()
        }

    def but(self, rule: RuleName, setting: Setting) -> "PreflightRecord":
        """Give the same with another setting of a rule."""
        said = {_key(each.name): getattr(self, each.name) for each in fields(self)}
        return PreflightRecord(**{**said, rule.value: setting})

    def of(self, rule: RuleName) -> Setting:
        """Give the setting of a rule."""
        setting: Setting = getattr(self, rule.replace("-", "_"))
        return setting

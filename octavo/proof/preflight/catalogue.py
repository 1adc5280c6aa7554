"""Catalogue: the rules of the preflight, one after another, by their codes."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from octavo.copy.shapes.preflight import PreflightRecord, RuleName
from octavo.proof.preflight.intended import Intended
from octavo.proof.preflight.printed import PrintFile
from octavo.proof.preflight.rules.blank_pages import blank_pages
from octavo.proof.preflight.rules.bleed import bleed
from octavo.proof.preflight.rules.colour_spaces import colour_spaces
from octavo.proof.preflight.rules.font_licences import font_licences
from octavo.proof.preflight.rules.fonts_allowed import fonts_allowed
from octavo.proof.preflight.rules.fonts_embedded import fonts_embedded
from octavo.proof.preflight.rules.hairlines import hairlines
from octavo.proof.preflight.rules.line_art_resolution import line_art_resolution
from octavo.proof.preflight.rules.metadata import metadata
from octavo.proof.preflight.rules.missing_glyphs import missing_glyphs
from octavo.proof.preflight.rules.near_spine import near_spine
from octavo.proof.preflight.rules.near_trim import near_trim
from octavo.proof.preflight.rules.overprint import overprint
from octavo.proof.preflight.rules.page_count import page_count
from octavo.proof.preflight.rules.page_size import page_size
from octavo.proof.preflight.rules.picture_licences import picture_licences
from octavo.proof.preflight.rules.picture_resolution import picture_resolution
from octavo.proof.preflight.rules.printable_area import printable_area
from octavo.proof.preflight.rules.small_coloured_type import small_coloured_type
from octavo.proof.preflight.rules.small_type import small_type
from octavo.proof.preflight.rules.spine import spine
from octavo.proof.preflight.rules.transparency import transparency
from octavo.proof.preflight.seen import Seen

Look = Callable[[PrintFile, PreflightRecord, Intended], Iterable[Seen]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its code, its name, and how it looks at a file with the settings and the job."""

    code: str
    name: RuleName
    look: Look


RULES: Final = (
    Rule(
        "H01",
        RuleName.PICTURE_RESOLUTION,
        lambda file, ask, _: picture_resolution(file, ask.picture_resolution.limit),
    ),
    Rule(
        "H02",
        RuleName.LINE_ART_RESOLUTION,
        lambda file, ask, _: line_art_resolution(file, ask.line_art_resolution.limit),
    ),
    Rule(
        "H03",
        RuleName.COLOUR_SPACES,
        lambda file, ask, _: colour_spaces(file, ask.colour_spaces.takes),
    ),
    Rule("H04", RuleName.FONTS_EMBEDDED, lambda file, _, __: fonts_embedded(file)),
    Rule("H05", RuleName.FONTS_ALLOWED, lambda file, _, job: fonts_allowed(file, job.fonts)),
    Rule("H06", RuleName.FONT_LICENCES, lambda _, __, job: font_licences(job.fonts)),
    Rule("H07", RuleName.MISSING_GLYPHS, lambda file, _, __: missing_glyphs(file)),
    Rule("H08", RuleName.HAIRLINES, lambda file, ask, _: hairlines(file, ask.hairlines.limit)),
    Rule("H09", RuleName.SMALL_TYPE, lambda file, ask, _: small_type(file, ask.small_type.limit)),
    Rule(
        "H10",
        RuleName.SMALL_COLOURED_TYPE,
        lambda file, ask, _: small_coloured_type(file, ask.small_coloured_type.limit),
    ),
    Rule(
        "H11",
        RuleName.NEAR_SPINE,
        lambda file, ask, job: (
            near_spine(file, ask.near_spine.limit, ask.near_spine.thicker) if job.bound else ()
        ),
    ),
    Rule(
        "H12",
        RuleName.NEAR_TRIM,
        # Of a book that is built here the proof says it, with the words (P07).
        lambda file, _, job: near_trim(file, job.safe) if job.trim is None else (),
    ),
    Rule(
        "H13",
        RuleName.PRINTABLE_AREA,
        lambda file, ask, _: printable_area(file, ask.printable_area.limit),
    ),
    Rule(
        "H14",
        RuleName.PAGE_COUNT,
        lambda file, ask, job: page_count(
            file,
            ask.page_count.multiple,
            ask.page_count.least,
            ask.page_count.most,
            job.where.get("page-count"),
        ),
    ),
    Rule("H15", RuleName.BLANK_PAGES, lambda file, _, job: blank_pages(file, job.blanks, job.bare)),
    Rule(
        "H16",
        RuleName.PAGE_SIZE,
        lambda file, _, job: page_size(file, job.trim, job.where.get("trim")),
    ),
    Rule(
        "H17",
        RuleName.SPINE,
        lambda file, ask, job: spine(file, job.cover, ask.spine.limit, job.where.get("cover")),
    ),
    Rule(
        "H18",
        RuleName.BLEED,
        lambda file, _, job: bleed(file, job.bleed, bound=job.bound),
    ),
    Rule("H19", RuleName.OVERPRINT, lambda file, _, __: overprint(file)),
    Rule("H20", RuleName.TRANSPARENCY, lambda file, _, __: transparency(file)),
    Rule("H21", RuleName.METADATA, lambda file, _, job: metadata(file, job.where)),
    Rule(
        "H22",
        RuleName.PICTURE_LICENCES,
        lambda _, __, job: picture_licences(job.pictures, final=job.final),
    ),
)

#: Codes of the proof that are rules of the preflight too: they are set and waived like the others.
JOINED: Final[Mapping[str, RuleName]] = MappingProxyType(
    {"P01": RuleName.PLACEHOLDERS, "P07": RuleName.NEAR_TRIM}
)

"""Expectations: the inks and the standard of a file become what the preflight holds it to."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from octavo.copy.edition_defaults import DEFAULT
from octavo.copy.editions import Edition
from octavo.copy.shapes.preflight import PreflightRecord, RuleName
from octavo.copy.shapes.press import Inks, PressStandard
from octavo.copy.shapes.rule_settings import ColourSpace, Force

TAKEN: Mapping[Inks, tuple[ColourSpace, ...]] = MappingProxyType(
    {
        Inks.GRAY: (ColourSpace.GRAY,),
        Inks.CMYK: (ColourSpace.GRAY, ColourSpace.CMYK, ColourSpace.SPOT),
        Inks.RGB: (ColourSpace.GRAY, ColourSpace.RGB),
    }
)
#: Standards for which nothing may be seen through (ISO 15930-4 and -6).
OPAQUE = frozenset({PressStandard.X_1A, PressStandard.X_3})


def held_to(edition: Edition, inks: Inks, standard: PressStandard) -> PreflightRecord:
    """Give the preflight of a file with these inks; what edition or printer set stands."""
    ask = edition.record.preflight
    if _is_open(edition, RuleName.COLOUR_SPACES):
        ask = ask.but(RuleName.COLOUR_SPACES, replace(ask.colour_spaces, takes=TAKEN[inks]))
    if standard in OPAQUE and _is_open(edition, RuleName.TRANSPARENCY):
        strict = replace(ask.transparency, severity=Force.ERROR)
        ask = ask.but(RuleName.TRANSPARENCY, strict)
    return ask


def _is_open(edition: Edition, rule: RuleName) -> bool:
    """Tell whether neither the edition nor its printer says anything of a rule."""
    return edition.sheet.place("preflight", rule.value) == DEFAULT

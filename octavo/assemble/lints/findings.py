"""Findings: what a lint has found, and who has asked that it be passed over."""

from dataclasses import dataclass

from octavo.problems import Location, Severity


@dataclass(frozen=True, slots=True)
class Exemption:
    """The codes of lints that are not to look at a place, and where that is asked."""

    codes: frozenset[str]
    location: Location


@dataclass(frozen=True, slots=True)
class Finding:
    """A contradiction, with the exemptions that hold where it stands."""

    message: str
    location: Location
    hint: str
    exemptions: tuple[Exemption, ...] = ()
    severity: Severity = Severity.WARNING

"""Seen: what a rule finds on a page, before it is known where in the source it comes from."""

from dataclasses import dataclass

from octavo.problems import Location
from octavo.proof.findings import Box
from octavo.proof.preflight.printed import Mark


@dataclass(frozen=True, slots=True)
class Seen:
    """A fact, its remedy and its place; ``location`` only where the rule knows the source."""

    message: str
    hint: str
    page: int | None = None
    box: Box | None = None
    location: Location | None = None
    picture: bool = False  # it is about a picture, and comes from where that is named


def seen(message: str, hint: str, mark: Mark) -> Seen:
    """Say something of a mark."""
    return Seen(message, hint, mark.page, mark.box, picture=mark.raster is not None)

"""Colours: what pages are painted with becomes what the output intent cannot print."""

from collections.abc import Callable, Iterator

import pikepdf

from octavo.press.colour.paints import Kind, paints

_SPACE = slice(16, 20)  # of an ICC profile
_OF_INTENT = {b"CMYK": {"DeviceCMYK"}, b"RGB ": {"DeviceRGB"}, b"GRAY": set[str]()}
_NEUTRAL = {"DeviceGray", "Separation", "DeviceN", "Pattern", ""}
_OF_THEMSELVES = {"ICCBased", "Lab", "CalRGB", "CalGray"}
_PAINTED = {Kind.COLOUR, Kind.PICTURE, Kind.GRADIENT, Kind.GROUP, Kind.INLINE}


def colours(*only: str) -> Callable[[pikepdf.Pdf], Iterator[str]]:
    """Make the check that pages have colours of the output intent, or that say what they look like.

    With ``only``, no others than these (ISO 15930-4:2003, 6.3; 15930-6:2003, 6.3).
    """

    def check(document: pikepdf.Pdf) -> Iterator[str]:
        allowed = set(only) or _NEUTRAL | _OF_THEMSELVES | _intended(document)
        for paint in paints(document):
            families = {paint.space.family, paint.space.base.removeprefix("/")}
            if paint.space.family != "Indexed":
                families = {paint.space.family}
            wrong = families - allowed - {"", "Indexed"}
            if paint.kind in _PAINTED and wrong:
                named = ", ".join(sorted(wrong))
                yield f"page {paint.page} has a {paint.kind} in {named}, which is not of the press"

    return check


def _intended(document: pikepdf.Pdf) -> set[str]:
    found: set[str] = set()
    for intent in document.Root.get("/OutputIntents", ()):
        profile = intent.get("/DestOutputProfile")
        if profile is not None:
            found |= _OF_INTENT.get(bytes(profile.read_bytes())[_SPACE], set())
    return found

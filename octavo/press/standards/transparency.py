"""Transparency: what shines through on a page becomes a fault, for standards that allow none."""

from collections.abc import Iterable, Iterator

import pikepdf
from pikepdf import Name

from octavo.press.colour.paints import Kind, Paint
from octavo.press.faults import Fault
from octavo.press.standards.flavours import Flavour

_OPAQUE = {Name.Normal, Name.Compatible}
_HINT = "%s, or ask for a standard that allows transparency, such as pdf/%s"


def transparent(paints: Iterable[Paint], flavour: Flavour, instead: str) -> Iterator[Fault]:
    """Find all that shines through (ISO 19005-1, 6.4; 15930-4, 6.22; 15930-6, 6.24).

    ``instead`` is a standard of the same sort that allows it.
    """
    for paint in paints:
        fact, remedy = _seen(paint)
        if fact:
            message = f"{fact}, and {flavour.name} allows no transparency"
            yield Fault("G05", message, _HINT % (remedy, instead), paint.page, paint.name)


def _seen(paint: Paint) -> tuple[str, str]:  # noqa: PLR0911 - one way of shining through a return
    thing = paint.thing
    if thing is None:
        return "", ""
    if paint.kind is Kind.PICTURE and ("/SMask" in thing or "/SMaskInData" in thing):
        return "{it} is transparent in parts", "save it without transparency"
    if paint.kind is not Kind.STATE:
        return "", ""
    if "/SMask" in thing and thing.SMask != Name("/None"):
        return "something fades away", "let it fade to the colour of the paper"
    if any(float(thing.get(key, 1)) < 1 for key in ("/ca", "/CA")):
        return "something is drawn half transparent", "give it an opaque colour"
    if "/BM" in thing and thing.BM not in _OPAQUE:
        return "something is mixed with what is under it", "draw it without a blend mode"
    return "", ""


def ungroup(document: pikepdf.Pdf) -> None:
    """Paint at once what is in groups: where nothing shines through, it looks the same."""
    for thing in document.objects:
        if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream) and "/Group" in thing:
            del thing["/Group"]

"""Archive: a PDF becomes what PDF/A asks for, or faults say why it cannot."""

from collections.abc import Iterator

import pikepdf
from pikepdf import Dictionary, Name

from octavo.press.colour.paints import Kind, paints
from octavo.press.colour.profiles import SRGB, built_in
from octavo.press.faults import Fault
from octavo.press.standards.flavours import Family, Flavour
from octavo.press.standards.intents import intend
from octavo.press.standards.transparency import transparent, ungroup

_PRINTED = 4  # of the flags of an annotation (ISO 32000-1:2008, 12.5.3)
_BYTE = 8
#: Tags that PDF 1.4 does not know, and what it takes them for.
_LATER_TAGS = {"/THead": Name.NonStruct, "/TBody": Name.NonStruct, "/TFoot": Name.NonStruct}


def archive(document: pikepdf.Pdf, flavour: Flavour) -> None:
    """Make a PDF what an archive keeps: its colours told, its links printed, its letters listed."""
    intend(document, built_in(SRGB), Family.ARCHIVE)
    for page in document.pages:
        for link in page.get("/Annots", ()):
            link.F = _PRINTED
    leave_pixels(document)
    if flavour.old_structure:
        _list_letters(document)
        ungroup(document)
        if flavour.level == "A" and "/StructTreeRoot" in document.Root:
            document.Root.StructTreeRoot.RoleMap = Dictionary(_LATER_TAGS)


def archive_faults(document: pikepdf.Pdf, flavour: Flavour) -> Iterator[Fault]:
    """Find what an archive does not keep: ink colours, and for PDF/A-1 what shines through."""
    found = tuple(paints(document))
    for paint in found:
        if paint.space.family in {"DeviceCMYK", "Separation", "DeviceN"} and paint.kind in {
            Kind.COLOUR,
            Kind.PICTURE,
            Kind.GRADIENT,
        }:
            thing = "{it}" if paint.kind is Kind.PICTURE else "a colour"
            message = f"{thing} is given in inks, and {flavour.name} here has colours of screens"
            hint = "give it in red, green and blue; the press copy converts it"
            yield Fault("G06", message, hint, paint.page, paint.name, paint.colour)
    if not flavour.transparency:
        yield from transparent(found, flavour, "a-2" + (flavour.level.lower() or "b"))


def leave_pixels(document: pikepdf.Pdf) -> None:
    """Let no viewer smooth the pixels of pictures (ISO 19005-2:2011, 6.2.8)."""
    for thing in document.objects:
        if isinstance(thing, pikepdf.Stream) and "/Interpolate" in thing:
            thing.Interpolate = False


def _list_letters(document: pikepdf.Pdf) -> None:
    """List in each font which letters it has, as PDF/A-1 asks (ISO 19005-1:2005, 6.3.5)."""
    for thing in document.objects:
        if not isinstance(thing, pikepdf.Dictionary) or thing.get("/Type") != Name.Font:
            continue
        descriptor = thing.get("/FontDescriptor")
        if thing.get("/W") is None or descriptor is None or "/CIDSet" in descriptor:
            continue
        there = _letters_in(thing)
        size = max(there, default=0) // _BYTE + 1
        listed = bytearray(size)
        for letter in there:
            listed[letter // _BYTE] |= 0x80 >> letter % _BYTE
        descriptor.CIDSet = document.make_stream(bytes(listed))


def _letters_in(font: pikepdf.Object) -> set[int]:
    """Read from the list of widths which letters a font has; it always has the sign for none."""
    there, widths = {0}, list(font.W.as_list())
    while widths:
        first, second, *rest = widths
        if isinstance(second, pikepdf.Array):
            there |= set(range(int(first), int(first) + len(second)))
            widths = rest
        else:
            there |= set(range(int(first), int(second) + 1))
            widths = rest[1:]
    return there

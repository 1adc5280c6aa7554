"""Press copy: the bound pages become a PDF for a printer: bleed, marks, boxes, inks, a standard."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name

from octavo.copy.shapes.press import Inks as InkSet
from octavo.copy.shapes.press import Marks
from octavo.measures import Length
from octavo.press.colour.inks import Inks
from octavo.press.colour.paints import paints
from octavo.press.colour.repainting import repaint
from octavo.press.colour.rules import Rules
from octavo.press.colour.spaces import resources_of
from octavo.press.faults import Fault
from octavo.press.marks import Surround, draw_marks
from octavo.press.metadata import Particulars, describe
from octavo.press.reading import label
from octavo.press.standards.flavours import PLAIN, Family, Flavour
from octavo.press.standards.intents import intend
from octavo.press.standards.transparency import transparent, ungroup
from octavo.press.writing import written
from octavo.typeset.pages import PageFrame

#: What a page and a document have for the screen, and a press has no use for.
_OF_PAGES = ("/Annots", "/ArtBox", "/CropBox", "/StructParents", "/Tabs", "/Thumb", "/Trans")
_OF_THE_WHOLE = (
    *("/AcroForm", "/Dests", "/MarkInfo", "/Names", "/OpenAction", "/Outlines", "/PageMode"),
    *("/StructTreeRoot", "/ViewerPreferences", "/AA"),
)
_ALL_INKS = "/OctavoAll"  # the resource that prints with every ink (ISO 32000-1:2008, 8.6.6.4)
_PATCHES = ("1 0 0 0 k", "0 1 0 0 k", "0 0 1 0 k", "0 0 0 1 k")


@dataclass(frozen=True, slots=True)
class PressOrder:
    """What a printer gets: how much bleed, which marks, which inks, which standard."""

    edition: str
    bleed: Length
    marks: Marks
    offset: Length
    inks: Inks
    rules: Rules
    flavour: Flavour = PLAIN


def press_copy(
    pdf: bytes, frames: Sequence[PageFrame], particulars: Particulars, order: PressOrder
) -> tuple[bytes, tuple[Fault, ...]]:
    """Finish the PDF for a press; give it with what is wrong with its colours for it.

    The same bytes every time.
    """
    with pikepdf.open(io.BytesIO(pdf)) as document:
        faults: list[Fault] = []
        if not order.flavour.transparency:
            faults += transparent(paints(document), order.flavour, "x-4")
            ungroup(document)
        _strip(document)
        faults += repaint(document, order.inks, order.rules)
        chosen = _choose_all_inks(document, order)
        for page, frame in zip(document.pages, frames, strict=True):
            slug = _slug(order, particulars, frame, len(frames))
            _surround(document, page, slug, chosen, order)
        label(document, frames)
        document.Root.Lang = pikepdf.String(particulars.language)
        if order.flavour.family is Family.EXCHANGE:
            intend(document, order.inks.press, Family.EXCHANGE)
        describe(document, particulars, order.flavour)
        return written(document, order.flavour), tuple(dict.fromkeys(faults))


def _strip(document: pikepdf.Pdf) -> None:
    """Take off what is for the screen alone: links, outline, tags."""
    for key in _OF_THE_WHOLE:
        if key in document.Root:
            del document.Root[key]
    for page in document.pages:
        for key in _OF_PAGES:
            if key in page:
                del page[key]


def _surround(
    document: pikepdf.Pdf, page: pikepdf.Page, slug: str, chosen: str, order: PressOrder
) -> None:
    """Cut a page at its bleed, draw its marks around it, and say where it is cut."""
    left, bottom, right, top = (float(side) for side in page.get("/TrimBox", page.MediaBox))
    around = Surround(right - left, top - bottom, order.bleed.pt, order.offset.pt, order.marks)
    bled = (left + around.bled[0], bottom + around.bled[1], *_size(around.bled))
    before = " ".join(f"{part:.4f}" for part in bled)
    page.contents_add(document.make_stream(f"q {before} re W n\n".encode()), prepend=True)
    marks = draw_marks(around, slug, _PATCHES if order.inks.kind is InkSet.CMYK else ())
    after = f"\nQ\nq 1 0 0 1 {left:.4f} {bottom:.4f} cm {chosen}\n{marks}\nQ\n"
    page.contents_add(document.make_stream(after.encode()), prepend=False)
    page.contents_coalesce()
    page.MediaBox = _box(around.media, left, bottom)
    page.BleedBox = _box(around.bled, left, bottom)
    page.TrimBox = _box((0, 0, around.width, around.height), left, bottom)


def _size(box: tuple[float, float, float, float]) -> tuple[float, float]:
    return box[2] - box[0], box[3] - box[1]


def _box(sides: tuple[float, float, float, float], left: float, bottom: float) -> Array:
    moved = (sides[0] + left, sides[1] + bottom, sides[2] + left, sides[3] + bottom)
    return Array([round(side, 4) for side in moved])


def _choose_all_inks(document: pikepdf.Pdf, order: PressOrder) -> str:
    """Give the operators that choose the colour of marks: every ink of the press at its fullest.

    What is left of the screen's colour spaces is in use no more, and goes.
    """
    tint = _tint(document)
    for page in document.pages:
        resources = resources_of(page.obj, None)
        spaces = resources.get("/ColorSpace", Dictionary())
        for key in list(spaces.keys()):
            del spaces[key]
        if order.inks.kind is InkSet.CMYK:
            spaces[_ALL_INKS] = Array([Name.Separation, Name.All, Name.DeviceCMYK, tint])
        resources.ColorSpace = spaces
        page.Resources = resources
    if order.inks.kind is InkSet.CMYK:
        return f"{_ALL_INKS} cs {_ALL_INKS} CS 1 scn 1 SCN"
    return "0 g 0 G"


def _tint(document: pikepdf.Pdf) -> pikepdf.Object:
    """Say how all inks together look where there are no plates: as all four of them."""
    return document.make_indirect(
        Dictionary(
            FunctionType=2,
            Domain=Array([0, 1]),
            C0=Array([0, 0, 0, 0]),
            C1=Array([1, 1, 1, 1]),
            N=1,
        )
    )


def _slug(order: PressOrder, particulars: Particulars, frame: PageFrame, pages: int) -> str:
    """Say what a sheet of film or a plate is: edition, page, and from which sources."""
    place = f"{frame.page}/{pages}"
    folio = "" if frame.blank else f" ({frame.folio})"
    sources = f"sources {particulars.sources[:12]}"
    return " · ".join((particulars.title, order.edition, place + folio, sources))

"""Press copy: the bound pages become a PDF for a printer: bleed, marks, boxes, inks, a standard."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary

from octavo.copy.shapes.press import Inks as InkSet
from octavo.copy.shapes.press import Marks
from octavo.measures import MM_PER_UNIT, Length
from octavo.press.colour.inks import Inks
from octavo.press.colour.paints import paints
from octavo.press.colour.repainting import repaint
from octavo.press.colour.rules import Rules
from octavo.press.colour.spaces import resources_of
from octavo.press.faults import Fault
from octavo.press.ink import Ink
from octavo.press.lettering import lettering
from octavo.press.marking import BLACK, EVERY_PLATE, in_mm, marking
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
_MM = MM_PER_UNIT["pt"]
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
    part: str = ""  # what the slug calls it, where it is not a page of the book
    folds: tuple[float, ...] = ()  # of a cover: mm from its left edge


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
        arounds = tuple(_surround(page, order) for page in document.pages)
        slugs = (_slug(order, particulars, frame, len(frames)) for frame in frames)
        marks = tuple(
            draw_marks(around, slug, _patches(order), lettering())
            for around, slug in zip(arounds, slugs, strict=True)
        )
        _lend(document, marks, order)
        for page, around, ink in zip(document.pages, arounds, marks, strict=True):
            _mark(document, page, around, ink, order)
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


def _surround(page: pikepdf.Page, order: PressOrder) -> Surround:
    """Measure a page and what stands around it."""
    left, bottom, right, top = _trim(page)
    size = (right - left) * _MM, (top - bottom) * _MM
    return Surround(*size, order.bleed.mm, order.offset.mm, order.marks, order.folds)


def _trim(page: pikepdf.Page) -> tuple[float, ...]:
    return tuple(float(side) for side in page.get("/TrimBox", page.MediaBox))


def _patches(order: PressOrder) -> tuple[str, ...]:
    return _PATCHES if order.inks.kind is InkSet.CMYK else ()


def _lend(document: pikepdf.Pdf, marks: Sequence[Ink], order: PressOrder) -> None:
    """Give pages the font of marks, and the colour of all inks of the press at their fullest.

    What is left of the screen's colour spaces is in use no more, and goes.
    """
    letters = frozenset[str]().union(*(ink.letters for ink in marks))
    plates = len(_patches(order))
    lent = marking(document, lettering(), letters, inks=plates or 1)
    for page in document.pages:
        resources = resources_of(page.obj, None)
        resources.ColorSpace = lent["/ColorSpace"] if plates else Dictionary()
        for name, font in lent.get("/Font", Dictionary()).items():
            fonts = resources.get("/Font", Dictionary())
            fonts[name] = font
            resources.Font = fonts
        page.Resources = resources


def _mark(
    document: pikepdf.Pdf, page: pikepdf.Page, around: Surround, ink: Ink, order: PressOrder
) -> None:
    """Cut a page at its bleed, draw its marks around it, and say where it is cut."""
    left, bottom, *_ = _trim(page)
    bled = _box(around.bled, left, bottom)
    clip = " ".join(f"{part:.4f}" for part in (*bled[:2], bled[2] - bled[0], bled[3] - bled[1]))
    page.contents_add(document.make_stream(f"q {clip} re W n\n".encode()), prepend=True)
    colour = EVERY_PLATE if _patches(order) else BLACK
    drawn = in_mm(ink, corner=(left, bottom), colour=colour) if ink.operators else ""
    page.contents_add(document.make_stream(f"\nQ\n{drawn}\n".encode()), prepend=False)
    page.contents_coalesce()
    page.MediaBox = Array(_box(around.media, left, bottom))
    page.BleedBox = Array(bled)
    page.TrimBox = Array(_box((0, 0, around.width, around.height), left, bottom))


def _box(sides: Sequence[float], left: float, bottom: float) -> list[float]:
    """Give a box in points, of sides in mm from a corner in points."""
    corner = (left, bottom, left, bottom)
    return [round(side / _MM + from_, 4) for side, from_ in zip(sides, corner, strict=True)]


def _slug(order: PressOrder, particulars: Particulars, frame: PageFrame, pages: int) -> str:
    """Say what a sheet of film or a plate is: edition, page, and from which sources."""
    folio = "" if frame.blank else f" ({frame.folio})"
    place = order.part or f"{frame.page}/{pages}{folio}"
    sources = f"sources {particulars.sources[:12]}"
    return f"{particulars.title} · {order.edition} · {place} · {sources}"

"""Inked paper: PDFs of a few operators in any colours, with pictures and a bleed."""

import io
from collections.abc import Mapping, Sequence

import pikepdf
from pikepdf import Array, Dictionary, Name

from octavo.copy.shapes.press import Inks as InkSet
from octavo.copy.shapes.press import Intent, Marks
from octavo.measures import Length
from octavo.press.colour.inks import Inks
from octavo.press.colour.profiles import CMYK, built_in
from octavo.press.colour.rules import Rules
from octavo.press.metadata import Particulars
from octavo.press.press_copy import PressOrder
from octavo.press.standards.flavours import PLAIN, Flavour
from octavo.typeset.pages import PageFrame, Pages

WIDTH, HEIGHT, BLEED = 200.0, 300.0, 10.0  # pt
PARTICULARS = Particulars(
    title="One Week",
    authors=("A. Nother",),
    language="en",
    subject="A week.",
    keywords=("week",),
    sources="0123456789abcdef" * 4,
    producer="Octavo 1.0",
    made=None,
)
SPACES = {1: Name.DeviceGray, 3: Name.DeviceRGB, 4: Name.DeviceCMYK}


def paper(*pages: str, **resources: Mapping[str, object]) -> pikepdf.Pdf:
    """Draw pages of operators with a bleed around them, as typeset binds them.

    ``resources`` are put under their names: ``ExtGState={"S": state}``.
    """
    document = pikepdf.new()
    known = Dictionary()
    for kind, named in resources.items():
        things = {f"/{name}": _of(document, thing) for name, thing in named.items()}
        known[f"/{kind}"] = Dictionary(things)
    for content in pages:
        page = document.add_blank_page(page_size=(WIDTH, HEIGHT))
        page.MediaBox = Array([-BLEED, -BLEED, WIDTH + BLEED, HEIGHT + BLEED])
        page.TrimBox = Array([0, 0, WIDTH, HEIGHT])
        page.Contents = document.make_stream(content.encode())
        page.Resources = known
    return document


def _of(document: pikepdf.Pdf, thing: object) -> object:
    """Give a thing that a page may use, wherever it was made."""
    if isinstance(thing, pikepdf.Object) and thing.is_indirect:
        return document.copy_foreign(thing)
    return thing


def bytes_of(document: pikepdf.Pdf) -> bytes:
    """Write a PDF."""
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def opened(pdf: bytes) -> pikepdf.Pdf:
    """Read a PDF."""
    return pikepdf.open(io.BytesIO(pdf))


def picture(document: pikepdf.Pdf, *pixels: Sequence[int], **more: object) -> pikepdf.Object:
    """Make a picture of one row of pixels, whose parts are 0 to 255."""
    content = bytes(part for pixel in pixels for part in pixel)
    return document.make_stream(
        content,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=len(pixels),
        Height=1,
        BitsPerComponent=8,
        ColorSpace=SPACES[len(pixels[0])],
        **more,
    )


def inks(kind: InkSet = InkSet.CMYK) -> Inks:
    """Give inks of Octavo's own profile."""
    return Inks(kind, built_in(CMYK), Intent.RELATIVE)


def order(
    kind: InkSet = InkSet.CMYK, flavour: Flavour = PLAIN, marks: Marks | None = None
) -> PressOrder:
    """Order a press copy."""
    return PressOrder(
        "pocket",
        Length(BLEED * 25.4 / 72),
        marks or Marks(),
        Length(3),
        inks(kind),
        Rules(kind),
        flavour,
    )


def frames(count: int = 1) -> tuple[PageFrame, ...]:
    """Make the frames of pages."""
    return tuple(
        PageFrame(page, str(page), "one", blank=False, width_mm=70, height_mm=105)
        for page in range(1, count + 1)
    )


def pages_of(count: int = 1, pictures: Mapping[str, str] | None = None) -> Pages:
    """Make pages as typeset gives them, without their PDF."""
    return Pages(b"", frames(count), {}, (), (), 1, (), ((),) * count, pictures or {})

"""Small print: PDFs of a few operators as a press reads them, with whatever fault a test sows."""

import io
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
from fontTools import subset
from fontTools.ttLib import TTFont

from octavo.copy.shapes.rule_settings import ColourSpace
from octavo.proof.findings import Box
from octavo.proof.preflight.printed import BLACK, Drawn, Ink, Mark, PrintFile, PrintPage
from octavo.proof.preflight.reading.file import read_print

MM = 72 / 25.4  # points in a millimetre
WIDTH, HEIGHT = 100.0, 150.0  # mm, of the trimmed page
LITERATA = Path(__file__).parents[1] / "styles/fonts/literata/Literata-Regular.ttf"

INSIDE = Box(20, 20, 60, 30)  # of a page, in mm
PAPER = Ink(ColourSpace.GRAY, (1.0,))
RED = Ink(ColourSpace.RGB, (1.0, 0.0, 0.0))


def mark(drawn: Drawn = Drawn.FILL, box: Box = INSIDE, ink: Ink = BLACK, **more: Any) -> Mark:  # noqa: ANN401 - fields of a mark
    """Make up a mark of the first page."""
    return Mark(more.pop("page", 1), drawn, box, ink, **more)


def file_of(*marks: Mark, pages: int = 1, bleed: float = 0, **more: Any) -> PrintFile:  # noqa: ANN401 - fields of a file
    """Make up a file of these marks, its pages 100 by 150 mm."""
    said = {"fonts": (), "title": "A Week", "author": "Anna Bergman", "language": "en", **more}
    found = tuple(
        PrintPage(n, WIDTH, HEIGHT, bleed, tuple(one for one in marks if one.page == n))
        for n in range(1, pages + 1)
    )
    return PrintFile(found, **said)


#: A page as it should be: text in black, a line, a grey area inside the page.
SOUND = (
    "BT 0 g /F 10 Tf 60 300 Td (abba) Tj ET\n"
    "q 1 w 60 290 m 200 290 l S Q\n"
    "q 0.8 g 60 200 100 50 re f Q\n"
)


def pdf_of(
    *contents: str,
    bleed: float = 0,
    room: float = 0,
    sizes: Mapping[int, tuple[float, float]] | None = None,
    states: Mapping[str, Mapping[str, Any]] | None = None,
    images: Mapping[str, tuple[int, int, bytes, Mapping[str, Any]]] | None = None,
    spaces: Mapping[str, Any] | None = None,
    things: Mapping[str, tuple[str, Mapping[str, Any]]] | None = None,
    patterns: Mapping[str, tuple[str, Mapping[str, Any]]] | None = None,
    bits: int = 0,
    title: str = "A Week",
    author: str = "Anna Bergman",
    language: str = "en",
) -> bytes:
    """Draw pages of operators, in points from the left bottom corner of the trimmed page.

    Lengths are in mm. ``room`` is what the paper has around the trim, ``bleed`` what of it the
    bleed box has; ``sizes`` are of pages that have another size. The fonts are /F (embedded, with
    the embedding ``bits``), /W (embedded, two bytes a sign) and /H (Helvetica, not embedded).
    """
    with pikepdf.new() as document:
        for number, content in enumerate(contents, start=1):
            width, height = (sizes or {}).get(number, (WIDTH, HEIGHT))
            around = max(room, bleed)
            page = document.add_blank_page(
                page_size=((width + 2 * around) * MM, (height + 2 * around) * MM)
            )
            trim = [around * MM, around * MM, (around + width) * MM, (around + height) * MM]
            page.TrimBox = pikepdf.Array(trim)
            grown = [trim[0] - bleed * MM, trim[1] - bleed * MM]
            page.BleedBox = pikepdf.Array([*grown, trim[2] + bleed * MM, trim[3] + bleed * MM])
            moved = f"1 0 0 1 {trim[0]:.4f} {trim[1]:.4f} cm\n{content}"
            page.Contents = document.make_stream(moved.encode("latin-1"))
            page.Resources = pikepdf.Dictionary(
                Font=_fonts(document, bits),
                ExtGState=pikepdf.Dictionary(
                    {f"/{name}": _dictionary(state) for name, state in (states or {}).items()}
                ),
                ColorSpace=pikepdf.Dictionary(
                    {f"/{name}": space for name, space in (spaces or {}).items()}
                ),
                XObject=pikepdf.Dictionary(
                    {f"/{name}": _image(document, *image) for name, image in (images or {}).items()}
                    | {f"/{name}": _form(document, *form) for name, form in (things or {}).items()}
                ),
                Pattern=pikepdf.Dictionary(
                    {
                        f"/{name}": document.make_stream(text.encode(), **dict(more))
                        for name, (text, more) in (patterns or {}).items()
                    }
                ),
            )
        document.docinfo["/Title"], document.docinfo["/Author"] = title, author
        if language:
            document.Root.Lang = pikepdf.String(language)
        written = io.BytesIO()
        document.save(written)
        return written.getvalue()


def print_of(*contents: str, **how: Any) -> PrintFile:  # noqa: ANN401 - passed on
    """Draw pages as ``pdf_of`` does and read them as a press would."""
    return read_print(pdf_of(*contents, **how))


def text(words: str = "abba", left: float = 60, bottom: float = 300, size: float = 10) -> str:
    """Write the operators of a text in the embedded font, in points."""
    return f"BT 0 g /F {size} Tf {left} {bottom} Td ({words}) Tj ET\n"


def placed(name: str, width: float, height: float, left: float = 60, bottom: float = 200) -> str:
    """Write the operators that place a picture or a form, in points."""
    return f"q {width} 0 0 {height} {left} {bottom} cm /{name} Do Q\n"


def _dictionary(keys: Mapping[str, Any]) -> pikepdf.Dictionary:
    return pikepdf.Dictionary({f"/{key}": value for key, value in keys.items()})


@cache
def program(bits: int = 0) -> bytes:
    """Give a font of a few letters with these embedding bits."""
    options = subset.Options()
    font = TTFont(io.BytesIO(LITERATA.read_bytes()))
    few = subset.Subsetter(options)
    few.populate(text="ab ")
    few.subset(font)
    font["OS/2"].fsType = bits
    written = io.BytesIO()
    font.save(written)
    return written.getvalue()


def _fonts(document: pikepdf.Pdf, bits: int) -> pikepdf.Dictionary:
    content = program(bits)
    glyphs = TTFont(io.BytesIO(content)).getGlyphOrder()
    descriptor = document.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.FontDescriptor,
            FontName=pikepdf.Name("/ABCDEF+Small"),
            Flags=32,
            FontFile2=document.make_stream(content),
        )
    )
    simple = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.TrueType,
        BaseFont=pikepdf.Name("/ABCDEF+Small"),
        Encoding=pikepdf.Name.WinAnsiEncoding,
        FirstChar=97,
        Widths=pikepdf.Array([600, 600]),
        FontDescriptor=descriptor,
    )
    wide = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type0,
        BaseFont=pikepdf.Name("/ABCDEF+Small"),
        Encoding=pikepdf.Name("/Identity-H"),
        DescendantFonts=pikepdf.Array(
            [
                pikepdf.Dictionary(
                    Type=pikepdf.Name.Font,
                    Subtype=pikepdf.Name.CIDFontType2,
                    BaseFont=pikepdf.Name("/ABCDEF+Small"),
                    CIDToGIDMap=pikepdf.Name.Identity,
                    DW=500,
                    W=pikepdf.Array([0, pikepdf.Array([400] * len(glyphs))]),
                    FontDescriptor=descriptor,
                )
            ]
        ),
    )
    helvetica = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type1,
        BaseFont=pikepdf.Name.Helvetica,
        Encoding=pikepdf.Name.WinAnsiEncoding,
    )
    return pikepdf.Dictionary(F=simple, W=wide, H=helvetica)


def _image(
    document: pikepdf.Pdf, width: int, height: int, content: bytes, more: Mapping[str, Any]
) -> pikepdf.Stream:
    plain = {"ColorSpace": pikepdf.Name.DeviceGray, "BitsPerComponent": 8}
    return document.make_stream(
        content,
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Image,
        Width=width,
        Height=height,
        **{**plain, **more},
    )


def _form(document: pikepdf.Pdf, content: str, more: Mapping[str, Any]) -> pikepdf.Stream:
    return document.make_stream(
        content.encode(),
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Form,
        **{"BBox": pikepdf.Array([0, 0, 100, 100]), **more},
    )

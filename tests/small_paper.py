"""Small paper: PDFs of a few operators, and galleys and pieces of paper made up to prove them."""

import io
from collections.abc import Iterable, Mapping, Sequence

import pikepdf

from octavo.compose.galley import Galley
from octavo.copy.matter import Matter, Opening
from octavo.problems import Location
from octavo.proof.comparable import comparable
from octavo.proof.evidence import Evidence, Found
from octavo.proof.findings import Box
from octavo.proof.matching import match
from octavo.proof.mending import mend
from octavo.proof.paper import PaperPage, Picture, Run
from octavo.proof.reckoned import reckoned
from octavo.proof.sight import Sight
from octavo.proof.wanted import Wanted, wanted_of
from octavo.proof.whereabouts import whereabouts
from octavo.typeset.pages import PageFrame, Pages, Standing

MM = 72 / 25.4  # points in a millimetre
WIDTH, HEIGHT = 100.0, 150.0  # mm
SOURCE = "content/w/a.md"
_INK = Box(20, 0, 80, 3)  # of a line, but for its top


def pdf_of(*pages: str, trim: tuple[float, float, float, float] | None = None) -> bytes:
    """Draw pages of operators, in points from the left bottom corner; ``trim`` is their trim box.

    The font /F is Helvetica, the form /X and the picture /I fill the square they are drawn into.
    """
    with pikepdf.new() as document:
        for content in pages:
            page = document.add_blank_page(page_size=(WIDTH * MM, HEIGHT * MM))
            page.Contents = document.make_stream(content.encode())
            page.Resources = pikepdf.Dictionary(
                Font=pikepdf.Dictionary(F=_helvetica()), XObject=_things(document)
            )
            if trim:
                page.TrimBox = pikepdf.Array(trim)
        written = io.BytesIO()
        document.save(written)
        return written.getvalue()


def _helvetica() -> pikepdf.Dictionary:
    return pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type1,
        BaseFont=pikepdf.Name.Helvetica,
        Encoding=pikepdf.Name.WinAnsiEncoding,
    )


def _things(document: pikepdf.Pdf) -> pikepdf.Dictionary:
    form = document.make_stream(
        b"BT /F 10 Tf 10 10 Td (In a form) Tj ET",
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Form,
        BBox=pikepdf.Array([0, 0, 100, 100]),
        Resources=pikepdf.Dictionary(Font=pikepdf.Dictionary(F=_helvetica())),
    )
    image = document.make_stream(
        b"\x99",
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Image,
        Width=1,
        Height=1,
        ColorSpace=pikepdf.Name.DeviceGray,
        BitsPerComponent=8,
    )
    return pikepdf.Dictionary(X=form, I=image)


def text(words: str, left: float = 50, bottom: float = 300, size: float = 12) -> str:
    """Write the operators that draw a text, in points."""
    return f"BT /F {size} Tf {left} {bottom} Td ({words}) Tj ET\n"


def galley(body: str, section: str = "one") -> Galley:
    """Make the galley of a section from what stands in it, without its source in each element."""
    html = (
        "<!DOCTYPE html><html><head><title>Never drawn</title></head><body>"
        f'<section class="text" id="{section}" data-source="{SOURCE}:1">{body}</section></body>'
    )
    return Galley(section, "text", Matter.BODY, Opening.NEXT, html, Location(SOURCE, 1))


def pages_of(
    count: int = 1,
    *,
    sections: Sequence[str] = ("one",),
    anchors: Mapping[str, int] | None = None,
    generated: Mapping[int, tuple[str, ...]] | None = None,
) -> Pages:
    """Make pages as the engine tells of them; the last of the sections has the rest of the pages.

    ``anchors`` says on which page each id stands; every section is an anchor too.
    """
    names = [*sections, *[sections[-1]] * count][:count]
    frames = tuple(
        PageFrame(page, str(page), name, blank=False, width_mm=WIDTH, height_mm=HEIGHT)
        for page, name in enumerate(names, 1)
    )
    stands = {name: [frame.page for frame in frames if frame.section == name] for name in names}
    stands |= {name: [page] for name, page in (anchors or {}).items()}
    standings = {
        name: tuple(Standing(page, 0, 0, 9, 9) for page in on) for name, on in stands.items()
    }
    added = tuple((generated or {}).get(page, ()) for page in range(1, count + 1))
    return Pages(b"", frames, standings, (), (), 1, (), added)


def lines(*words: str, page: int = 1, first: int = 0) -> list[Run]:
    """Make pieces of paper that stand one below the other, drawn in this order."""
    return [run(each, page, place) for place, each in enumerate(words, first)]


def run(
    words: str,
    page: int = 1,
    place: int = 0,
    box: Box | None = None,
    *,
    shown: Box | None = None,
    sight: Sight = Sight.CLEAR,
) -> Run:
    """Make a piece of paper; its line is that of its place, if no box is given."""
    top = 10 + 5 * place
    ink = box or Box(_INK.left, top, _INK.right, top + _INK.bottom)
    return Run(page, place, words, comparable(words), ink, shown or ink, level=True, sight=sight)


def wanted(body: str, pages: Pages | None = None, alphabet: str = "") -> Wanted:
    """Read what a galley wants to be on paper."""
    if pages is None:
        return wanted_of(galley(body))
    known = pages
    return wanted_of(galley(body), lambda marks: reckoned(marks, known, alphabet))


def found(body: str, runs: Iterable[Run], pages: Pages | None = None, alphabet: str = "") -> Found:
    """Match pieces of paper with the galley of the section "one"."""
    known = pages or pages_of()
    asked = wanted(body, known, alphabet)
    here = [frame.page for frame in known.frames if frame.section == "one"]
    homes = whereabouts(asked, known.anchors, (here[0], here[-1]))
    added = {page: known.generated[page - 1] for page in here}
    return Found(match(asked, homes, runs, added))


def evidence(
    body: str,
    runs: Iterable[Run],
    pages: Pages | None = None,
    *,
    pictures: Iterable[Picture] = (),
    alphabet: str = "",
) -> Evidence:
    """Make the evidence of a book of the section "one", mended as a proof mends it."""
    known = pages or pages_of()
    all_, drawn = tuple(runs), tuple(pictures)
    paper = {
        frame.page: PaperPage(
            frame.page,
            frame.width_mm,
            frame.height_mm,
            tuple(one for one in all_ if one.page == frame.page),
            tuple(one for one in drawn if one.page == frame.page),
        )
        for frame in known.frames
    }
    section = found(body, all_, known, alphabet)
    mend(section.matched)
    return Evidence(known, paper, (section,))

"""Accounts: a build after its proof, made up, for tests of what is told of it."""

import io
from collections.abc import Iterable, Mapping
from pathlib import Path

import pikepdf

from octavo.assemble.book import Book, DisplayCopy, Imprint, Section
from octavo.compose.galley import Galley
from octavo.copy.matter import Matter, Opening
from octavo.copy.prose import Text
from octavo.deliver.account import Account
from octavo.press.reading import Particulars
from octavo.problems import Location, Problem, Severity, in_order
from octavo.proof.findings import Box, Finding, Proof
from octavo.typeset.fitting import Fit
from octavo.typeset.pages import PageFrame, Pages, Standing

WIDTH, HEIGHT = 100.0, 150.0  # mm
_POINTS = 72 / 25.4  # a millimetre
TEXT = "content/week/text/en/first.md"
FACTS = {"words": 6512, "notes": 83, "pages": 4}


def pdf_of(pages: int, width: float = WIDTH, height: float = HEIGHT) -> bytes:
    """Draw pages of a size in mm, each with a black square in its left top corner."""
    with pikepdf.new() as document:
        for _ in range(pages):
            page = document.add_blank_page(page_size=(width * _POINTS, height * _POINTS))
            square = f"0 {height * _POINTS - 20:.3f} 20 20 re f"
            page.Contents = document.make_stream(square.encode())
        file = io.BytesIO()
        document.save(file, deterministic_id=True)
    return file.getvalue()


def problem(
    code: str = "P03",
    message: str = "'bread' is on no page",
    line: int = 3,
    severity: Severity = Severity.ERROR,
    file: str = TEXT,
) -> Problem:
    """Make up a problem."""
    return Problem(code, message, Location(file, line, 1), "put it back", severity)


def finding(page: int | None = 2, *, boxed: bool = True, **of: object) -> Finding:
    """Make up a finding of a problem."""
    box = Box(10, 20, 60, 25) if boxed and page else None
    return Finding(problem(**of), page, box)  # type: ignore[arg-type]


def frames_of(pages: int) -> tuple[PageFrame, ...]:
    """Make up pages: the first has the folio i, the others their numbers, the last is blank."""
    return tuple(
        PageFrame(page, "i" if page == 1 else str(page), "first", page == pages, WIDTH, HEIGHT)
        for page in range(1, pages + 1)
    )


def account(
    root: Path,
    findings: Iterable[Finding] = (),
    *,
    others: Iterable[Problem] = (),
    pages: int = 4,
    pdf: bytes | None = None,
    delivered: bool = True,
    facts: Mapping[str, int] | None = None,
    dropped: Mapping[str, int] | None = None,
    anchors: Mapping[str, tuple[Standing, ...]] | None = None,
    html: str = "",
    title: str = "One Week",
    made: int | None = None,
) -> Account:
    """Make up the account of a book of one section and a few pages."""
    found = tuple(findings)
    place = Location(TEXT, 1)
    section = Section(
        id="first",
        kind="text",
        matter=Matter.BODY,
        opening=Opening.RECTO,
        title=(Text("The First Day"),),
        short="",
        copy=DisplayCopy(),
        location=place,
    )
    book = Book(
        edition="pocket",
        language="en",
        title=(Text(title),),
        subtitle=(),
        authors=(),
        abstract=(),
        rights=(),
        subjects=(),
        imprint=Imprint(),
        trim_name="",
        sections=(section,),
        dropped=dropped or {},
    )
    drawn = pdf_of(pages) if pdf is None else pdf
    return Account(
        root=root,
        book=book,
        galleys=(Galley("first", "text", Matter.BODY, Opening.RECTO, html, place),),
        pages=Pages(
            pdf=drawn,
            frames=frames_of(pages),
            anchors=anchors or {},
            fonts=("Octavo Literata",),
            problems=(),
            passes=1,
            read=(),
            generated=(),
        ),
        fit=Fit(pages, 1, 0),
        pdf=drawn,
        sheets={},
        particulars=Particulars(title, (), "en", "", (), "abc123", "Octavo 1.0", made),
        problems=in_order((*(each.problem for each in found), *others)),
        proof=Proof(found, FACTS if facts is None else facts),
        delivered=delivered,
    )

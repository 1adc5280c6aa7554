"""Source: the bytes of any PDF become pages that can be drawn on sheets, with their true sizes."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pikepdf

from octavo.measures import MM_PER_UNIT
from octavo.press.imposition.plan import Box
from octavo.problems import BuildError, Location, Problem, Severity

MOST_BYTES = 2**31
MOST_PAGES = 20_000
MM = MM_PER_UNIT["pt"]  # a point
SAME = 0.5  # mm within which pages are of one size
PAGE_KEYS = ("/TrimBox", "/CropBox", "/MediaBox")


@dataclass(frozen=True, slots=True)
class SourcePage:
    """A page as it is in its file: boxes in points of its own, before it is rotated."""

    trim: Box
    bleed: Box  # the trim with what is printed around it
    rotation: int  # clockwise, as its reader shows it
    unit: float  # mm in one of its points

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in mm as its reader shows it."""
        sides = (self.trim.width * self.unit, self.trim.height * self.unit)
        return sides if self.rotation % 180 == 0 else sides[::-1]

    @property
    def overhang(self) -> float:
        """How far the bleed runs over the trim, in mm, at the edge where it is widest."""
        edges = (
            self.trim.left - self.bleed.left,
            self.trim.bottom - self.bleed.bottom,
            self.bleed.right - self.trim.right,
            self.bleed.top - self.trim.top,
        )
        return max(edges) * self.unit


@dataclass(frozen=True, slots=True)
class Source:
    """A PDF to impose, open as long as it is drawn from."""

    document: pikepdf.Pdf
    pages: tuple[SourcePage, ...]

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in mm in which every page finds room."""
        widths, heights = zip(*(page.size for page in self.pages), strict=True)
        return max(widths), max(heights)

    @property
    def bleed(self) -> float:
        """The widest bleed in mm."""
        return max(page.overhang for page in self.pages)


@contextmanager
def opened(pdf: bytes, location: Location) -> Iterator[Source]:
    """Open a PDF.

    Raises BuildError: I03 if it is encrypted, I04 if it is broken, empty or too large.
    """
    if len(pdf) > MOST_BYTES:
        raise _unreadable(location, "has more than 2 GB", "divide it, and impose the parts")
    try:
        document = pikepdf.open(io.BytesIO(pdf))
    except pikepdf.PasswordError:
        message = "the PDF is locked with a password"
        hint = "save it without one: qpdf --decrypt --password=… locked.pdf open.pdf"
        raise BuildError([Problem("I03", message, location, hint)]) from None
    except pikepdf.PdfError:
        hint = "open it in a viewer and print it to a new PDF, or give another file"
        raise _unreadable(location, "is no PDF that can be read", hint) from None
    with document:
        yield Source(document, _pages(document, location))


def size_problems(source: Source, location: Location) -> tuple[Problem, ...]:
    """Warn of pages that differ in size (I05); each stands in the middle of its place."""
    first = source.pages[0].size
    for number, page in enumerate(source.pages, 1):
        if any(abs(a - b) > SAME for a, b in zip(first, page.size, strict=True)):
            message = f"page {number} is {_written(page.size)}, and page 1 is {_written(first)}"
            hint = "each page is set in the middle of a place that holds the largest"
            return (Problem("I05", message, location, hint, Severity.WARNING),)
    return ()


def _written(size: tuple[float, float]) -> str:
    return f"{size[0]:.4g} × {size[1]:.4g} mm"


def _unreadable(location: Location, fact: str, hint: str) -> BuildError:
    return BuildError([Problem("I04", f"the file {fact}", location, hint)])


def _pages(document: pikepdf.Pdf, location: Location) -> tuple[SourcePage, ...]:
    try:
        count = len(document.pages)
        if not count:
            raise _unreadable(location, "has no pages", "give a file that has")
        if count > MOST_PAGES:
            hint = "divide it, and impose the parts"
            raise _unreadable(location, f"has more than {MOST_PAGES} pages", hint)
        return tuple(_page(page) for page in document.pages)
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError, KeyError):
        hint = "open it in a viewer and print it to a new PDF, or give another file"
        raise _unreadable(location, "has a page without a size", hint) from None


def _page(page: pikepdf.Page) -> SourcePage:
    """Read the boxes of a page; one that names no trim has that which its reader shows."""
    media = _box(page.mediabox)
    crop = _box(page.cropbox).within(media)
    trim = _box(page.trimbox).within(media) if "/TrimBox" in page.obj else crop
    bleed = _box(page.obj.BleedBox).within(media) if "/BleedBox" in page.obj else trim
    if trim.width <= 0 or trim.height <= 0:
        raise ValueError
    around = Box(
        min(trim.left, bleed.left),
        min(trim.bottom, bleed.bottom),
        max(trim.right, bleed.right),
        max(trim.top, bleed.top),
    )
    rotation = int(page.rotation) % 360 // 90 * 90
    return SourcePage(trim, around, rotation, MM * float(page.obj.get("/UserUnit", 1)))


def _box(array: pikepdf.Object) -> Box:
    """Read a rectangle, whose corners may be given in any order (ISO 32000-1:2008, 7.9.5)."""
    x1, y1, x2, y2 = (float(number) for number in array.as_list())
    return Box(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))

"""File: the bytes of a PDF become the pages, marks and fonts that a press would print."""

import io

import pikepdf

from octavo.measures import MM_PER_UNIT
from octavo.proof.findings import Box
from octavo.proof.page_objects import Corners
from octavo.proof.preflight.printed import PrintFile, PrintPage
from octavo.proof.preflight.reading.painting import Painter, Press, TooMuchError
from octavo.proof.preflight.reading.things import Thing

_POINT = MM_PER_UNIT["pt"]
#: What a broken file leads its reader to; a sound one leads to nothing of this.
_DAMAGE = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
_EVERYWHERE: Corners = (-1e6, -1e6, 1e6, 1e6)  # what lies outside the paper is looked at too


class UnreadableError(ValueError):
    """A file that cannot be looked into; its words say why."""


def read_print(pdf: bytes) -> PrintFile:
    """Read a PDF as a press would.

    Raises UnreadableError if it is broken, locked, empty, or has more to draw than any page needs.
    """
    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            return _file(document)
    except pikepdf.PasswordError:
        raise UnreadableError("is locked with a password") from None
    except TooMuchError:
        raise UnreadableError("has more to draw than can be looked through") from None
    except (pikepdf.PdfError, *_DAMAGE) as error:
        raise UnreadableError("is no PDF, or a damaged one") from error


def _file(document: pikepdf.Pdf) -> PrintFile:
    press = Press()
    pages = tuple(_page(press, page, n) for n, page in enumerate(document.pages, start=1))
    fonts = tuple(dict.fromkeys(each.font for each in press.letterings.values()))
    title, author = _particulars(document)
    language = str(document.Root.get("/Lang", "")).strip()
    return PrintFile(pages, fonts, title, author, language)


def _page(press: Press, page: pikepdf.Page, number: int) -> PrintPage:
    trim, bleed = _box(page.trimbox), _box(page.bleedbox)

    def box(corners: Corners) -> Box:
        left, bottom, right, top = corners
        edges = (left - trim[0], trim[3] - top, right - trim[0], trim[3] - bottom)
        return Box(*(edge * _POINT for edge in edges))

    painter = Painter(press, number, _EVERYWHERE, box)
    painter.paint(page.obj, page.obj.get("/Resources", page.resources))
    beyond = min(trim[0] - bleed[0], trim[1] - bleed[1], bleed[2] - trim[2], bleed[3] - trim[3])
    width, height = (trim[2] - trim[0]) * _POINT, (trim[3] - trim[1]) * _POINT
    marks = tuple(mark for mark in painter.marks if _is_on(mark.box, width, height))
    return PrintPage(number, width, height, max(beyond, 0) * _POINT, marks)


def _is_on(box: Box, width: float, height: float) -> bool:
    """Tell whether something is on the trimmed page: crop marks and slug lines are cut off."""
    return box.left < width and box.right > 0 and box.top < height and box.bottom > 0


def _box(edges: Thing) -> Corners:
    one, two, three, four = (float(edge) for edge in edges)
    return min(one, three), min(two, four), max(one, three), max(two, four)


def _particulars(document: pikepdf.Pdf) -> tuple[str, str]:
    """Read title and author from the metadata, or else from the older dictionary."""
    metadata = document.open_metadata()  # not entered: nothing is changed
    title, creators = metadata.get("dc:title", ""), metadata.get("dc:creator", ())
    names = ", ".join(creators) if not isinstance(creators, str) else creators
    info = document.docinfo
    return (
        str(title or info.get("/Title", "")).strip(),
        str(names or info.get("/Author", "")).strip(),
    )

"""Reading copy: the bound pages become a PDF for the screen, with labels and particulars."""

import io
from collections.abc import Sequence
from itertools import groupby

import pikepdf

from octavo.press.faults import Fault
from octavo.press.metadata import Particulars, describe
from octavo.press.standards.archive import archive, archive_faults
from octavo.press.standards.flavours import PLAIN, Family, Flavour
from octavo.press.standards.pdf_two import modernise
from octavo.press.standards.tags import mend_tags, take_names
from octavo.press.writing import written
from octavo.typeset.pages import PageFrame

#: Folio styles of PDF page labels (ISO 32000-1:2008, table 159).
ROMAN, ARABIC = "/r", "/D"


def reading_copy(
    pdf: bytes, frames: Sequence[PageFrame], particulars: Particulars, flavour: Flavour = PLAIN
) -> bytes:
    """Finish the PDF for the screen, trimmed, as a standard asks; the same bytes every time."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        trim_pages(document)
        label(document, frames)
        document.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        document.Root.PageLayout = pikepdf.Name.TwoPageRight
        document.Root.Lang = pikepdf.String(particulars.language)
        mend_tags(document)
        standing = take_names(document)
        if flavour.family is Family.ARCHIVE:
            archive(document, flavour)
        if flavour.family is Family.ACCESSIBLE and flavour.is_pdf_2:
            modernise(document, standing)
        describe(document, particulars, flavour)
        return written(document, flavour)


def reading_faults(pdf: bytes, flavour: Flavour) -> tuple[Fault, ...]:
    """Find what on the bound pages keeps the reading copy from being what a standard asks."""
    if flavour.family is not Family.ARCHIVE:
        return ()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return tuple(dict.fromkeys(archive_faults(document, flavour)))


def trim_pages(document: pikepdf.Pdf) -> None:
    """Let pages end where they are cut: what bleeds is there, and nobody sees it."""
    for page in document.pages:
        for box in ("/ArtBox", "/CropBox"):
            if box in page:
                del page[box]
        if "/TrimBox" in page:
            page.MediaBox = page.TrimBox
            page.BleedBox = page.TrimBox


def label(document: pikepdf.Pdf, frames: Sequence[PageFrame]) -> None:
    """Write page labels, so that viewers count pages by their folios (ISO 32000-1:2008, 12.4.2)."""
    numbers = pikepdf.Array()
    for _, run in groupby(enumerate(frames), key=lambda pair: _run(*pair)):
        index, frame = next(iter(run))
        style = ARABIC if frame.folio.isdecimal() else ROMAN
        label = pikepdf.Dictionary(S=pikepdf.Name(style), St=_value(frame.folio))
        numbers.append(index)
        numbers.append(label)
    document.Root.PageLabels = pikepdf.Dictionary(Nums=numbers)


def _run(index: int, frame: PageFrame) -> tuple[bool, int]:
    """Tell folios of one run apart: same numerals, counting on without a jump."""
    return frame.folio.isdecimal(), _value(frame.folio) - index


def _value(folio: str) -> int:
    """Give the number that a folio writes in arabic or roman figures."""
    if folio.isdecimal():
        return int(folio)
    values = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
    numbers = [values[letter] for letter in folio]
    following = [*numbers[1:], 0]
    return sum(-one if one < after else one for one, after in zip(numbers, following, strict=True))

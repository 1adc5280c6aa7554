"""Reading copy: the bound pages become a PDF for the screen, with labels and particulars."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby

import pikepdf

from octavo.typeset.pages import PageFrame

#: Folio styles of PDF page labels (ISO 32000-1:2008, table 159).
ROMAN, ARABIC = "/r", "/D"


@dataclass(frozen=True, slots=True)
class Particulars:
    """What the PDF says of itself; ``made`` is None where no time is to be told."""

    title: str
    authors: tuple[str, ...]
    language: str
    subject: str
    keywords: tuple[str, ...]
    sources: str  # the hash of everything that the build read
    producer: str
    made: int | None  # seconds since 1970, UTC


def reading_copy(pdf: bytes, frames: Sequence[PageFrame], particulars: Particulars) -> bytes:
    """Finish the PDF for the screen with labels and metadata; the same bytes every time."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        _label(document, frames)
        document.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        document.Root.PageLayout = pikepdf.Name.TwoPageRight
        document.Root.Lang = pikepdf.String(particulars.language)
        describe(document, particulars)
        for page in document.pages:
            if "/ArtBox" in page:
                del page["/ArtBox"]
        if "/ID" in document.trailer:  # what bound the pages may have drawn it from the clock
            del document.trailer["/ID"]
        finished = io.BytesIO()
        document.save(finished, deterministic_id=True, linearize=False)
    return finished.getvalue()


def _label(document: pikepdf.Pdf, frames: Sequence[PageFrame]) -> None:
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


def describe(document: pikepdf.Pdf, particulars: Particulars) -> None:
    """Write the metadata twice, as PDF readers and as archives look for it."""
    del document.docinfo
    with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=True) as metadata:
        metadata["dc:title"] = particulars.title
        metadata["dc:creator"] = list(particulars.authors)
        metadata["dc:language"] = {particulars.language}
        metadata["dc:description"] = particulars.subject
        metadata["dc:subject"] = set(particulars.keywords)
        metadata["pdf:Keywords"] = ", ".join(particulars.keywords)
        metadata["pdf:Producer"] = particulars.producer
        metadata["xmp:CreatorTool"] = particulars.producer
        if particulars.made is not None:
            stamp = datetime.fromtimestamp(particulars.made, UTC).isoformat()
            metadata["xmp:CreateDate"] = stamp
            metadata["xmp:ModifyDate"] = stamp
    document.docinfo["/OctavoSources"] = particulars.sources

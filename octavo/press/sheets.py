"""Sheets: the bound pages of an edition become sheets.pdf, and dummy.pdf where it is wanted."""

import io
from collections.abc import Mapping
from dataclasses import dataclass

import pikepdf

from octavo.copy.editions import Edition
from octavo.copy.papers import Papers
from octavo.copy.press_words import PressWords
from octavo.copy.shapes.edition import Output
from octavo.copy.shapes.imposition import Imposition
from octavo.copy.sheet_jobs import sheet_job
from octavo.press.imposition.dummy import dummy
from octavo.press.imposition.imposing import Imposed, impose, problem_of
from octavo.press.imposition.planning import plan_sheets
from octavo.press.imposition.sizes import ImpositionError
from octavo.press.imposition.slug import Imprinted
from octavo.press.lettering import Typeface, lettering
from octavo.press.metadata import Particulars, describe
from octavo.press.standards.flavours import PLAIN
from octavo.press.writing import written
from octavo.problems import BuildError, Location, Problem

SHEETS, DUMMY = "sheets", "dummy"
WANTING = frozenset({Output.SHEETS, Output.DUMMY})
HASH = 8  # figures of the hash of the sources that the slug shows


@dataclass(frozen=True, slots=True)
class SheetFiles:
    """The files by their names, and what there is to say of them."""

    files: Mapping[str, bytes]
    problems: tuple[Problem, ...] = ()


def wants_sheets(edition: Edition) -> bool:
    """Tell whether an edition asks for anything that is imposed."""
    return bool(WANTING & set(edition.record.outputs))


def sheet_problems(edition: Edition, papers: Papers) -> tuple[Problem, ...]:
    """Say before anything is typeset whether pages of this trim come on the sheets as asked."""
    record = edition.record
    if not wants_sheets(edition):
        return ()
    page = (record.format.trim.width.mm, record.format.trim.height.mm)
    bleed = record.format.bleed.mm
    try:
        plan_sheets(1, page, sheet_job(record, papers), record.binding, bleed=bleed)
    except ImpositionError as error:
        return (problem_of(error, _place(edition, error.key)),)
    return ()


def sheets(
    pdf: bytes, edition: Edition, papers: Papers, words: PressWords, particulars: Particulars
) -> SheetFiles:
    """Impose the pages of an edition as it asks.

    Raises BuildError (I01, I02) if the pages do not come on the sheets.
    """
    record = edition.record
    if not wants_sheets(edition):
        return SheetFiles({})
    typeface, job = lettering(), sheet_job(record, papers)
    imprinted = Imprinted(
        record.name.in_language(record.language), particulars.sources[:HASH], words
    )
    try:
        imposed = impose(
            pdf,
            job,
            record.binding,
            imprinted=imprinted,
            typeface=typeface,
            location=_place(edition),
        )
    except ImpositionError as error:
        raise BuildError([problem_of(error, _place(edition, error.key))]) from None
    files = _files(imposed, job, edition, imprinted, typeface)
    told = {name: _described(made, particulars) for name, made in files.items()}
    return SheetFiles(told, imposed.problems)


def _files(
    imposed: Imposed, job: Imposition, edition: Edition, imprinted: Imprinted, typeface: Typeface
) -> dict[str, bytes]:
    record = edition.record
    files: dict[str, bytes] = {}
    if Output.SHEETS in record.outputs:
        files |= {f"{SHEETS}{end}.pdf": made for end, made in imposed.files.items()}
    if Output.DUMMY in record.outputs:
        files[f"{DUMMY}.pdf"] = dummy(imposed.plan, job, imprinted, typeface)
    return files


def _described(pdf: bytes, particulars: Particulars) -> bytes:
    """Let sheets say of which book they are."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.Root.Lang = pikepdf.String(particulars.language)
        describe(document, particulars, PLAIN)
        return written(document, PLAIN)


def _place(edition: Edition, *key: str) -> Location:
    """Give the place of a key of the imposition, or of what it follows from."""
    place = edition.sheet.place("imposition", *key)
    if place.file == "default":
        place = edition.sheet.key_place("imposition")
    return edition.location("outputs") if place.file == "default" else place

"""Settling: galleys with late marks become sections whose page numbers and note marks are true.

What depends on pages is text from the pass before; a pass lays out only the sections whose text,
first page or first folio changed, and the passes end when none did.
"""

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, replace

from octavo.compose.galley import Galley
from octavo.compose.late_marks import LateMark, PageMark, anchors_of, late_marks
from octavo.problems import BuildError, Problem
from octavo.typeset.folios import Start, start_of
from octavo.typeset.job import Job
from octavo.typeset.late_text import Places, places_of, ranks_in, text_filled
from octavo.typeset.sections import Setting, Text

MAX_PASSES = 6

#: Lays a section out.
Setter = Callable[[Galley, Text, Start], Setting]

#: Makes of a filled galley what is laid out, by the layout before, on the page where it begins.
Dresser = Callable[[Galley, str, Start, Setting | None], Text]


@dataclass(frozen=True, slots=True)
class Settled:
    """All sections of a book with true page numbers."""

    settings: tuple[Setting, ...]  # in running order
    passes: int
    unknown: tuple[str, ...]  # anchors asked for that are on no page


def undressed(galley: Galley, html: str, start: Start, before: Setting | None) -> Text:
    """Take a filled galley as it is."""
    del galley, start, before
    return Text(html)


def settle(job: Job, lay_out: Setter, dress: Dresser = undressed) -> Settled:
    """Lay out all sections until the numbers that they print are those of the pages.

    Raises BuildError (L04) if they change still after ``MAX_PASSES`` passes.
    """
    passes = passes_of(job, lay_out, dress)
    while True:
        try:
            next(passes)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return] # a generator's return has no type here


def passes_of(
    job: Job, lay_out: Setter, dress: Dresser = undressed, like: tuple[Setting, ...] = ()
) -> Generator[tuple[Setting, ...], None, Settled]:
    """Lay out all sections pass by pass, and give them after each, until they are settled.

    ``like`` is another layout of the same sections, from which the first pass takes its numbers.
    Raises BuildError (L04) if they change still after ``MAX_PASSES`` passes.
    """
    settings: list[Setting | None] = [None] * len(job.galleys)
    places: Places | None = places_of(like) if like else None
    models: tuple[Setting | None, ...] = like or tuple(settings)
    htmls = [galley.html for galley in job.galleys]
    changed: list[tuple[Galley, tuple[LateMark, ...]]] = []
    for passes in range(MAX_PASSES + 1):
        changed = []
        ranks = ranks_in(htmls, places) if places else {}
        before: Setting | None = None
        for place, galley in enumerate(job.galleys):
            start = _start(galley, job, before)
            html = text_filled(galley.html, places, ranks, job.alphabet)
            setting = settings[place]
            text = dress(galley, html, start, setting or models[place])
            if setting is None or not setting.serves(text, start):
                changed.append((galley, late_marks(galley.html)))
                setting = lay_out(galley, text, start)
            settings[place] = before = replace(setting, start=start)
        laid_out = tuple(setting for setting in settings if setting)
        if not changed:
            return Settled(laid_out, passes, _unknown(job, places.folios if places else {}))
        yield laid_out
        places = places_of(laid_out)
    raise BuildError(_restless(galley, marks) for galley, marks in changed)


def _start(galley: Galley, job: Job, before: Setting | None) -> Start:
    if before is None:
        return start_of(galley, job.folios, None, 0)
    return start_of(galley, job.folios, before.start, len(before.document.pages))


def _unknown(job: Job, folios: Mapping[str, str]) -> tuple[str, ...]:
    asked = (mark for galley in job.galleys for mark in late_marks(galley.html))
    anchors = (anchor for mark in asked for anchor in anchors_of(mark))
    return tuple(anchor for anchor in dict.fromkeys(anchors) if anchor not in folios)


def _restless(galley: Galley, marks: tuple[LateMark, ...]) -> Problem:
    """Say of a section that its numbers change from pass to pass."""
    if any(isinstance(mark, PageMark) for mark in marks):
        message = f"the marks of notes numbered by page do not settle in '{galley.id}'"
        hint = "number the stream by chapter, or reword a line with a call near the end of a page"
    else:
        message = f"page numbers in '{galley.id}' do not settle"
        hint = "reword the line with the page number, or begin a page before what it refers to"
    return Problem("L04", message, galley.location, hint)

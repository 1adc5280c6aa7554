"""Settling: galleys with folio marks become sections whose page numbers are true.

References to pages are text from the pass before; a pass lays out only the sections whose text,
first page or first folio changed, and the passes end when none did.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from octavo.compose.galley import Galley, anchors_asked, fill_folios
from octavo.problems import BuildError, Problem
from octavo.typeset.folios import Start, start_of
from octavo.typeset.job import Job
from octavo.typeset.sections import Setting

MAX_PASSES = 6
UNKNOWN = "?"  # what is printed for an anchor that is on no page
_GUESS = "00"  # as wide as most folios are: the first pass needs text of about the right width

Setter = Callable[[Galley, str, Start], Setting]


@dataclass(frozen=True, slots=True)
class Settled:
    """All sections of a book with true page numbers."""

    settings: tuple[Setting, ...]  # in running order
    passes: int
    unknown: tuple[str, ...]  # anchors asked for that are on no page


def settle(job: Job, lay_out: Setter) -> Settled:
    """Lay out all sections until the page numbers that they print are those of the pages.

    Raises BuildError (L04) if they change still after ``MAX_PASSES`` passes.
    """
    settings: list[Setting | None] = [None] * len(job.galleys)
    folios: Mapping[str, str] | None = None
    changed: list[Galley] = []
    for passes in range(MAX_PASSES + 1):
        changed = []
        before: Setting | None = None
        for place, galley in enumerate(job.galleys):
            start = _start(galley, job, before)
            html = fill_folios(galley.html, _filler(folios))
            setting = settings[place]
            if setting is None or not setting.serves(html, start):
                changed.append(galley)
                setting = lay_out(galley, html, start)
            settings[place] = before = replace(setting, start=start)
        laid_out = tuple(setting for setting in settings if setting)
        if not changed:
            return Settled(laid_out, passes, _unknown(job, folios or {}))
        folios = folios_of(laid_out)
    hint = "reword the line with the page number, or begin a page before what it refers to"
    raise BuildError(
        Problem("L04", f"page numbers in '{galley.id}' do not settle", galley.location, hint)
        for galley in changed
    )


def folios_of(settings: Iterable[Setting]) -> dict[str, str]:
    """Map every anchor to the folio of the page on which it begins."""
    folios: dict[str, str] = {}
    for setting in settings:
        for offset, page in enumerate(setting.document.pages):
            folio = setting.start.folio(offset)
            for anchor in page.anchors:
                folios.setdefault(anchor, folio)
    return folios


def _start(galley: Galley, job: Job, before: Setting | None) -> Start:
    if before is None:
        return start_of(galley, job.folios, None, 0)
    return start_of(galley, job.folios, before.start, len(before.document.pages))


def _filler(folios: Mapping[str, str] | None) -> Callable[[str], str]:
    return lambda anchor: _GUESS if folios is None else folios.get(anchor, UNKNOWN)


def _unknown(job: Job, folios: Mapping[str, str]) -> tuple[str, ...]:
    asked = (anchor for galley in job.galleys for anchor in anchors_asked(galley.html))
    return tuple(anchor for anchor in dict.fromkeys(asked) if anchor not in folios)

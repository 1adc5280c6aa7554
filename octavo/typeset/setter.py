"""Setter: a linted job becomes pages; this runs in the worker process, with the engine loaded."""

import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from weasyprint.css.properties import INITIAL_VALUES

from octavo.compose.galley import Galley
from octavo.compose.late_marks import UNKNOWN, anchors_of, late_marks
from octavo.problems import BuildError, Location, Problem, Severity, in_order, stop_on_errors
from octavo.typeset.bench import Bench
from octavo.typeset.binding import bind, gather
from octavo.typeset.characters import missing_characters
from octavo.typeset.dressing import Wardrobe
from octavo.typeset.faces import FONTS, foreign_families, strange_fonts
from octavo.typeset.fetcher import ProjectFetcher
from octavo.typeset.fit_loop import fit_layouts
from octavo.typeset.fitted import Fitted
from octavo.typeset.folios import Start
from octavo.typeset.job import Job
from octavo.typeset.late_text import places_of
from octavo.typeset.layouts import Begin, Layout
from octavo.typeset.note_gate import is_at_foot, notes_astray
from octavo.typeset.pages import Pages
from octavo.typeset.reach import Reach
from octavo.typeset.remarks import Remarks
from octavo.typeset.sections import Setting, Text, set_section
from octavo.typeset.settling import passes_of
from octavo.typeset.sheets import Sheets, read_sheets
from octavo.typeset.slots import slots_on
from octavo.typeset.survey import Survey
from octavo.typeset.wording import dead_link


@dataclass(frozen=True, slots=True)
class Desk:
    """What the setter has at hand for all sections of a job."""

    job: Job
    surveys: tuple[Survey, ...]
    remarks: Remarks
    sheets: Sheets
    families: dict[str, frozenset[int]]  # the signs of each family of fonts
    bench: Bench


def set_book(
    job: Job,
    surveys: tuple[Survey, ...],
    announce: Callable[[Location], None],
    bench: Bench | None = None,
) -> Pages:
    """Lay out, settle, bind and check a book.

    ``announce`` is told of each section before it is set. ``bench`` keeps what another book of the
    same styles can use. Raises BuildError with all that was found if any of it is an error.
    """
    bench = bench or Bench()
    remarks = Remarks(surveys, (name.replace("_", "-") for name in INITIAL_VALUES))
    logger = logging.getLogger("weasyprint")
    logger.addHandler(remarks)
    try:
        desk = _furnish(job, surveys, remarks, bench)
        return _set(desk, announce)
    finally:
        logger.removeHandler(remarks)


def _furnish(job: Job, surveys: tuple[Survey, ...], remarks: Remarks, bench: Bench) -> Desk:
    """Read stylesheets and fonts, and stop if any of them or any character is missing."""
    if bench.sheets is None:
        bench.sheets = read_sheets(
            job, ProjectFetcher(Reach(job.root, job.shelves), remarks), remarks
        )
    sheets = bench.sheets
    sheets.fetcher.remarks = remarks
    families = sheets.case.families()
    found = remarks.problems
    if families:
        found += missing_characters(surveys, frozenset().union(*families.values()))
    elif not any(problem.code in {"F02", "F03"} for problem in found):
        message = "there is no font: no @font-face rule was read"
        hint = f"import {FONTS} in a stylesheet of the edition"
        found.append(Problem("F03", message, Location(FONTS), hint))
    stop_on_errors(found)
    return Desk(job, surveys, remarks, sheets, families, bench)


def _begin(desk: Desk, announce: Callable[[Location], None]) -> Begin:
    """Give what begins a layout of the book with some rules more."""
    remarks = desk.remarks
    survey_of = {survey.section: survey for survey in desk.surveys}

    def begin(rules: str, before: Layout | None) -> Layout:
        sheets = desk.sheets.with_rules(rules)
        wardrobe = Wardrobe(sheets, desk.job.days)

        def lay_out(galley: Galley, text: Text, start: Start) -> Setting:
            announce(galley.location)
            with _crashes_told(remarks, survey_of[galley.id]):
                if rules:  # for which the bench keeps nothing
                    return set_section(sheets, text, start)
                return desk.bench.setting(galley.id, text, start)

        def dress(galley: Galley, html: str, start: Start, shown: Setting | None) -> Text:
            with _crashes_told(remarks, survey_of[galley.id]):
                return wardrobe.dress(galley, html, start, shown)

        like = before.settings if before else ()
        return Layout(sheets, wardrobe, passes_of(desk.job, lay_out, dress, like))

    return begin


def _set(desk: Desk, announce: Callable[[Location], None]) -> Pages:
    job, remarks, begin = desk.job, desk.remarks, _begin(desk, announce)
    fitted: Fitted | None = None
    unfit: list[Problem] = []
    if job.fit:
        layout, fitted, unfit = fit_layouts(job, job.fit, begin)
    else:
        layout = begin("", None)
    settled, sheets = layout.settle(), layout.sheets
    remarks.section = None
    leaves = gather(job, sheets, settled.settings)
    bound = bind(settled.settings[0].document, leaves, job.language)
    for survey, setting in zip(desk.surveys, settled.settings, strict=True):
        remarks.problems += strange_fonts(setting.document, desk.families, survey)
    remarks.problems += foreign_families(bound.fonts, desk.families)
    remarks.problems[:] = _but_links_to_notes(remarks.problems, desk.surveys)
    remarks.problems += notes_astray(desk.surveys, bound.anchors, bound.frames)
    crowded = layout.wardrobe.crowded_margins(job.galleys, desk.surveys, settled.settings)
    remarks.problems += crowded
    remarks.problems += _without_page(settled.unknown, desk)
    stop_on_errors(remarks.problems)
    return Pages(
        bound.pdf,
        bound.frames,
        bound.anchors,
        bound.fonts,
        in_order([*remarks.problems, *unfit]),
        settled.passes,
        tuple(sorted(sheets.fetcher.read)),
        bound.generated,
        sheets.picture_files(),
        places_of(settled.settings).lines,
        slots_on([leaf.page for leaf in leaves]) if _has_slots(job) else (),
        fitted,
    )


def _has_slots(job: Job) -> bool:
    return any(" data-slot=" in galley.html for galley in job.galleys)


@contextmanager
def _crashes_told(remarks: Remarks, section: Survey) -> Iterator[None]:
    """Turn a crash of the engine at a section into its problem, after all that was found."""
    remarks.section = section
    try:
        yield
    except Exception as error:
        crash = remarks.crash(error)
        if crash is None:
            raise
        raise BuildError([*remarks.problems, crash]) from error


def _but_links_to_notes(problems: list[Problem], surveys: Iterable[Survey]) -> list[Problem]:
    """Leave out that links to notes at the foot are dead: that they are lost is told already."""
    notes = [element.id for survey in surveys for element in survey.elements if is_at_foot(element)]
    dead = {dead_link(note) for note in notes}
    return [problem for problem in problems if problem.message not in dead]


def _without_page(anchors: tuple[str, ...], desk: Desk) -> Iterator[Problem]:
    """Find references to pages whose target is on none (L05)."""
    for anchor in anchors:
        places = (
            survey.place(text)
            for survey in desk.surveys
            for text in survey.texts
            if any(anchor in anchors_of(mark) for mark in late_marks(text.text))
        )
        place = next(places, desk.surveys[0].location)
        message = f"'{anchor}' is on no page; '{UNKNOWN}' is printed for its page number"
        hint = "give the target that id, or take the reference out"
        yield Problem("L05", message, place, hint, Severity.WARNING)

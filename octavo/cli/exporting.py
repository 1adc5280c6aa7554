"""Exporting: the events of a work, or of an edition of it, become the bytes of one file."""

from dataclasses import dataclass
from pathlib import Path

import click

from octavo.assemble.running_order import plan
from octavo.assemble.sections.event_choice import work_of_all, works_told
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.calendars import Calendar
from octavo.copy.order import read_order
from octavo.copy.shapes.events import Event
from octavo.copy.words import read_words
from octavo.copy.works import Work, read_work
from octavo.exchange.outgoing.csv_form import csv_of
from octavo.exchange.outgoing.exports import exports_of
from octavo.exchange.outgoing.json_form import json_of
from octavo.exchange.outgoing.lines import LineWriter
from octavo.exchange.outgoing.told_events import told_events
from octavo.problems import BuildError, Location, Problem, errors, nearest, stop_on_errors
from octavo.project import Project


@dataclass(frozen=True, slots=True)
class Exported:
    """The bytes of a file, how many events are in it, and what there is to say of them."""

    content: bytes
    count: int
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Source:
    """The events to export, and how they are told to readers."""

    work: Work
    events: tuple[Event, ...]
    language: str
    policy: CalendarPolicy
    shelves: tuple[Path, ...]


def export_chronology(project: Project, name: str, form: str, language: str | None) -> Exported:
    """Write the events of a work or of an edition; of both of one name, those of the work.

    ``form`` is csv, json, ics or html; ``language`` counts for the last two.  Wrong usage ends the
    program with exit code 2.  Raises BuildError if the work or the edition has mistakes.
    """
    problems: list[Problem] = []
    source = _source(project, name, problems)
    events = source.events
    if form in {"csv", "json"}:
        exports = exports_of(source.work, events)
        written = (csv_of if form == "csv" else json_of)(source.work, exports)
        return Exported(written.encode(), len(events), ())
    writer = _writer(project, source, language, problems)
    told = told_events(events, writer)
    if form == "ics":
        from octavo.exchange.outgoing.icalendar_form import icalendar_of  # noqa: PLC0415 - slow to import

        return Exported(icalendar_of(told, writer), len(events), ())
    from octavo.exchange.outgoing.page import page_of  # noqa: PLC0415 - slow to import

    page = page_of(told, writer, project.work_folder(source.work.slug))
    return Exported(page.encode(), len(events), ())


def _source(project: Project, name: str, problems: list[Problem]) -> _Source:
    """Find the events that a name stands for; raises BuildError if they cannot be read."""
    works, editions = project.work_slugs(), project.edition_slugs()
    if name in works:
        work = read_work(project, name, problems)
        stop_on_errors(problems)
        old = work.record.calendar is Calendar.JULIAN
        return _Source(
            work,
            tuple(work.events.entries.values()),
            work.record.original or work.record.languages[0],
            CalendarPolicy.OS_NS if old else CalendarPolicy.NS,
            project.shelves(()),
        )
    if name not in editions:
        guess = nearest(name, (*works, *editions))
        raise click.UsageError(f"There is no work and no edition '{name}'. {guess}".rstrip())
    order = read_order(project, name, problems)
    told = works_told(order, plan(order.edition, order.texts, problems), problems)
    stop_on_errors(problems)
    record = order.edition.record
    return _Source(
        order.work,
        tuple(work_of_all(order.work, told).events.entries.values()),
        record.language,
        record.calendar,
        order.shelves,
    )


def _writer(
    project: Project, source: _Source, language: str | None, problems: list[Problem]
) -> LineWriter:
    """Make what tells events in a language; raises BuildError if there are no words for it."""
    languages = source.work.record.languages
    if language is not None and language not in languages:
        message = f"The work has no language '{language}'. One of: {', '.join(languages)}"
        raise click.BadParameter(message, param_hint="--language")
    chosen = language or source.language
    asked_at = Location(source.work.sheet.file)
    words = read_words(project, source.shelves, chosen, asked_at, problems)
    if words is None or errors(problems):
        raise BuildError(problems)
    return LineWriter(source.work, words, chosen, source.policy)

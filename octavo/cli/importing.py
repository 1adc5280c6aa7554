"""Importing: a file that a person names is brought into the chronology of a work."""

import codecs
from dataclasses import dataclass
from pathlib import Path

import click

from octavo.copy.calendars import Calendar
from octavo.copy.works import REGISTERS, Work, read_work
from octavo.exchange.incoming.chronology_file import ChronologyFile
from octavo.exchange.incoming.columns import BY_LANGUAGE, FIELDS, Meaning, meaning_of
from octavo.exchange.incoming.date_tokens import DayOrder
from octavo.exchange.incoming.importing import Said, read_events
from octavo.problems import Problem, errors, nearest, stop_on_errors
from octavo.project import Project


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an import: the text that was or would be added, and a line about it."""

    text: str
    line: str
    problems: tuple[Problem, ...]

    @property
    def good(self) -> bool:
        """Whether every row came in."""
        return not errors(self.problems)


def said_of(  # noqa: PLR0913 - one argument an option
    *,
    calendar: str | None,
    language: str | None,
    columns: tuple[str, ...],
    encoding: str | None,
    order: str | None,
    markdown: bool,
) -> Said:
    """Understand the options; wrong usage ends the program with exit code 2."""
    if encoding is not None:
        try:
            codecs.lookup(encoding)
        except LookupError:
            message = f"There is no encoding '{encoding}'."
            raise click.BadParameter(message, param_hint="--encoding") from None
    return Said(
        encoding=encoding,
        calendar=Calendar(calendar) if calendar else None,
        language=language,
        order=DayOrder(order) if order else None,
        markdown=markdown,
        columns=dict(_column(each, language) for each in columns),
    )


def import_file(project: Project, slug: str, path: Path, said: Said, *, dry_run: bool) -> Outcome:
    """Add the events of a file to a work's chronology, or with ``dry_run`` only tell which.

    Raises BuildError if nothing can be added: the work or its chronology cannot be read, the file
    cannot be read, or the chronology cannot be written.
    """
    work = _work(project, slug)
    if said.language is not None and said.language not in work.record.languages:
        named = ", ".join(work.record.languages)
        message = f"The work '{slug}' has no language '{said.language}'. One of: {named}"
        raise click.BadParameter(message, param_hint="--language")
    problems: list[Problem] = []
    imported = read_events(path, path.as_posix(), work, said, problems)
    file = ChronologyFile(
        project.work_folder(slug) / REGISTERS["events"], work.events.file, work.record.reckoning
    )
    if imported.new and not dry_run:
        file.add(imported.text, work.events.entries, imported.new)
    added = _count(len(imported.new), "event")
    verb = "would be added" if dry_run else "added"
    parts = [f"{added} {verb} to {work.events.file}"]
    if imported.already:
        parts.append(f"{imported.already} there already")
    if imported.language and imported.new and said.language is None:
        parts.append(f"texts taken to be in '{imported.language}'")
    return Outcome(imported.text, ", ".join(parts), tuple(problems))


def _work(project: Project, slug: str) -> Work:
    """Read a work; raises BuildError if its chronology has mistakes, for they would hide twins."""
    problems: list[Problem] = []
    work = read_work(project, slug, problems)
    stop_on_errors(problem for problem in problems if problem.location.file == work.events.file)
    return work


def _column(text: str, language: str | None) -> tuple[str, Meaning]:
    """Read ``FIELD=COLUMN``; a field of texts may name its language: ``title_ru=Событие``."""
    named, sign, column = text.partition("=")
    if not sign or not column:
        message = f"'{text}' is not FIELD=COLUMN, as in date=Datum."
        raise click.BadParameter(message, param_hint="--map")
    stem, _, tongue = named.replace(".", "_").rpartition("_")
    if stem in BY_LANGUAGE:
        return column, Meaning(stem, tongue)
    name = named.replace("_", " ").strip()
    meaning = meaning_of(name, (language,) if language else ())
    if meaning is None or name not in FIELDS:
        names = [field.replace(" ", "_") for field in FIELDS]
        message = f"There is no field '{named}'. {nearest(named, names) or ', '.join(names)}"
        raise click.BadParameter(message, param_hint="--map")
    return column, meaning


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"

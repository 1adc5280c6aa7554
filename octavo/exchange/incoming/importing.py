"""Importing: a file with a list of events becomes lines for a work's chronology."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from octavo.copy.calendars import Calendar
from octavo.copy.historical_date import HistoricalDate
from octavo.copy.reckonings import Reckoning
from octavo.copy.works import Work
from octavo.exchange.incoming.columns import Meaning, meanings_of
from octavo.exchange.incoming.date_tokens import DayOrder
from octavo.exchange.incoming.encodings import read_incoming
from octavo.exchange.incoming.json_lists import read_json
from octavo.exchange.incoming.known_names import REGISTERS, KnownNames
from octavo.exchange.incoming.newcomers import newcomers
from octavo.exchange.incoming.records import Arrival, Manner, RowReader
from octavo.exchange.incoming.rows import IncomingList
from octavo.exchange.incoming.tables import read_table
from octavo.exchange.incoming.yaml_records import yaml_of
from octavo.problems import Location, Problem, Severity, nearest, stop_on_errors


@dataclass(frozen=True, slots=True)
class Said:
    """What the person says of a file; what is not said is found out."""

    encoding: str | None = None
    calendar: Calendar | None = None  # of dates that do not name theirs
    language: str | None = None  # of texts that do not name theirs
    order: DayOrder | None = None
    markdown: bool = False
    columns: Mapping[str, Meaning] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file brings: the lines to add, and the ids of the events in them."""

    text: str
    new: tuple[str, ...]
    already: int  # events of the file that the chronology has
    language: str  # of the texts that name none; empty if they are for all


def read_events(path: Path, name: str, work: Work, said: Said, problems: list[Problem]) -> Imported:
    """Read a list of events that messages call ``name``; rows with mistakes are left out.

    Raises BuildError with all of ``problems`` if nothing of the file can be read: X01, X03, Y06,
    C05 (a column that is not there).  Adds X02, C and D codes for rows that are left out, and as
    warnings X04 (columns and names that are not known), X05, X06 and X08 (events that are earlier
    than the last one that is there).
    """
    found = read_incoming(path, name, said.encoding, problems)
    rows = _rows(found.text, path, name, problems) if found else None
    stop_on_errors([] if rows else problems)
    assert rows is not None  # noqa: S101 - without rows there was an error
    top = Location(name, 1)
    unreadable = [*_missing_columns(rows, said, top)]
    meanings = meanings_of(rows.columns, work.record.languages, said.columns, top, unreadable)
    problems.extend(unreadable)
    stop_on_errors(unreadable)
    manner, names = _manner(rows, work, said), KnownNames(work)
    reader = RowReader(meanings, manner, names)
    read = [reader.arrival_of(row, Location(name, row.line)) for row in rows.rows]
    arrivals = [each for each in read if isinstance(each, Arrival)]
    problems.extend(each for each in read if isinstance(each, Problem))
    new = newcomers(arrivals, work.events.entries, manner.home, name, problems)
    problems.extend(_strange_names(names, work, name))
    ordered = list(new.records)
    if not rows.own:  # the order of an export is its author's
        ordered.sort(key=lambda each: each[0].sort_key)
    records = [record for _, record in ordered]
    if records and work.events.entries:
        problems.extend(_out_of_order(ordered[0][0], work))
    head = f"# Imported from {path.name}.\n\n" if path.name.isprintable() else ""
    return Imported(
        text=f"{head}{yaml_of(records)}" if records else "",
        new=tuple(str(record["id"]) for record in records),
        already=new.already,
        language=manner.language,
    )


def _rows(text: str, path: Path, name: str, problems: list[Problem]) -> IncomingList | None:
    """Read a text as JSON or as a table, by the ending of its name or else by its first sign."""
    suffix = path.suffix.lower()
    table = suffix in {".csv", ".tsv", ".tab", ".txt"}
    if suffix == ".json" or (not table and text.lstrip()[:1] in {"[", "{"}):
        return read_json(text, name, problems)
    return read_table(text, name, problems)


def _missing_columns(rows: IncomingList, said: Said, top: Location) -> Iterator[Problem]:
    """Find the columns that the person names and the file has not (C05)."""
    for column in said.columns:
        if column not in rows.columns:
            message = f"there is no column '{column}'"
            yield Problem("C05", message, top, nearest(column, rows.columns))


def _manner(rows: IncomingList, work: Work, said: Said) -> Manner:
    """Settle how the rows are read: what the person says, or the format, or the work."""
    record = work.record
    language = said.language or record.original or record.languages[0]
    home, calendar = record.reckoning, said.calendar or rows.calendar
    for_all = said.language is None and (rows.own or len(record.languages) == 1)
    return Manner(
        language="" if for_all else language,
        reckoning=Reckoning(home.country, calendar) if calendar else home,
        home=home,
        order=said.order,
        markdown=said.markdown or rows.own,
    )


def _strange_names(names: KnownNames, work: Work, name: str) -> Iterator[Problem]:
    """Tell of the names that no record has (X04, warnings), each once."""
    for (kind, strange), lines in names.strange.items():
        register = getattr(work, REGISTERS[kind])
        file = register.file.rpartition("/")[2]
        count = "one event comes" if len(lines) == 1 else f"{len(lines)} events come"
        message = f"'{strange}' ({kind}) is not in {file}, and {count} without it"
        hint = nearest(strange, register.numbers) if register.numbers else ""
        if not hint.startswith("did you mean"):
            hint = f"add a record to {register.file} before the import, with this name"
        yield Problem("X04", message, Location(name, lines[0]), hint, Severity.WARNING)


def _out_of_order(first: HistoricalDate, work: Work) -> Iterator[Problem]:
    """Tell that the new events follow later ones (X08, a warning): their order is the file's."""
    last = list(work.events.entries.values())[-1]
    if first.sort_key < last.date.sort_key:
        message = f"the new events follow '{last.id}', which is later than the first of them"
        hint = "chronologies keep the order of the file; move the new events to their places"
        yield Problem("X08", message, work.events.location(last.id), hint, Severity.WARNING)

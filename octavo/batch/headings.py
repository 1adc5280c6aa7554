"""Headings: what a table calls its columns becomes the columns of the edition."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from octavo.copy.patterns import OF_A_COPY
from octavo.copy.shapes.batch import BatchRecord, Column
from octavo.exchange.rolls.rows import Roll
from octavo.problems import Location, Problem, Severity, nearest


@dataclass(frozen=True, slots=True)
class Headings:
    """The columns by the names that templates have for them, and the heading of each."""

    columns: Mapping[str, Column]
    of: Mapping[str, str]  # name → heading in the table


def headings_of(roll: Roll, record: BatchRecord, problems: list[Problem]) -> Headings:
    """Find each column of the edition in the table; without any, take those of the table.

    Adds U09: a column that is required is not there, or, as a warning, is not read.
    """
    columns = record.columns or _own(roll)
    known = {_plain(heading): heading for heading in reversed(roll.headings)}
    found: dict[str, str] = {}
    top = Location(roll.file, 1)
    for name, column in columns.items():
        wanted = column.heading or name
        heading = known.get(_plain(wanted))
        if heading is None and (column.required or _in_file_name(name, record)):
            message = f"the table has no column '{wanted}'"
            hint = nearest(wanted, roll.headings) or "name the columns in the first row"
            problems.append(Problem("U09", message, top, hint))
        found[name] = heading or wanted
    unread = [heading for heading in roll.headings if heading not in found.values()]
    if unread and record.columns:
        named = ", ".join(f"'{heading}'" for heading in unread)
        message = f"columns that are not read: {named}"
        hint = "add them to 'batch.columns' of the edition, if templates need them"
        problems.append(Problem("U09", message, top, hint, Severity.WARNING))
    return Headings(columns, found)


def _in_file_name(name: str, record: BatchRecord) -> bool:
    return f"{{{name}}}" in record.file


def _own(roll: Roll) -> Mapping[str, Column]:
    """Make columns of the headings of a table whose edition names none."""
    named = ((_name(heading), Column(heading=heading)) for heading in roll.headings)
    return {name: column for name, column in named if name and name not in OF_A_COPY}


def _name(heading: str) -> str:
    name = re.sub(r"[^a-z0-9]+", "_", heading.lower()).strip("_")
    return name if name[:1].isalpha() else ""


def _plain(heading: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", heading.casefold()).split())

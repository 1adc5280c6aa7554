"""JSON lines: a text with one JSON map a line becomes a roll."""

import json

from octavo.exchange.incoming.rows import MAX_ROWS, too_many
from octavo.exchange.rolls.rows import Roll, RollRow
from octavo.problems import Location, Problem


def read_json_lines(text: str, name: str, problems: list[Problem]) -> Roll | None:
    """Read a table of JSON lines (https://jsonlines.org).

    Adds X02 for a line that is no map of texts and numbers, which is left out, and X03 if there are
    too many.
    """
    rows: list[RollRow] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        if len(rows) == MAX_ROWS:
            problems.append(too_many(name))
            return None
        row = _row(line, Location(name, number), problems)
        if row is not None:
            rows.append(row)
    headings = tuple(dict.fromkeys(heading for row in rows for heading in row.cells))
    return Roll(name, headings, tuple(rows))


def _row(line: str, place: Location, problems: list[Problem]) -> RollRow | None:
    hint = 'write one map a line: {"name": "Anna", "class": "9A"}'
    try:
        values = json.loads(line)
    except json.JSONDecodeError as error:
        fact = error.msg[:1].lower() + error.msg[1:]
        there = Location(place.file, place.line, error.colno)
        problems.append(Problem("X02", f"the line is not JSON: {fact}", there, hint))
        return None
    except (ValueError, RecursionError):
        problems.append(Problem("X02", "the line is not JSON", place, hint))
        return None
    if not isinstance(values, dict):
        problems.append(Problem("X02", "the line is no map", place, hint))
        return None
    cells: dict[str, str] = {}
    starts: dict[str, int] = {}
    for heading, value in values.items():
        if isinstance(value, (dict, list)):
            message = f"'{heading}' holds a map or a list"
            problems.append(Problem("X02", message, place, "give it a text or a number"))
            return None
        starts[heading] = line.find(json.dumps(heading, ensure_ascii=False)) + 1
        written = value if isinstance(value, str) else json.dumps(value)
        if value is not None and written.strip():
            cells[heading] = written.strip()
    return RollRow(place, cells, starts)

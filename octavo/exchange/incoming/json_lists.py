"""JSON lists: a text of JSON becomes a list of rows, each with the line that it begins in.

Read are a list of events, a map that has one under ``events``, which is also what TimelineJS and
Octavo write, and the results of a query of Wikidata.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from octavo.copy.calendars import Calendar
from octavo.exchange.incoming.rows import MAX_ROWS, IncomingList, IncomingRow, too_many
from octavo.exchange.incoming.timeline_js import row_of_timeline
from octavo.exchange.incoming.wikidata import row_of_binding
from octavo.problems import Location, Problem

#: The key by which Octavo knows its own files; its value is the version of the form.
OWN_KEY: Final = "octavo-chronology"

Item = dict[str, Any]
_SPACE: Final = re.compile(r"[ \t\r\n]*")
_WIKIDATA_KEYS: Final = ("results", "bindings")


def read_json(text: str, name: str, problems: list[Problem]) -> IncomingList | None:
    """Read a list of events.

    Adds X01 (no JSON, or no list of events in it), X02 (an item that is no map, which is left out)
    and X03 (too many items).
    """
    try:
        whole = json.loads(text, parse_constant=_refused)
    except (ValueError, RecursionError) as error:
        problems.append(_broken(error, name))
        return None
    keys, convert, calendar = _form_of(whole)
    items = whole
    for key in keys:
        items = items.get(key) if isinstance(items, dict) else None
    if not isinstance(items, list):
        hint = "write a list of events, or a map with such a list under 'events'"
        problems.append(Problem("X01", "the file has no list of events", Location(name), hint))
        return None
    if len(items) > MAX_ROWS:
        problems.append(too_many(name))
        return None
    rows: list[IncomingRow] = []
    for item, line in zip(items, _lines(text, keys), strict=True):
        if isinstance(item, dict):
            cells = {key: value for key, value in convert(item).items() if _says(value)}
            rows.extend([IncomingRow(line, cells)] if cells else [])
        else:
            hint = 'write each event as a map: {"date": …, "title": …}'
            problems.append(Problem("X02", "the item is no map", Location(name, line), hint))
    columns = tuple(dict.fromkeys(column for row in rows for column in row.cells))
    own = isinstance(whole, dict) and OWN_KEY in whole
    return IncomingList(columns, tuple(rows), own, calendar)


def _form_of(
    whole: object,
) -> tuple[tuple[str, ...], Callable[[Item], Mapping[str, Any]], Calendar | None]:
    """Tell where the list stands, how an item of it is read, and the calendar of its dates."""
    match whole:
        case {"results": {"bindings": list()}}:
            # RDF dates of Wikidata are of the proleptic Gregorian calendar.
            return _WIKIDATA_KEYS, row_of_binding, Calendar.GREGORIAN
        case {"events": [{"start_date": _, **_rest}, *_]}:
            return ("events",), row_of_timeline, Calendar.GREGORIAN
        case dict():
            return ("events",), dict, None
        case [{"start_date": dict(), **_rest}, *_]:
            return (), row_of_timeline, Calendar.GREGORIAN
    return (), dict, None


def _says(value: object) -> bool:
    """Tell whether a value says anything: 0 and false do."""
    return value not in ("", None, [], {}) and not (isinstance(value, str) and value.isspace())


def _lines(text: str, keys: tuple[str, ...]) -> Iterator[int]:
    """Give the line of each item of the list under the keys; the text is known to be right."""
    decoder = json.JSONDecoder()

    def skip(place: int) -> int:
        match = _SPACE.match(text, place)
        return match.end() if match else place

    def value_under(place: int, key: str) -> int:
        """Find the last value of a key, for it is the last that counts."""
        place = skip(place + 1)
        found = place
        while text[place] != "}":
            name, place = decoder.raw_decode(text, place)
            place = skip(skip(place) + 1)  # after the colon
            found = place if name == key else found
            _, place = decoder.raw_decode(text, place)
            place = skip(place)
            place = skip(place + 1) if text[place] == "," else place
        return found

    place = skip(0)
    for key in keys:
        place = value_under(place, key)
    place = skip(place + 1)
    line, counted = 1, 0
    while text[place] != "]":
        line += text.count("\n", counted, place)
        counted = place
        yield line
        _, place = decoder.raw_decode(text, place)
        place = skip(place)
        place = skip(place + 1) if text[place] == "," else place


def _refused(word: str) -> object:
    raise ValueError(f"{word} is no JSON")


def _broken(error: ValueError | RecursionError, name: str) -> Problem:
    if isinstance(error, RecursionError):
        return Problem(
            "X01", "the JSON is nested too deeply", Location(name), "write a list of plain events"
        )
    place, fact = Location(name), str(error)
    if isinstance(error, json.JSONDecodeError):
        place = Location(name, error.lineno, error.colno)
        fact = error.msg[:1].lower() + error.msg[1:]
    return Problem("X01", f"the file is not JSON: {fact}", place, "check it with its author")

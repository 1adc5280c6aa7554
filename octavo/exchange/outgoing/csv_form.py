"""CSV form: events become a table that spreadsheets open and an import reads as the same events.

RFC 4180, in UTF-8 with a byte order mark, without which Excel takes Cyrillic for something else.
"""

import csv
import json
from collections.abc import Iterable, Mapping
from io import StringIO
from typing import Any, Final

from octavo.copy.works import Work
from octavo.exchange.formulas import neutral
from octavo.exchange.incoming.columns import BY_LANGUAGE
from octavo.exchange.outgoing.exports import Export

MARK: Final = "\ufeff"
_BETWEEN: Final = "; "


def csv_of(work: Work, exports: Iterable[Export]) -> str:
    """Write the events of a work with all their fields, a column for each language."""
    rows = [_row(export) for export in exports]
    found = dict.fromkeys(column for row in rows for column in row)
    columns = [column for column in _columns(work.record.languages) if column in found]
    columns += [column for column in found if column not in columns]
    written = StringIO(newline="")
    table = csv.writer(written)
    table.writerow(columns)
    table.writerows([neutral(row.get(column, "")) for column in columns] for row in rows)
    return MARK + written.getvalue()


def _columns(languages: tuple[str, ...]) -> list[str]:
    """Give the columns in the order in which people read them."""
    texts = [
        column
        for field in ("title", "text")
        for column in (field, *(f"{field}_{language}" for language in languages))
    ]
    return [
        *("id", "date", "calendar", "country", "part", "time", "julian", "gregorian", "weekday"),
        *(*texts, "place", "people", "organisations", "documents"),
        *("importance", "certainty", "sources", "tags", "picture", "notes"),
    ]


def _row(export: Export) -> dict[str, str]:
    """Give the cells of an event."""
    date = export.date
    cells = {"id": export.event.id, "date": str(date.get("edtf", "unknown"))}
    cells |= {key: str(date.get(key, "")) for key in ("calendar", "country", "part", "time")}
    cells |= {"julian": export.julian, "gregorian": export.gregorian, "weekday": export.weekday}
    for key, value in export.written.items():
        if key in BY_LANGUAGE and isinstance(value, Mapping):
            cells |= {f"{key}_{language}": str(text) for language, text in value.items()}
        elif key not in cells and key != "date":
            cells[key] = _cell(value)
    optional = {"country"}
    return {key: cell for key, cell in cells.items() if cell or key not in optional}


def _cell(value: Any) -> str:  # noqa: ANN401 - a file may say anything
    """Write a value: a list with semicolons, sources with their locators, the rest as JSON."""
    match value:
        case str() | int():
            return str(value)
        case list() if all(isinstance(item, str) for item in value):
            return _BETWEEN.join(value)
        case list():
            parts = [_source(item) for item in value]
            if all(part and not set(part) & set(";|[") for part in parts):
                return _BETWEEN.join(parts)
    return json.dumps(value, ensure_ascii=False)


def _source(item: object) -> str:
    match item:
        case {"source": str() as source, **more} if set(more) <= {"locator"}:
            return f"{source}, {more['locator']}" if "locator" in more else source
    return ""

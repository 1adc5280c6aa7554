"""Records: a row of a list becomes an event as chronology.yaml has it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from octavo.copy.dates import DateError, HistoricalDate, Reckoning
from octavo.exchange.incoming.cells import as_markdown, line_of, refused_in
from octavo.exchange.incoming.columns import BY_LANGUAGE, Meaning
from octavo.exchange.incoming.date_fields import date_field
from octavo.exchange.incoming.date_tokens import DayOrder
from octavo.exchange.incoming.field_values import (
    RefusedValueError,
    importance,
    listed,
    nested,
    picture,
    sources,
    tags,
    written,
)
from octavo.exchange.incoming.known_names import KnownNames
from octavo.exchange.incoming.row_dates import date_of
from octavo.exchange.incoming.rows import IncomingRow
from octavo.exchange.incoming.slugs import LONGEST, slug_of
from octavo.problems import Location, Problem

Record = dict[str, object]
Texts = list[tuple[Meaning, object]]

#: The order in which people write the keys of an event.
KEYS: Final = (
    *("id", "date", "place", "title", "text", "people", "organisations", "documents"),
    *("importance", "certainty", "sources", "tags", "picture", "notes"),
)


@dataclass(frozen=True, slots=True)
class Manner:
    """How the rows of a file are to be read.

    ``language`` is that of texts that name none, empty if they are for all; ``reckoning`` is how
    the file counts dates and ``home`` how the work does; ``markdown`` tells that texts are
    Markdown and not plain words.
    """

    language: str
    reckoning: Reckoning
    home: Reckoning
    order: DayOrder | None
    markdown: bool


@dataclass(frozen=True, slots=True)
class Arrival:
    """An event that came with a file; its record has an id only if the file gives one."""

    line: int
    date: HistoricalDate
    record: Record


@dataclass(frozen=True, slots=True)
class RowReader:
    """Reads one row after another; names that nobody has gather in ``names``."""

    meanings: Mapping[str, Meaning]
    manner: Manner
    names: KnownNames

    def arrival_of(self, row: IncomingRow, place: Location) -> Arrival | Problem:
        """Make an event of a row, or the problem why it cannot be one.

        The problem is X02 (no date, no title, a character that is refused, a value of the wrong
        form) or that of its date: C04, D01, D02, D04, D05.
        """
        cells: dict[str, object] = {}
        texts: Texts = []
        for column, value in row.cells.items():
            meaning = self.meanings.get(column)
            if meaning is None:
                continue
            if bad := refused_in(value):
                message = f"the cell '{column}' has the character {bad}, which no text has"
                return Problem("X02", message, place, "write the cell anew, without hidden signs")
            if meaning.field in BY_LANGUAGE:
                texts.append((meaning, value))
            else:
                cells[meaning.field] = value
        try:
            date = date_of(cells, self.manner.reckoning, self.manner.order)
            if date is None:
                return Problem("X02", "the row has no date", place, "write it, or 'unknown'")
            found = dict((*self._fields(cells, row.line), *self._texts(texts)))
            found["date"] = date_field(date, self.manner.home)
        except DateError as error:
            return Problem(error.code, error.message, place, error.hint)
        except RefusedValueError as error:
            return Problem("X02", str(error), place, error.hint)
        if "title" not in found:
            hint = "write what happened, in a sentence"
            return Problem("X02", "the row has no title", place, hint)
        return Arrival(row.line, date, {key: found[key] for key in KEYS if key in found})

    def _fields(self, cells: Mapping[str, object], line: int) -> Iterator[tuple[str, object]]:
        """Give the keys that have something to say, but for the date and the texts."""
        names = self.names
        readers: dict[str, Callable[[object], object]] = {
            "id": lambda cell: slug_of(written(cell), 2 * LONGEST),
            "place": lambda cell: names.id_of("place", line_of(written(cell)), line),
            "people": lambda cell: list(names.ids_of("people", listed(cell), line)),
            "organisations": lambda cell: list(names.ids_of("organisations", listed(cell), line)),
            "documents": lambda cell: list(names.ids_of("documents", listed(cell), line)),
            "importance": importance,
            "certainty": lambda cell: written(cell).strip().lower(),
            "sources": lambda cell: sources(cell, names, line),
            "tags": tags,
            "picture": picture,
            "notes": lambda cell: nested("notes", cell),
        }
        for field, cell in cells.items():
            if field in readers and (value := readers[field](cell)):
                yield field, value

    def _texts(self, texts: Texts) -> Iterator[tuple[str, object]]:
        """Put the texts of all languages together; one alone where it is for all."""
        for field in sorted(BY_LANGUAGE):
            found: dict[str, str] = {}
            for meaning, value in texts:
                if meaning.field != field:
                    continue
                pairs = value if isinstance(value, dict) else {meaning.language: value}
                for language, text in pairs.items():
                    if line := line_of(written(text)):
                        words = line if self.manner.markdown else as_markdown(line)
                        found[language or self.manner.language] = words
            if found:
                yield field, found[""] if set(found) == {""} else found

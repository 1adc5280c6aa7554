"""Row dates: the cells of a row that tell when an event was become one date."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from octavo.copy.calendars import Calendar
from octavo.copy.date_field import DateField, to_date
from octavo.copy.dates import DateError, HistoricalDate, PartOfDay, Reckoning, parse_date
from octavo.exchange.incoming.date_reading import read_date, unknown_date
from octavo.exchange.incoming.date_remarks import remarks_of
from octavo.exchange.incoming.date_tokens import DayOrder

_CALENDARS: Final = {
    Calendar.JULIAN: "julian, os, o s, old style, юлианский, старый стиль, ст ст",
    Calendar.GREGORIAN: "gregorian, ns, n s, new style, григорианский, новый стиль, н ст",
}
_PARTS: Final = {
    PartOfDay.NIGHT: "night, ночь, ночью, nacht",
    PartOfDay.MORNING: "morning, утро, утром, morgen",
    PartOfDay.DAY: "day, afternoon, день, днём, днем, tag",
    PartOfDay.EVENING: "evening, вечер, вечером, abend",
}
_FIELD: Final[TypeAdapter[Any]] = TypeAdapter(DateField)
_COUNTED: Final = ("year", "month", "day")
Cells = Mapping[str, object]


def date_of(cells: Cells, reckoning: Reckoning, order: DayOrder | None) -> HistoricalDate | None:
    """Read the date of a row by the fields of its cells; None if it has none.

    ``reckoning`` is how dates are counted that do not say it.  Raises DateError: those of
    ``read_date``, C04 for a calendar and C05 for a country that is not known.
    """
    reckoning = _said(cells, reckoning)
    date = _one(cells.get("date"), reckoning, order) or _counted(cells, "", reckoning)
    if date is None:
        return None
    end = _one(cells.get("end"), reckoning, order) or _counted(cells, "end ", reckoning)
    if end is not None and not end.unknown:
        date = _joined(date, end)
    part = _named(cells.get("part"), _PARTS, "D05", "part of the day")
    time = _hour(cells.get("time"))
    if date.unknown or (part is None and time is None):
        return date
    own = Reckoning(date.country, date.calendar)
    checked = parse_date(str(date), own, part=part or date.part, time=time or date.time)
    return replace(checked, end_calendar=date.end_calendar)


def _said(cells: Cells, reckoning: Reckoning) -> Reckoning:
    """Give the reckoning of a row or a map that may name its calendar and its country."""
    named = _named(cells.get("calendar"), _CALENDARS, "C04", "calendar")
    calendar = Calendar(named) if named else None
    country = cells.get("country")
    if country in (None, ""):
        return Reckoning(reckoning.country, calendar or reckoning.calendar)
    try:
        field: DateField = _FIELD.validate_python({"edtf": "1900", "country": country})
    except ValidationError:
        fact = f"'{country}' is no country whose change of calendar is known"
        hint = "leave it out, or see 'Countries' in docs/reference/dates.md"
        raise DateError("C05", fact, hint) from None
    change = to_date(field, reckoning).country
    return Reckoning(change, calendar or (None if change else reckoning.calendar))


def _one(cell: object, reckoning: Reckoning, order: DayOrder | None) -> HistoricalDate | None:
    """Read a cell: a text, a year, or the map that files of the project have."""
    match cell:  # a map has text for keys, as JSON has
        case None | "":
            return None
        case {"unknown": True}:
            return unknown_date(reckoning)
        case {"edtf": str() | int() as edtf, **others}:
            more = {str(key): value for key, value in others.items()}
            text = f"{edtf:04}" if isinstance(edtf, int) else edtf
            part = _named(more.get("part"), _PARTS, "D05", "part of the day")
            return parse_date(text, _said(more, reckoning), part=part, time=_hour(more.get("time")))
        case int() if not isinstance(cell, bool):
            return read_date(f"{cell:04}", reckoning, order)
        case str():
            return read_date(cell, reckoning, order)
    raise DateError("D01", "the date is neither text nor a map", "write it as text: 1917-10-29")


def _counted(cells: Cells, prefix: str, reckoning: Reckoning) -> HistoricalDate | None:
    """Read a date whose year, month and day stand in columns of their own."""
    parts = [str(cells.get(f"{prefix}{name}", "")).strip().removesuffix(".0") for name in _COUNTED]
    year, month, day = parts
    if not year:
        return None
    if not month or not month.isdecimal():  # not known, or by its name
        return read_date(f"{day} {month} {year}" if month else year, reckoning)
    written = "-".join(part.zfill(2) for part in (year.zfill(4), month, day) if part)
    return parse_date(written, reckoning)


def _joined(start: HistoricalDate, end: HistoricalDate) -> HistoricalDate:
    """Make one date of the two ends of an event; raises DateError (D04) if they are crossed."""
    over_the_change = end.calendars[-1] is not start.calendar
    whole = replace(
        start,
        end=end.end,
        circa=start.circa or end.circa,
        uncertain=start.uncertain or end.uncertain,
        end_calendar=end.calendars[-1] if over_the_change else None,
    )
    first, last = whole.first_day, whole.last_day
    if first is not None and last is not None and first > last:
        fact = f"the event ends on {end}, before it begins on {start}"
        raise DateError("D04", fact, "write the earlier date first")
    return whole


def _named(
    cell: object, names: Mapping[Calendar, str] | Mapping[PartOfDay, str], code: str, what: str
) -> str | None:
    """Read a word by its names in several languages; raises DateError if nobody knows it."""
    if cell in (None, ""):
        return None
    word = " ".join(re.sub(r"[\W_]+", " ", str(cell).casefold()).split())
    for value, others in names.items():
        if word in [each.strip() for each in others.split(",")]:
            return str(value)
    choices = ", ".join(str(value) for value in names)
    raise DateError(code, f"'{cell}' is no {what} that is known", f"one of: {choices}")


def _hour(cell: object) -> str | None:
    """Read an hour: 19:00, 19.00, 7:30 pm, 19:00:00; raises DateError (D05)."""
    if cell in (None, ""):
        return None
    written = re.sub(r"(?<=\d[:.]\d\d)[:.]\d\d$", "", str(cell).strip().lower())
    time = remarks_of(f" {written}").time
    if time is None or time > "23:59":
        hint = 'write hours and minutes, from "00:00" to "23:59"'
        raise DateError("D05", f"'{cell}' is not a time of day", hint)
    return time

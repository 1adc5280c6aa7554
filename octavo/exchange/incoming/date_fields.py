"""Date fields: a date becomes what a file of a work says of it, in the fewest words."""

from typing import Any, Final

from octavo.copy.calendars import Calendar
from octavo.copy.date_field import DatedField, to_date
from octavo.copy.dates import DateError, HistoricalDate, Reckoning

_NO_COUNTRY: Final = "none"  # as files write that no change of calendar is known


def date_field(date: HistoricalDate, reckoning: Reckoning) -> object:
    """Write a date as chronology.yaml has it; what goes without saying in the work is not said.

    A range whose ends are of two calendars, where the work does not count so, is written in New
    Style.  Raises DateError (D01) if it cannot, because an end is not known to the day.
    """
    if date.unknown:
        return {"unknown": True}
    hours: dict[str, Any] = {
        key: str(value)
        for key, value in (("part", date.part), ("time", date.time))
        if value is not None
    }
    calendar = {} if date.end_calendar else {"calendar": str(date.calendar)}
    country = {"country": date.country.name if date.country else _NO_COUNTRY}
    for said in ({}, calendar, country, country | calendar):
        if _means(date, said | hours, reckoning):
            edtf = str(date)
            return {"edtf": edtf, **said, **hours} if said or hours else edtf
    if not date.exact:
        fact = "the event begins in one calendar and ends in the other"
        raise DateError("D01", fact, "write both days in one calendar")
    return date_field(date.in_calendar(Calendar.GREGORIAN), reckoning)


def _means(date: HistoricalDate, said: dict[str, Any], reckoning: Reckoning) -> bool:
    """Tell whether what is said is read as the date."""
    calendar = said.get("calendar")
    given = said | ({"calendar": Calendar(calendar)} if calendar else {})
    try:
        return to_date(DatedField(edtf=str(date), **given), reckoning) == date
    except (DateError, ValueError):
        return False

"""Country: the name of a country, or a rule of the work's own, becomes its change of calendar."""

from typing import Annotated, Any

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.dataclasses import dataclass
from pydantic_core.core_schema import CoreSchema

from octavo.copy.calendar_changes import (
    GREGORIAN_COUNTRY,
    JULIAN_COUNTRY,
    NO_COUNTRY,
    country_named,
    country_names,
)
from octavo.copy.calendars import Calendar, YearMonthDay, calendar_day
from octavo.copy.country_calendars import CalendarChange
from octavo.copy.date_errors import DateError, in_words
from octavo.copy.date_field import CountryName
from octavo.copy.dates import parse_date
from octavo.copy.reckonings import Reckoning, work_reckoning
from octavo.copy.shapes.fields import CLOSED, Form, Words
from octavo.copy.shapes.reading import by_type, read_by, refuse

DayText = Annotated[
    str, Form(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", "write the day as YYYY-MM-DD", title="day")
]


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class OwnCountry:
    """A change of calendar that is not among those that are known."""

    name: Words = Field(description="The country, as messages are to name it.")
    last_julian: DayText = Field(description="The last day in Old Style.")
    first_gregorian: DayText = Field(description="The day after it, in New Style.")

    def change(self) -> CalendarChange:
        """Make the change of calendar; refuses days that do not follow one another (C04)."""
        last = _day("last_julian", self.last_julian, Calendar.JULIAN)
        first = _day("first_gregorian", self.first_gregorian, Calendar.GREGORIAN)
        change = CalendarChange(self.name, self.name, last, first)
        if change.first_day - change.last_day != 1:
            due = calendar_day(Calendar.GREGORIAN, change.last_day + 1)
            raise refuse(
                "C04",
                f"goes from {in_words(last)} to {in_words(first)}, which is not the day after it",
                f"the day after {in_words(last)} Old Style is {in_words(due)} New Style",
            )
        return change


def _day(key: str, text: str, calendar: Calendar) -> YearMonthDay:
    try:
        (day,) = parse_date(text, calendar).days_in(calendar)
    except DateError as error:
        raise refuse("C04", f"has a wrong '{key}': {error.message}", error.hint) from None
    return day


class _Country:
    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Read a name or a map."""
        name = handler.generate_schema(CountryName)
        own = handler.generate_schema(OwnCountry)
        return by_type(
            "a text or a map",
            str=read_by(country_named, name),
            dict=read_by(OwnCountry.change, own),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Show both shapes to editors of YAML."""
        return {**handler(schema), "title": "country"}


#: None stands for "none": a country that never changed, or that is not known.
Country = Annotated[CalendarChange | None, _Country]


def filled_in(work: dict[str, Any]) -> dict[str, Any]:
    """Give what work.yaml says with the calendar and the country that it leaves unsaid.

    A work that names a country counts as the country did, one that names neither in New Style;
    and a work that names no country is of Russia if it is told in Old Style, or else of Rome,
    where the New Style began.
    """
    counted = work.get("country", NO_COUNTRY) != NO_COUNTRY
    calendar = work.get("calendar", Calendar.JULIAN if counted else Calendar.GREGORIAN)
    country = JULIAN_COUNTRY if calendar == Calendar.JULIAN else GREGORIAN_COUNTRY
    return {"calendar": calendar, "country": country, **work}


def reckoning_of(work: object) -> Reckoning:
    """Give the reckoning of a work from the plain value of work.yaml, before it is checked.

    What is wrong in it counts as unsaid; the check of the whole will say so.
    """
    said = dict(work) if isinstance(work, dict) else {}
    if said.get("calendar") not in tuple(Calendar):
        said.pop("calendar", None)
    filled = filled_in(said)
    return work_reckoning(_change(filled["country"]), Calendar(filled["calendar"]))


def _change(country: object) -> CalendarChange | None:
    """Read a country; none if it is wrong."""
    if isinstance(country, str):
        return country_named(country) if country in country_names() else None
    try:
        return OwnCountry(**country).change()  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None

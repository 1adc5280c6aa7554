"""Date field: the shape of a date in a file becomes a ``HistoricalDate``."""

from typing import Annotated, Any, Final, Literal

from pydantic import AfterValidator, ConfigDict, Discriminator, Field, Tag
from pydantic.dataclasses import dataclass
from pydantic_core import PydanticCustomError

from octavo.copy.calendar_changes import country_named, country_names
from octavo.copy.dates import (
    TIME_OF_DAY,
    Calendar,
    HistoricalDate,
    PartOfDay,
    Reckoning,
    parse_date,
)
from octavo.problems import nearest

_STRICT: Final = ConfigDict(extra="forbid")


def _shape(value: object) -> str:
    """Tell which shape is meant, so that an error speaks of that one only."""
    match value:
        case UnknownField() | {"unknown": _}:
            return "unknown"
        case DatedField() | dict():
            return "map"
        case int() if not isinstance(value, bool):
            return "year"
        case _:
            return "text"


_Text = Annotated[str, Tag("text")]
_Year = Annotated[int, Field(strict=True, ge=1, le=9999), Tag("year")]

# What parse_date reads; a year alone arrives as a number when it is not quoted.
DateText = Annotated[_Text | _Year, Discriminator(_shape)]


def _known(name: str) -> str:
    """Refuse a country whose calendar is not known, in the way of octavo.copy.shapes.reading."""
    names = country_names()
    if name in names:
        return name
    hint = nearest(name, names) or "see 'Countries' in docs/reference/dates.md"
    fact = f"is '{name}', whose change of calendar is not known"
    raise PydanticCustomError("C05", "{fact}", {"fact": fact, "hint": hint})


def _with_names(schema: dict[str, Any]) -> None:
    """Show the names to editors of YAML."""
    schema["enum"] = list(country_names())


CountryName = Annotated[str, AfterValidator(_known), Field(json_schema_extra=_with_names)]


@dataclass(frozen=True, slots=True, config=_STRICT)
class DatedField:
    """A date with what a single text cannot say; what is not given is the work's."""

    edtf: DateText
    calendar: Calendar | None = None
    country: CountryName | None = None
    # Read by parse_date, which has better words for a wrong one; the schema lists the right ones.
    part: Annotated[str | None, Field(json_schema_extra={"enum": [*PartOfDay]})] = None
    time: Annotated[str | None, Field(json_schema_extra={"pattern": f"^{TIME_OF_DAY}$"})] = None


@dataclass(frozen=True, slots=True, config=_STRICT)
class UnknownField:
    """The statement that the date is not known."""

    unknown: Literal[True]


DateField = Annotated[
    _Text | _Year | Annotated[DatedField, Tag("map")] | Annotated[UnknownField, Tag("unknown")],
    Discriminator(_shape),
]


def to_date(field: DateField, reckoning: Calendar | Reckoning) -> HistoricalDate:
    """Read the date of a field, as the work counts unless the field says otherwise.

    A calendar that the field names holds for all its days; a country that it names decides,
    where no calendar is named. Raises DateError as ``parse_date`` does.
    """
    if isinstance(reckoning, Calendar):
        reckoning = Reckoning(None, reckoning)
    match field:
        case UnknownField():
            calendar = reckoning.calendar or Calendar.JULIAN
            return HistoricalDate(None, None, calendar, country=reckoning.country)
        case DatedField():
            named = _named(field, reckoning)
            return parse_date(_text(field.edtf), named, part=field.part, time=field.time)
        case _:
            return parse_date(_text(field), reckoning)


def _named(field: DatedField, reckoning: Reckoning) -> Reckoning:
    """Give the reckoning of a field that may name its calendar and its country."""
    if field.country is None:
        return Reckoning(reckoning.country, field.calendar or reckoning.calendar)
    country = country_named(field.country)
    if country is None:  # without a country only a calendar can decide
        return Reckoning(None, field.calendar or reckoning.calendar or Calendar.JULIAN)
    return Reckoning(country, field.calendar)


def _text(edtf: str | int) -> str:
    """Write a year that YAML took for a number as the text that was meant."""
    return edtf if isinstance(edtf, str) else f"{edtf:04}"

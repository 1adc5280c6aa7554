"""Date field: the shape of a date in a file becomes a ``HistoricalDate``."""

from typing import Annotated, Final, Literal

from pydantic import ConfigDict, Discriminator, Field, Tag
from pydantic.dataclasses import dataclass

from octavo.copy.dates import TIME_OF_DAY, Calendar, HistoricalDate, PartOfDay, parse_date

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


@dataclass(frozen=True, slots=True, config=_STRICT)
class DatedField:
    """A date with what a single text cannot say; ``calendar`` if it is not the work's."""

    edtf: DateText
    calendar: Calendar | None = None
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


def to_date(field: DateField, default_calendar: Calendar) -> HistoricalDate:
    """Read the date of a field, in the work's calendar if the field names none.

    Raises DateError as ``parse_date`` does.
    """
    match field:
        case UnknownField():
            return HistoricalDate(start=None, end=None, calendar=default_calendar)
        case DatedField():
            calendar = field.calendar or default_calendar
            return parse_date(_text(field.edtf), calendar, part=field.part, time=field.time)
        case _:
            return parse_date(_text(field), default_calendar)


def _text(edtf: str | int) -> str:
    """Write a year that YAML took for a number as the text that was meant."""
    return edtf if isinstance(edtf, str) else f"{edtf:04}"

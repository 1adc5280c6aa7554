"""Dates in files: a date field becomes a ``HistoricalDate`` while its file is checked."""

from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationInfo
from pydantic_core import core_schema
from pydantic_core.core_schema import CoreSchema

from octavo.copy.date_field import DateField, to_date
from octavo.copy.dates import Calendar, DateError, HistoricalDate
from octavo.copy.shapes.reading import or_ready, refuse


class _Dated:
    """Read a date field as the context of the validation counts."""

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Convert what DateField lets through."""
        field = handler.generate_schema(DateField)
        written = core_schema.with_info_after_validator_function(_convert, field)
        return or_ready(HistoricalDate, written)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Name what is written so."""
        return {**handler(schema), "title": "date"}


def _convert(field: DateField, info: ValidationInfo) -> HistoricalDate:
    reckoning = (info.context or {}).get("calendar", Calendar.GREGORIAN)
    try:
        return to_date(field, reckoning)
    except DateError as error:
        raise refuse(error.code, error.message, error.hint) from None


Date = Annotated[HistoricalDate, _Dated]

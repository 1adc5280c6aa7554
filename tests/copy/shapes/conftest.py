"""What the tests of shapes share: a text of YAML is read as a shape, and the problems shown."""

from collections.abc import Callable
from typing import Any

import pytest

from octavo.copy.calendars import Calendar
from octavo.copy.strict_yaml import sheet_of
from octavo.copy.validation import validate

Reading = tuple[Any, list[str]]
Read = Callable[..., Reading]


@pytest.fixture
def read() -> Read:
    """Give a function that reads YAML as a shape: the value, and problems as "line:column code"."""

    def reading(shape: type, text: str, calendar: Calendar = Calendar.JULIAN) -> Reading:
        problems: list[Any] = []
        sheet = sheet_of(text, "f", problems)
        value = validate(shape, sheet, problems, calendar=calendar) if sheet else None
        places = (f"{problem.location.line}:{problem.location.column}" for problem in problems)
        codes = (problem.code for problem in problems)
        return value, [f"{place} {code}" for place, code in zip(places, codes, strict=True)]

    return reading

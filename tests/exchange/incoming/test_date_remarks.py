"""Date remarks: circa, before, the hour and the style are taken off, and the rest is the date."""

from typing import Any

import pytest

from octavo.copy.calendars import Calendar
from octavo.exchange.incoming.date_remarks import Remarks, remarks_of


@pytest.mark.parametrize(
    ("text", "rest", "said"),
    [
        ("29 октября 1917", "29 октября 1917", {}),
        ("ок. 1917", "1917", {"circa": True}),
        ("circa 1917?", "1917", {"circa": True, "uncertain": True}),
        ("не позднее 1917", "1917", {"before": True}),
        ("after 1917", "1917", {"after": True}),
        ("29 октября 1917 (ст. ст.)", "29 октября 1917", {"calendar": Calendar.JULIAN}),
        ("11 ноября 1917 г. н. ст.", "11 ноября 1917 г.", {"calendar": Calendar.GREGORIAN}),
        ("o.s. 25 october", "25 october", {"calendar": Calendar.JULIAN}),
        ("29 октября 1917 в 19.30", "29 октября 1917", {"time": "19:30"}),
        ("29 october 1917, 7:30 p.m.", "29 october 1917", {"time": "19:30"}),
        ("29 october 1917 12:05 am", "29 october 1917", {"time": "00:05"}),
        ("29.10.1917", "29.10.1917", {}),
        ("вечером 29 октября 1917", "29 октября 1917", {"part": "evening"}),
        ("29 october 1917, in the morning", "29 october 1917", {"part": "morning"}),
        ("в ночь с 25 на 26 октября", "25 на 26 октября", {"part": "night"}),
        ("в ночь на 26 октября", "26 октября", {"part": "night", "night_before": True}),
        ("неизвестно", "", {"unknown": True}),
        ("?", "", {"unknown": True}),
    ],
)
def test_remarks_are_taken_off(text: str, rest: str, said: dict[str, Any]) -> None:
    assert remarks_of(text) == Remarks(rest, **said)

"""Work: what may stand in work.yaml."""

from collections.abc import Callable
from typing import Any

import pytest

from octavo.copy.calendar_changes import RUSSIA, countries
from octavo.copy.calendars import Calendar
from octavo.copy.reckonings import Reckoning
from octavo.copy.shapes.country import reckoning_of
from octavo.copy.shapes.work import WorkRecord


def test_a_work_needs_a_title_and_languages(read: Callable[..., Any]) -> None:
    work, problems = read(WorkRecord, "{title: x, languages: [ru]}")

    assert problems == []
    assert work.calendar is Calendar.GREGORIAN
    assert read(WorkRecord, "rights: x")[1] == ["1:1 C02"] * 2


def test_a_work_has_at_least_one_language(read: Callable[..., Any]) -> None:
    assert read(WorkRecord, "{title: x, languages: []}")[1] == ["1:23 C04"]


def test_a_span_goes_from_one_day_to_another(read: Callable[..., Any]) -> None:
    text = "{title: x, languages: [ru], span: {from: 1917-10-25, to: 1917-12-12}}"

    work, _ = read(WorkRecord, text)

    assert (str(work.span.start), str(work.span.end)) == ("1917-10-25", "1917-12-12")
    assert work.span.start.calendar is Calendar.JULIAN


def test_subjects_are_lists_by_language(read: Callable[..., Any]) -> None:
    work, _ = read(WorkRecord, "{title: x, languages: [ru], subjects: {ru: [a, b]}}")

    assert work.subjects == {"ru": ("a", "b")}


@pytest.mark.parametrize(
    ("said", "reckoning"),
    [
        ("", Reckoning(countries()["rome"], Calendar.GREGORIAN)),
        ("calendar: julian", Reckoning(RUSSIA, None)),
        ("country: britain", Reckoning(countries()["britain"], None)),
        ("calendar: gregorian, country: russia", Reckoning(RUSSIA, Calendar.GREGORIAN)),
        ("country: none", Reckoning(None, Calendar.GREGORIAN)),
    ],
)
def test_calendar_and_country_make_the_reckoning(
    read: Callable[..., Any], said: str, reckoning: Reckoning
) -> None:
    """It is the same before and after the file is checked."""
    parts = dict(part.split(": ") for part in said.split(", ") if part)
    work, problems = read(WorkRecord, f"{{title: x, languages: [ru], {said}}}")

    assert problems == []
    assert work.reckoning == reckoning == reckoning_of(parts)


def test_an_unknown_country_is_found(read: Callable[..., Any]) -> None:
    text = "{title: x, languages: [ru], country: britian}"

    assert read(WorkRecord, text)[1] == ["1:38 C05"]

"""D03: a weekday is held against its date in the style, the year and the month that are meant."""

from collections.abc import Callable

import pytest
from small_press import Press

from octavo.assemble.lints.weekdays import wrong_weekdays
from octavo.problems import Severity

Said = Callable[..., list[str]]
SUNDAY = "29 October 1917 (Old Style) was a Sunday, not a Monday"


@pytest.mark.parametrize(
    ("text", "language", "message"),
    [
        ("On Monday, 29 October, they met.", "en", SUNDAY),
        ("On Monday, 29 October 1917, they met.", "en", SUNDAY),
        ("On 29 October, a Monday, they met.", "en", SUNDAY),
        ("Mon., Oct. 29th: no trains.", "en", SUNDAY),
        ('On Monday, [](date:1917-10-29 "day"), they met.', "en", SUNDAY),
        ("On Monday, [](event:talks), they met.", "en", SUNDAY),
        ("В понедельник, 29 октября, они собрались.", "ru", SUNDAY),
        ("29-го октября, в понедельник, они собрались.", "ru", SUNDAY),
        ("Пон., 29 окт. 1917 г.", "ru", SUNDAY),
        ("29.X.1917 (понедельник).", "ru", SUNDAY),
        ("On Monday, 29 October (11 November), they met.", "en", SUNDAY),
        (
            "On Monday, 11 November New Style, they met.",
            "en",
            "11 November 1917 (New Style) was a Sunday, not a Monday",
        ),
        (
            "On Tuesday the 30th they went on.",
            "en",
            "30 October 1917 (Old Style) was a Monday, not a Tuesday",
        ),
        (
            "Во вторник, 30-го, разошлись.",
            "ru",
            "30 October 1917 (Old Style) was a Monday, not a Tuesday",
        ),
        (
            "On Monday or Friday, 29 October, they met.",
            "en",
            "29 October 1917 (Old Style) was a Sunday, not a Monday or a Friday",
        ),
        (
            "He was born on Friday, 5 May 1905.",
            "en",
            "5 May 1905 (Old Style) was a Thursday, not a Friday",
        ),
    ],
)
def test_a_wrong_weekday_is_found(text: str, language: str, message: str, said: Said) -> None:
    if "1905" in text:  # so far from the work, a New Style day may be meant: it was a Friday
        assert said(wrong_weekdays, text, language) == []
        message, text = message.replace("Friday", "Monday"), text.replace("Friday", "Monday")
    assert said(wrong_weekdays, text, language) == [message]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("On Sunday, 29 October, they met.", "en"),
        ("On Sunday, 11 November New Style, they met.", "en"),
        ("On Sunday, 11 November (29 October), they met.", "en"),
        ("On Monday, 30 October, and on Tuesday the 31st.", "en"),
        ("On Tuesday, Wednesday and Thursday, 31 October, 1 and 2 November.", "en"),
        ("30 October, Monday, 31 October, Tuesday, were quiet.", "en"),
        ("The table has a Friday for 2 November 1917; it falls on a Thursday.", "en"),
        ("He came on 29 October, on Monday he left.", "en"),
        ("In 1905 all was otherwise: on Monday, 9 January of the same year, they marched.", "en"),
        ("On Sunday, 24 March 1918, and on Wednesday, 1 January 1919.", "en"),
        ("It was Friday the 13th of nothing.", "en"),
        ("On Sunday, 31 November, they met.", "en"),  # D07 speaks of it
        ("В понедельник, 30 октября, они собрались.", "ru"),
        ("Он приехал 29 октября, в понедельник пошёл в думу.", "ru"),
        ("В субботу, 28-го, было тихо.", "ru"),
        ("Четверг был 2 ноября старого стиля, 15 ноября нового.", "ru"),
        ("(ср. 29 октября)", "ru"),
        ("`On Monday, 29 October`", "en"),
        ("[lundi 29 octobre, Monday]{lang=fr}", "en"),
    ],
)
def test_a_near_miss_is_left_alone(text: str, language: str, said: Said) -> None:
    assert said(wrong_weekdays, text, language) == []


@pytest.mark.parametrize(
    ("heading", "found"),
    [
        ("# Monday {#day day=1917-10-29}", 1),
        ("# Monday: The Talks {#day day=1917-10-29}", 1),
        ("# Monday, 30 October {#day day=1917-10-29}", 0),  # true of its words
        ("# Sunday {#day day=1917-10-29}", 0),
        ("# Monday Papers {#day day=1917-10-29}", 0),
        ("# Before Monday {#day day=1917-10-29}", 0),
        ("# Monday {#day}", 0),
    ],
)
def test_a_heading_with_a_day_is_held_against_it(heading: str, found: int, press: Press) -> None:
    press.text(f"{heading}\n", "en")

    assert len([*wrong_weekdays(press.corpus())]) == found


def test_the_year_is_that_of_the_heading(press: Press) -> None:
    """A work of several years takes the year of the day above, and else of its span."""
    press.write(
        "content/week/work.yaml",
        "title: Years\nlanguages: [en]\ncalendar: julian\nspan: {from: 1915-01, to: 1917-12}\n",
    )
    press.text("# A {day=1916-10-28}\n\nSaturday, 29 October.\n\n# B\n", "en")

    assert len([*wrong_weekdays(press.corpus())]) == 0

    press.text("# A {day=1916-10-28}\n\nSunday, 29 October.\n\n# B\n", "en")
    (finding,) = wrong_weekdays(press.corpus())
    assert finding.message == "29 October 1916 (Old Style) was a Saturday, not a Sunday"


def test_a_work_in_new_style_names_no_style(press: Press) -> None:
    press.write("content/week/work.yaml", "title: T\nlanguages: [en]\n")
    press.write("content/week/chronology.yaml", "[]\n")
    press.text("# A\n\nSunday, 29 October 1917.\n", "en")

    (finding,) = wrong_weekdays(press.corpus())

    assert finding.message == "29 October 1917 was a Monday, not a Sunday"
    assert finding.hint == "write 'Monday' or correct the date: the nearest Sunday was 28 October"


def test_the_hint_tells_the_nearest_day_and_the_other_style(press: Press) -> None:
    _, corpus = press.passage("On Monday, 29 October, they met.")
    (finding,) = wrong_weekdays(corpus)

    assert finding.hint == (
        "write 'Sunday' or correct the date: the nearest Monday was 30 October; "
        "29 October New Style was one: if that is meant, say so"
    )


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("On Monday, 29 October.", Severity.ERROR),
        ('"On Monday, 29 October."', Severity.WARNING),
        ("«On Monday, 29 October.»", Severity.WARNING),
        ('"Quiet." On Monday, 29 October.', Severity.ERROR),
        ("> On Monday, 29 October.", Severity.WARNING),
        ("::: speech\nOn Monday, 29 October.\n:::", Severity.WARNING),
        ("::: questions\nOn Monday, 29 October?\n:::", Severity.ERROR),
    ],
)
def test_a_source_may_err(text: str, severity: Severity, press: Press) -> None:
    """In a quotation a wrong weekday is a warning."""
    _, corpus = press.passage(text)
    (finding,) = wrong_weekdays(corpus)

    assert finding.severity is severity

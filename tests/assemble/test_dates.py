"""Set dates: the forms that Russian and English print use, and what holds for all of them."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from octavo.assemble.dates import set_date, set_day_span, set_hour
from octavo.copy.calendar_changes import RUSSIA
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.calendars import Calendar, calendar_day, day_number
from octavo.copy.date_words import DateWords
from octavo.copy.dates import Day, HistoricalDate, parse_date

OS, NS, OS_NS, NS_OS = CalendarPolicy
FOLDER = Path(__file__).parents[2] / "templates" / "words"
SHIPPED: dict[str, dict[str, Any]] = {
    file.stem: yaml.safe_load(file.read_text(encoding="utf-8"))["dates"]
    for file in sorted(FOLDER.glob("*.yaml"))
}
ENGLISH = SHIPPED["en"]


def german() -> dict[str, Any]:
    """Give the German words, as a third language would: by data alone."""
    weekdays = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"
    months = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
    return ENGLISH | {
        "months": months.split(),
        "weekdays": weekdays.split(),
        "day": "{day}.",
        "night": "Nacht vom {date}",
        "night_day_span": "{first} auf den {last}",
        "night_span": "{first} auf den {last}",
        "not_later": "spätestens {date}",
    }


def french() -> dict[str, Any]:
    """Give the French words, whose first of a month is an ordinal."""
    months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    return ENGLISH | {"months": months.split(), "first_day": "1er"}


def american() -> dict[str, Any]:
    """Give the English words in the American order."""
    return ENGLISH | {"day_month": "{month}\u00a0{day}", "date_year": "{date}, {year}"}


def japanese() -> dict[str, Any]:
    """Give words in the order year, month, day, without spaces."""
    return ENGLISH | {
        "months": [f"{month}月" for month in range(1, 13)],
        "day": "{day}日",
        "day_month": "{month}{day}",
        "date_year": "{year}{date}",
        "month_year": "{year}{month}",
        "year": "{year}年",
        "day_pair": "{main}({other})",
        "pair": "{main}({other})",
    }


WORDS: dict[str, DateWords] = {
    language: TypeAdapter(DateWords).validate_python(words)
    for language, words in (
        SHIPPED | {"de": german(), "fr": french(), "en-US": american(), "ja": japanese()}
    ).items()
}


def plain(text: str) -> str:
    """Show no-break spaces as ordinary ones."""
    return text.replace("\u00a0", " ")


def written(
    text: str,
    calendar: Calendar = Calendar.JULIAN,
    *,
    part: str | None = None,
    time: str | None = None,
) -> HistoricalDate:
    """Read a date, Old Style unless the New is named."""
    return parse_date(text, calendar, part=part, time=time)


# Laws.

policies = st.sampled_from(CalendarPolicy)
days_before_the_change = st.integers(day_number(Calendar.JULIAN, 1001, 1, 1), RUSSIA.first_day - 1)


def on(number: int, calendar: Calendar) -> HistoricalDate:
    """Make the date of a day number."""
    day = Day(*calendar_day(calendar, number))
    return HistoricalDate(start=day, end=day, calendar=calendar)


@pytest.mark.parametrize("language", WORDS)
@given(number=days_before_the_change, policy=policies)
def test_the_calendar_of_the_source_does_not_show(
    language: str, number: int, policy: CalendarPolicy
) -> None:
    """A day of the old reckoning is set alike, in whichever calendar the source gives it."""
    julian, gregorian = (
        set_date(on(number, calendar), WORDS[language], policy, weekday=True)
        for calendar in Calendar
    )

    assert julian == gregorian


@pytest.mark.parametrize("language", WORDS)
@given(
    number=st.integers(RUSSIA.first_day, day_number(Calendar.GREGORIAN, 2999, 1, 1)),
    policy=policies,
)
def test_after_the_change_a_new_style_date_stands_alone(
    language: str, number: int, policy: CalendarPolicy
) -> None:
    """From 14 February 1918 on the policy changes nothing in a date of the new reckoning."""
    date = on(number, Calendar.GREGORIAN)

    assert set_date(date, WORDS[language], policy) == set_date(date, WORDS[language], NS)


@st.composite
def texts_of_dates(draw: st.DrawFn) -> str:
    """Set any date in any language in any way."""
    start = draw(st.dates())
    end = draw(st.one_of(st.just(start), st.dates(min_value=start)))
    precision = st.sampled_from((4, 7, 10))
    first, last = start.isoformat()[: draw(precision)], end.isoformat()[: draw(precision)]
    form = draw(st.sampled_from((first, f"{first}/{last}", f"../{last}", f"{first}/..")))
    calendar = draw(st.sampled_from(Calendar))
    sign = draw(st.sampled_from(("", "~", "?", "%")))
    if form == f"{first}/{last}" and last < first[: len(last)]:
        form = last
    try:
        date = parse_date(form + sign, calendar)
    except ValueError:  # the day is one of the other calendar, or too early
        date = HistoricalDate(None, None, calendar)
    return set_date(
        date,
        WORDS[draw(st.sampled_from(sorted(WORDS)))],
        draw(policies),
        year=draw(st.booleans()),
        weekday=draw(st.booleans()),
    )


@given(texts_of_dates())
def test_every_setting_is_clean(text: str) -> None:
    """No date has a brace, an empty word, a doubled or outer space, or a lonely bracket."""
    assert text
    assert text == text.strip()
    assert not re.search(r"\s\s|[{}]|None|\(\)|\s[,)]|\(\s", text)
    assert text.count("(") == text.count(")")


@given(texts_of_dates())
def test_a_number_is_never_parted_from_its_word(text: str) -> None:
    """No line can end between a day and its month, or a year and its mark."""
    months = "|".join((*WORDS["ru"].months_in_dates, *WORDS["en"].months_in_dates))

    assert not re.search(rf"[\d)] (?:{months}|г)", text)


# Forms.

RUSSIAN = [
    ("1917-10-29", "29 октября (11 ноября) 1917 г."),
    ("1917-11-01", "1 (14) ноября 1917 г."),
    ("1917-12-31", "31 декабря 1917 г. (13 января 1918 г.)"),
    ("1917-11-07/1917-11-08", "7–8 (20–21) ноября 1917 г."),
    ("1917-10-29/1917-10-30", "29–30 октября (11–12 ноября) 1917 г."),
    ("1917-10-30/1917-11-02", "30 октября – 2 ноября (12–15 ноября) 1917 г."),
    (
        "1917-12-30/1918-01-02",
        "30 декабря 1917 г. – 2 января 1918 г. (12–15 января 1918 г.)",
    ),
    ("1917-11", "ноябрь 1917 г."),
    ("1917-10/1917-11", "октябрь – ноябрь 1917 г."),
    ("1917-12/1918-01", "декабрь 1917 г. – январь 1918 г."),
    ("1917-10/1917-11-02", "октябрь 1917 г. – 2 (15) ноября 1917 г."),
    ("1883", "1883 г."),
    ("1917/1918", "1917–1918 гг."),
    ("1905~", "около 1905 г."),
    ("1917-11~", "около ноября 1917 г."),
    ("1917-11-02~", "около 2 (15) ноября 1917 г."),
    ("1917-11-02?", "2 (15) ноября 1917 г. (?)"),
    ("1905/1907%", "около 1905–1907 гг. (?)"),
    ("../1917-11-02", "не позднее 2 (15) ноября 1917 г."),
    ("../1917-11", "не позднее ноября 1917 г."),
    ("1917-11-02/..", "не ранее 2 (15) ноября 1917 г."),
    ("0250-05-05", "5 мая 250 г."),  # the styles did not differ then
]

ENGLISH_FORMS = [
    ("1917-10-29", "29 October (11 November) 1917"),
    ("1917-11-01", "1 (14) November 1917"),
    ("1917-12-31", "31 December 1917 (13 January 1918)"),
    ("1917-11-07/1917-11-08", "7–8 (20–21) November 1917"),
    ("1917-10-30/1917-11-02", "30 October–2 November (12–15 November) 1917"),
    ("1917-11", "November 1917"),
    ("1917-10/1917-11", "October–November 1917"),
    ("1917-12/1918-01", "December 1917–January 1918"),
    ("1917/1918", "1917–1918"),
    ("1905~", "c. 1905"),
    ("1917-11-02?", "2 (15) November 1917 (?)"),
    ("../1917-11-02", "no later than 2 (15) November 1917"),
    ("1917-11-02/..", "no earlier than 2 (15) November 1917"),
]


@pytest.mark.parametrize(
    ("language", "text", "form"),
    [("ru", *row) for row in RUSSIAN] + [("en", *row) for row in ENGLISH_FORMS],
)
def test_old_style_with_new_style_in_brackets(language: str, text: str, form: str) -> None:
    """The forms of Russian and English books on years before 1918."""
    assert plain(set_date(written(text), WORDS[language], OS_NS)) == form


@pytest.mark.parametrize(
    ("policy", "form"),
    [
        (OS, "29 October 1917"),
        (NS, "11 November 1917"),
        (OS_NS, "29 October (11 November) 1917"),
        (NS_OS, "11 November (29 October) 1917"),
    ],
)
def test_the_policy_chooses_the_styles(policy: CalendarPolicy, form: str) -> None:
    """An edition prints one style or both, the main one first."""
    assert plain(set_date(written("1917-10-29"), WORDS["en"], policy)) == form


@pytest.mark.parametrize(
    ("text", "russian", "english"),
    [
        (
            "1917-11-01/1917-11-02",
            "в ночь с 1 на 2 (с 14 на 15) ноября 1917 г.",
            "night of 1–2 (14–15) November 1917",
        ),
        (
            "1917-10-31/1917-11-01",
            "в ночь с 31 октября на 1 ноября (с 13 на 14 ноября) 1917 г.",
            "night of 31 October–1 November (13–14 November) 1917",
        ),
        (
            "1917-12-31/1918-01-01",
            "в ночь с 31 декабря 1917 г. на 1 января 1918 г. (с 13 на 14 января 1918 г.)",
            "night of 31 December 1917–1 January 1918 (13–14 January 1918)",
        ),
        ("1917-11-02", "2 (15) ноября 1917 г., ночью", "2 (15) November 1917, night"),
    ],
)
def test_a_night_names_both_its_days(text: str, russian: str, english: str) -> None:
    """A night between two days is said as such; a night of one day stays as vague as it is."""
    date = written(text, part="night")

    assert plain(set_date(date, WORDS["ru"], OS_NS)) == russian
    assert plain(set_date(date, WORDS["en"], OS_NS)) == english


@pytest.mark.parametrize(
    ("text", "said", "russian", "english"),
    [
        ("1917-11-02", {"part": "evening"}, "2 ноября, вечером", "2 November, evening"),
        ("1917-11-02", {"time": "19:00"}, "2 ноября, 19:00", "2 November, 19:00"),
        (
            "1917-11-02",
            {"time": "19:00", "part": "evening"},
            "2 ноября, 19:00",
            "2 November, 19:00",
        ),
        (
            "1917-11-01/1917-11-02",
            {"time": "19:00", "part": "night"},
            "в ночь с 1 на 2 ноября, с 19:00",
            "night of 1–2 November, from 19:00",
        ),
        (
            "1917-11-02/1917-11-04",
            {"time": "09:00"},
            "2–4 ноября, с 09:00",
            "2–4 November, from 09:00",
        ),
    ],
)
def test_the_hour_follows_the_date(
    text: str, said: dict[str, str], russian: str, english: str
) -> None:
    """The hour where it is known, the part of the day where it is not."""
    date = written(text, part=said.get("part"), time=said.get("time"))

    assert plain(set_date(date, WORDS["ru"], OS, year=False)) == russian
    assert plain(set_date(date, WORDS["en"], OS, year=False)) == english


@pytest.mark.parametrize(
    ("said", "hour"),
    [({}, ""), ({"part": "evening"}, "вечером"), ({"part": "day", "time": "14:30"}, "14:30")],
)
def test_the_hour_alone(said: dict[str, str], hour: str) -> None:
    """Under a heading that says the day, the hour stands alone."""
    assert (
        set_hour(written("1917-11-02", part=said.get("part"), time=said.get("time")), WORDS["ru"])
        == hour
    )


@pytest.mark.parametrize(
    ("text", "russian", "english"),
    [
        (
            "1917-10-29",
            "воскресенье, 29 октября (11 ноября) 1917 г.",
            "Sunday, 29 October (11 November) 1917",
        ),
        ("1917-11-02", "четверг, 2 (15) ноября 1917 г.", "Thursday, 2 (15) November 1917"),
        ("1917-11-02/1917-11-03", "2–3 (15–16) ноября 1917 г.", "2–3 (15–16) November 1917"),
        ("1917-11-02~", "около 2 (15) ноября 1917 г.", "c. 2 (15) November 1917"),
        ("1917-11", "ноябрь 1917 г.", "November 1917"),
    ],
)
def test_a_single_day_can_have_its_weekday(text: str, russian: str, english: str) -> None:
    """The weekday is that of the day itself, and is left out where there is no one day."""
    assert plain(set_date(written(text), WORDS["ru"], OS_NS, weekday=True)) == russian
    assert plain(set_date(written(text), WORDS["en"], OS_NS, weekday=True)) == english


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("1917-11-01", "1 (14) ноября"),
        ("1917-10-29", "29 октября (11 ноября)"),
        ("1917-12-31", "31 декабря (13 января)"),
        ("1917-12-30/1918-01-02", "30 декабря – 2 января (12–15 января)"),
        ("1917-11", "ноябрь"),
        ("1917-12/1918-01", "декабрь – январь"),
        ("1917", "1917 г."),
    ],
)
def test_the_year_can_be_left_out(text: str, form: str) -> None:
    """Without the year the rest remains; a year alone remains too."""
    assert plain(set_date(written(text), WORDS["ru"], OS_NS, year=False)) == form


@pytest.mark.parametrize(
    ("text", "calendar", "policy", "form"),
    [
        ("1918-01-31", Calendar.JULIAN, OS_NS, "31 января (13 февраля) 1918 г."),
        ("1918-02-14", Calendar.GREGORIAN, OS_NS, "14 февраля 1918 г."),
        ("1918-02-01", Calendar.JULIAN, OS_NS, "14 (1) февраля 1918 г."),
        ("1918-02-01", Calendar.JULIAN, OS, "14 февраля 1918 г."),
        ("1918-02", Calendar.GREGORIAN, OS, "февраль 1918 г."),
        ("1936-08-25", Calendar.GREGORIAN, OS_NS, "25 августа 1936 г."),
    ],
)
def test_after_the_change_the_new_style_comes_first(
    text: str, calendar: Calendar, policy: CalendarPolicy, form: str
) -> None:
    """From 14 February 1918 on, the Old Style follows only where the source has it."""
    assert plain(set_date(written(text, calendar), WORDS["ru"], policy)) == form


def test_a_country_that_never_changed() -> None:
    """Without a change the policy holds for all days."""
    date = written("1936-08-25", Calendar.GREGORIAN)

    assert plain(set_date(date, WORDS["en"], OS_NS, change=None)) == "12 (25) August 1936"


@pytest.mark.parametrize(
    ("text", "calendar", "policy", "form"),
    [
        ("1917-11", Calendar.JULIAN, NS, "November 1917 (O.S.)"),
        ("1917-11", Calendar.GREGORIAN, OS_NS, "November 1917 (N.S.)"),
        ("1917-11", Calendar.GREGORIAN, NS_OS, "November 1917"),
        ("1918-03", Calendar.JULIAN, OS_NS, "March 1918 (O.S.)"),
        ("1917", Calendar.GREGORIAN, OS, "1917"),
    ],
)
def test_a_month_of_the_other_style_says_so(
    text: str, calendar: Calendar, policy: CalendarPolicy, form: str
) -> None:
    """A month cannot be converted, so it is marked where the reader would take it wrongly."""
    assert plain(set_date(written(text, calendar), WORDS["en"], policy)) == form


@pytest.mark.parametrize(("language", "form"), [("ru", "дата неизвестна"), ("en", "date unknown")])
def test_what_is_not_known_is_said(language: str, form: str) -> None:
    """The unknown date has words of its own."""
    unknown = HistoricalDate(None, None, Calendar.JULIAN)

    assert set_date(unknown, WORDS[language], OS_NS, weekday=True) == form


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        (
            "en-US",
            (
                "November 1 (14), 1917",
                "October 29 (November 11), 1917",
                "December 31, 1917 (January 13, 1918)",
                "October 30–November 2 (November 12–15), 1917",
            ),
        ),
        (
            "de",
            (
                "1. (14.) November 1917",
                "29. Oktober (11. November) 1917",
                "31. Dezember 1917 (13. Januar 1918)",
                "30. Oktober–2. November (12.–15. November) 1917",
            ),
        ),
        (
            "fr",
            (
                "1er (14) novembre 1917",
                "29 octobre (11 novembre) 1917",
                "31 décembre 1917 (13 janvier 1918)",
                "30 octobre–2 novembre (12–15 novembre) 1917",
            ),
        ),
        (
            "ja",
            (
                "1917年11月1日(14日)",
                "1917年10月29日(11月11日)",
                "1917年12月31日(1918年1月13日)",
                "1917年10月30日–11月2日(11月12日–15日)",
            ),
        ),
    ],
)
def test_another_language_needs_data_only(language: str, forms: tuple[str, ...]) -> None:
    """Other orders and other words come from the words alone."""
    texts = ("1917-11-01", "1917-10-29", "1917-12-31", "1917-10-30/1917-11-02")

    assert tuple(plain(set_date(written(text), WORDS[language], OS_NS)) for text in texts) == forms


def test_no_break_spaces_stand_where_a_line_must_not_end() -> None:
    """Between a day and its month, a year and its mark, a day and its other style."""
    set_ = [set_date(written(text), WORDS["ru"], OS_NS) for text in ("1917-10-29", "1917-11-01")]

    assert set_ == [
        "29\u00a0октября (11\u00a0ноября) 1917\u00a0г.",
        "1\u00a0(14)\u00a0ноября 1917\u00a0г.",
    ]


# Running heads.


@pytest.mark.parametrize(
    ("texts", "policy", "span"),
    [
        ((), OS_NS, ""),
        (("1917-11",), OS_NS, ""),
        (("1917-10-29",), OS_NS, "29 октября"),
        (("1917-10-29", "1917-10-29"), OS_NS, "29 октября"),
        (("1917-10-30", "1917-10-29", "1917-10"), OS_NS, "29–30 октября"),
        (("1917-10-29", "1917-11-02"), OS_NS, "29 октября – 2 ноября"),
        (("1917-10-29", "1917-11-02"), NS_OS, "11–15 ноября"),
        (("1917-10-28/1917-11-03", "1917-10-30"), OS, "28 октября – 3 ноября"),
    ],
)
def test_a_span_for_the_running_head(
    texts: tuple[str, ...], policy: CalendarPolicy, span: str
) -> None:
    """From the earliest to the latest day of a page, in the main style, as short as can be."""
    dates = [written(text) for text in texts]

    assert plain(set_day_span(dates, WORDS["ru"], policy)) == span


def test_a_span_can_have_its_year() -> None:
    """Where the year changes, a running head may say it."""
    dates = [written("1917-12-31"), written("1918-01-02")]

    span = set_day_span(dates, WORDS["en"], OS, year=True)
    assert plain(span) == "31 December 1917–2 January 1918"


def test_a_span_takes_dates_of_both_calendars() -> None:
    """Dates are brought to one style before they are joined."""
    dates = [written("1917-11-11", Calendar.GREGORIAN), written("1917-10-30")]

    assert plain(set_day_span(dates, WORDS["en"], OS_NS)) == "29–30 October"

"""Set dates: the forms that Russian and English print use, and what holds for all of them."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from octavo.assemble.dates import set_date, set_day_span, set_hour, set_other_style
from octavo.copy.calendar_changes import RUSSIA, countries
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.calendars import Calendar, calendar_day, day_number
from octavo.copy.country_calendars import FIRST_NEW_STYLE_DAY, CalendarChange
from octavo.copy.date_words import DateWords
from octavo.copy.dates import Day, HistoricalDate, Reckoning, parse_date
from octavo.copy.shapes.date_forms import DateForms, DateOrder, PairForm

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
    """Read a date of Russia, Old Style unless the New is named."""
    return parse_date(text, Reckoning(RUSSIA, calendar), part=part, time=time)


def counted(text: str, country: str, *, part: str | None = None) -> HistoricalDate:
    """Read a date as a country counted."""
    return parse_date(text, Reckoning(countries()[country]), part=part)


# Laws.

policies = st.sampled_from(CalendarPolicy)
days_of_two_styles = st.integers(FIRST_NEW_STYLE_DAY, RUSSIA.first_day - 1)


def on(number: int, calendar: Calendar, country: CalendarChange | None = RUSSIA) -> HistoricalDate:
    """Make the date of a day number."""
    day = Day(*calendar_day(calendar, number))
    return HistoricalDate(start=day, end=day, calendar=calendar, country=country)


@pytest.mark.parametrize("language", WORDS)
@given(number=days_of_two_styles, policy=policies)
def test_the_calendar_of_the_source_does_not_show(
    language: str, number: int, policy: CalendarPolicy
) -> None:
    """A day on which both calendars were in use is set alike, whichever the source has."""
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


@pytest.mark.parametrize("language", WORDS)
@given(
    number=st.integers(day_number(Calendar.JULIAN, 1001, 1, 1), FIRST_NEW_STYLE_DAY - 1),
    policy=policies,
)
def test_before_1582_an_old_style_date_stands_alone(
    language: str, number: int, policy: CalendarPolicy
) -> None:
    """Nobody counted by the New Style before there was one."""
    date = on(number, Calendar.JULIAN)

    assert set_date(date, WORDS[language], policy) == set_date(date, WORDS[language], OS)


@given(number=st.integers(day_number(Calendar.JULIAN, 1001, 1, 1), 2_500_000), policy=policies)
def test_throughout_is_as_without_a_country(number: int, policy: CalendarPolicy) -> None:
    """An edition that asks for it has both styles of every day, in the order of its policy."""
    everywhere = DateForms(throughout=True).applied(WORDS["en"])

    asked = set_date(on(number, Calendar.GREGORIAN), everywhere, policy)
    assert asked == set_date(on(number, Calendar.JULIAN, None), WORDS["en"], policy)
    assert ("(" in asked) == (policy in {OS_NS, NS_OS})


@st.composite
def texts_of_dates(draw: st.DrawFn) -> str:
    """Set any date in any language in any way."""
    start = draw(st.dates())
    end = draw(st.one_of(st.just(start), st.dates(min_value=start)))
    precision = st.sampled_from((4, 7, 10))
    first, last = start.isoformat()[: draw(precision)], end.isoformat()[: draw(precision)]
    form = draw(st.sampled_from((first, f"{first}/{last}", f"../{last}", f"{first}/..")))
    country = draw(st.sampled_from(sorted(countries())))
    reckoning = Reckoning(
        countries()[country], draw(st.one_of(st.none(), st.sampled_from(Calendar)))
    )
    sign = draw(st.sampled_from(("", "~", "?", "%")))
    if form == f"{first}/{last}" and last < first[: len(last)]:
        form = last
    try:
        date = parse_date(form + sign, reckoning)
    except ValueError:  # the day is one of the other calendar, was skipped, or is too early
        date = HistoricalDate(None, None, Calendar.JULIAN)
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
    ("1917/1918", "1917–18"),
    ("1900/1901", "1900–1901"),
    ("1899/1901", "1899–1901"),
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
    date = parse_date("1936-08-25", Calendar.GREGORIAN)

    assert plain(set_date(date, WORDS["en"], OS_NS)) == "12 (25) August 1936"


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


# Countries.

AMERICAN = DateForms(form=DateOrder.MONTH_DAY).applied(WORDS["en"])
SLASHED = DateForms(pairs=PairForm.SLASH).applied(WORDS["en"])


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("1917-10-29", "October 29/November 11, 1917"),
        ("1917-11-01", "November 1/14, 1917"),
        ("1917-12-31", "December 31, 1917/January 13, 1918"),
        ("1917-11-07/1917-11-08", "November 7–8 (20–21), 1917"),
        ("1917-10-30/1917-11-02", "October 30–November 2 (November 12–15), 1917"),
        ("1917-11", "November 1917"),
        ("1917-11-02~", "c. November 2/15, 1917"),
        ("1936-08-25", "August 25, 1936"),
    ],
)
def test_the_american_form(text: str, form: str) -> None:
    """The month first, and a slash between the styles; ranges keep their brackets."""
    assert plain(set_date(counted(text, "russia"), AMERICAN, OS_NS)) == form


def test_the_american_form_with_a_weekday_and_with_brackets() -> None:
    bracketed = DateForms(form=DateOrder.MONTH_DAY, pairs=PairForm.BRACKETS).applied(WORDS["en"])
    date = counted("1917-10-29", "russia")

    with_weekday = set_date(date, AMERICAN, OS_NS, weekday=True)
    assert plain(with_weekday) == "Sunday, October 29/November 11, 1917"
    assert plain(set_date(date, bracketed, OS_NS)) == "October 29 (November 11), 1917"


@pytest.mark.parametrize(
    ("text", "old", "both", "new"),
    [
        ("1751-02-10", "10 February 1750/51", "10/21 February 1750/51", "21 February 1751"),
        ("1751-03-24", "24 March 1750/51", "24 March/4 April 1750/51", "4 April 1751"),
        ("1751-03-25", "25 March 1751", "25 March/5 April 1751", "5 April 1751"),
        (
            "1750-12-25",
            "25 December 1750",
            "25 December 1750/5 January 1751",
            "5 January 1751",
        ),
        ("1700-01-30", "30 January 1699/1700", "30 January/9 February 1699/1700",
         "9 February 1700"),
        ("1752-01-01", "1 January 1752", "1/12 January 1752", "12 January 1752"),
        ("1752-09-02", "2 September 1752", "2/13 September 1752", "13 September 1752"),
        ("1752-09-14", "14 September 1752", "14 September 1752", "14 September 1752"),
        ("1751-02", "February 1750/51", "February 1750/51", "February 1750/51 (O.S.)"),
        ("1751-03", "March 1751", "March 1751", "March 1751 (O.S.)"),
        (
            "1751-03-20/1751-03-28",
            "20 March 1750/51–28 March 1751",
            "20 March 1750/51–28 March 1751 (31 March–8 April 1751)",
            "31 March–8 April 1751",
        ),
    ],
)  # fmt: skip
def test_the_years_of_englishmen(text: str, old: str, both: str, new: str) -> None:
    """Before 25 March a date of the Old Style has both years, as England counted until 1751."""
    date = counted(text, "britain")

    assert [plain(set_date(date, SLASHED, policy)) for policy in (OS, OS_NS, NS)] == [
        old,
        both,
        new,
    ]


def test_scotland_began_its_years_on_1_january_from_1600() -> None:
    """What was 1599/1600 in England was 1600 in Scotland, and 1598/99 in both a year before."""
    january = {
        (country, year): plain(set_date(counted(f"{year}-01-15", country), WORDS["en"], OS))
        for country in ("england", "scotland")
        for year in (1599, 1600)
    }

    assert january == {
        ("england", 1599): "15 January 1598/99",
        ("england", 1600): "15 January 1599/1600",
        ("scotland", 1599): "15 January 1598/99",
        ("scotland", 1600): "15 January 1600",
    }


def test_years_are_single_where_an_edition_wants_them_so() -> None:
    single = DateForms(double_years=False).applied(WORDS["en"])

    date = counted("1751-02-10", "britain")
    assert plain(set_date(date, single, OS_NS)) == "10 (21) February 1751"


@pytest.mark.parametrize(
    ("text", "calendar", "policy", "form"),
    [
        ("1492-10-12", Calendar.JULIAN, OS_NS, "12 October 1492"),
        ("1492-10-12", Calendar.JULIAN, NS, "12 October 1492"),
        ("1492-10-21", Calendar.GREGORIAN, OS_NS, "12 (21) October 1492"),
        ("1492-10-21", Calendar.GREGORIAN, NS_OS, "12 (21) October 1492"),
        ("1492-10-21", Calendar.GREGORIAN, NS, "12 October 1492"),
        ("1789-07-14", Calendar.GREGORIAN, OS_NS, "14 July 1789"),
    ],
)
def test_where_only_one_style_was_in_use(
    text: str, calendar: Calendar, policy: CalendarPolicy, form: str
) -> None:
    """Before 1582, and after the change, the other style follows only where the source has it."""
    date = parse_date(text, Reckoning(countries()["italy"], calendar))

    assert plain(set_date(date, WORDS["en"], policy)) == form


@pytest.mark.parametrize(
    ("text", "policy", "russian", "english"),
    [
        (
            "1918-01-25/1918-02-20",
            OS_NS,
            "25 января (7 февраля) – 20 февраля 1918 г.",
            "25 January (7 February)–20 February 1918",
        ),
        (
            "1917-12-25/1918-02-20",
            OS_NS,
            "25 декабря 1917 г. (7 января 1918 г.) – 20 февраля 1918 г.",
            "25 December 1917 (7 January 1918)–20 February 1918",
        ),
        (
            "1918-01-25/1918-02-20",
            OS,
            "25 января – 20 февраля 1918 г.",
            "25 January–20 February 1918",
        ),
        ("1918-01-25/1918-02-20", NS, "7–20 февраля 1918 г.", "7–20 February 1918"),
        (
            "1917-11/1918-03",
            OS_NS,
            "ноябрь 1917 г. – март 1918 г.",
            "November 1917–March 1918",
        ),
        (
            "1917-11/1918-03",
            NS,
            "ноябрь 1917 г. (ст. ст.) – март 1918 г.",
            "November 1917 (O.S.)–March 1918",
        ),
    ],
)
def test_a_range_over_the_change(
    text: str, policy: CalendarPolicy, russian: str, english: str
) -> None:
    """Each end is set as its own day would be, and the year is said once where it can be."""
    date = counted(text, "russia")

    assert plain(set_date(date, WORDS["ru"], policy)) == russian
    assert plain(set_date(date, WORDS["en"], policy)) == english


def test_a_short_range_over_the_change_names_its_month_once() -> None:
    """The two days of September 1752 that followed one another."""
    date = counted("1752-09-02/1752-09-14", "britain")

    assert plain(set_date(date, WORDS["en"], OS)) == "2–14 September 1752"


def test_a_night_over_the_change() -> None:
    night = counted("1918-01-31/1918-02-14", "russia", part="night")

    assert plain(set_date(night, WORDS["ru"], OS_NS)) == (
        "в ночь с 31 января (13 февраля) на 14 февраля 1918 г."
    )


@pytest.mark.parametrize("policy", [OS, NS, OS_NS, NS_OS])
@pytest.mark.parametrize(("text", "country"), [("1918-02", "russia"), ("1752-09", "britain")])
def test_the_month_of_the_change_is_of_both_styles(
    text: str, country: str, policy: CalendarPolicy
) -> None:
    """It is not marked as one of either."""
    assert "(" not in set_date(counted(text, country), WORDS["en"], policy)


@pytest.mark.parametrize(
    ("text", "policy", "form"),
    [
        ("1917-10-29", OS_NS, "11 November 1917 (N.S.)"),
        ("1917-10-29", NS_OS, "29 October 1917 (O.S.)"),
        ("1917-10-29", OS, ""),
        ("1917-10-29", NS, ""),
        ("1917-10-30/1917-11-02", OS_NS, "12–15 November 1917 (N.S.)"),
        ("1936-08-25", OS_NS, ""),
        ("1917-11", OS_NS, ""),
        ("1918-01-25/1918-02-20", OS_NS, ""),
    ],
)
def test_the_other_style_alone(text: str, policy: CalendarPolicy, form: str) -> None:
    """Below a heading that has the first; nothing where there is no second."""
    assert plain(set_other_style(counted(text, "russia"), WORDS["en"], policy)) == form


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


@pytest.mark.parametrize(
    ("policy", "span"),
    [(OS_NS, "31 января – 16 февраля"), (OS, "31 января – 16 февраля"), (NS, "13–16 февраля")],
)
def test_a_span_over_the_change_has_each_end_in_its_own_style(
    policy: CalendarPolicy, span: str
) -> None:
    dates = [counted(text, "russia") for text in ("1918-02-16", "1918-01-31", "1918-02-14")]

    assert plain(set_day_span(dates, WORDS["ru"], policy)) == span

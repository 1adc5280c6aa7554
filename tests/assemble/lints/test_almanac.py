"""Almanac: what a work tells of decides which days a date may mean."""

import pytest
from small_press import Press

from octavo.assemble.lints.almanac import almanac_of, date_of, days_of, extent
from octavo.copy.calendars import Calendar
from octavo.copy.dates import parse_date
from octavo.copy.works import read_work

JULIAN = "title: T\nlanguages: [en]\ncalendar: julian\n"
GREGORIAN = "title: T\nlanguages: [en]\n"


def meant(press: Press, text: str, work: str) -> list[str]:
    """List the days that a date in a text without a dated heading may mean."""
    press.write("content/week/work.yaml", work)
    press.text(f"# Day\n\n{text}\n", "en")
    corpus = press.corpus()
    passage = corpus.texts.passages[1]
    (mention,) = passage.dates.mentions
    return [
        f"{day.in_words()} {day.calendar}"
        for day in corpus.almanac.days(mention.days[0], mention, passage)
    ]


@pytest.mark.parametrize(
    ("text", "work", "days"),
    [
        ("29 October", JULIAN, ["29 October 1917 julian"]),  # the year of the events
        ("29 October 1917", GREGORIAN, ["29 October 1917 gregorian"]),
        ("29 October New Style", JULIAN, ["29 October 1917 gregorian"]),
        ("5 May 1905", JULIAN, ["5 May 1905 julian", "5 May 1905 gregorian"]),
        ("5 May 1905", GREGORIAN, ["5 May 1905 gregorian"]),
        ("24 March 1918", JULIAN, ["24 March 1918 gregorian", "24 March 1918 julian"]),
        (
            "29 October",
            JULIAN + "span: {from: 1905-01, to: 1906-12}\n",
            ["29 October 1905 julian", "29 October 1906 julian"],
        ),
        (
            "29 October",
            JULIAN + "span: {from: 1905-11-01, to: 1906-12-31}\n",
            ["29 October 1906 julian"],
        ),
        ("29 October", JULIAN + "span: {from: 1900, to: 1917}\n", []),
        (
            "in 1916, on 29 October",
            JULIAN,
            ["29 October 1917 julian", "29 October 1916 julian", "29 October 1916 gregorian"],
        ),
        ("29 October of the same year", JULIAN, []),
        ("31 November", JULIAN, []),
        ("29 February 1900", JULIAN, ["29 February 1900 julian"]),
    ],
)
def test_a_date_may_mean_some_days(text: str, work: str, days: list[str], press: Press) -> None:
    assert meant(press, text, work) == days


def test_a_work_without_span_and_events_has_no_year(press: Press) -> None:
    press.write("content/week/chronology.yaml", "[]\n")

    assert meant(press, "29 October", JULIAN) == []


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1917-10-29", "1917-10-29", "1917-10-29"),
        ("1917-10", "1917-10-01", "1917-10-31"),
        ("1917-10-29/1917-11-04", "1917-10-29", "1917-11-04"),
        ("../1917-10", "1917-10-01", "1917-10-31"),
        ("1917-10-29/..", "1917-10-29", "1917-10-29"),
    ],
)
def test_a_date_has_an_extent(text: str, first: str, last: str) -> None:
    date = parse_date(text, Calendar.JULIAN)
    ends = (parse_date(each, Calendar.JULIAN).first_day for each in (first, last))

    assert extent(date) == tuple(ends)


def test_only_a_date_known_to_the_day_has_days() -> None:
    texts = (
        "1917-10-29",
        "1917-10-29/1917-10-31",
        "1917-10",
        "../1917-10-29",
        "1917-01-01/1919-01-01",
    )

    assert [len(days_of(parse_date(text, Calendar.JULIAN))) for text in texts] == [1, 3, 0, 0, 0]


def test_a_reference_has_the_date_that_it_prints(press: Press) -> None:
    text = (
        '[](date:1917-10-29) [](date:1917-11-11 "gregorian day") [](date:nonsense) '
        "[](event:talks) [](event:nothing)"
    )
    passage, corpus = press.passage(text)
    dates = [date_of(reference, corpus.work) for reference in passage.signs.values()]

    assert [date and (str(date), date.calendar) for date in dates] == [
        ("1917-10-29", Calendar.JULIAN),
        ("1917-11-11", Calendar.GREGORIAN),
        None,
        ("1917-10-29", Calendar.JULIAN),
        None,
    ]


def test_the_span_is_that_of_the_work_or_of_its_events(press: Press) -> None:
    assert almanac_of(read_work(press.project, "week", [])).years == (1917,)

    press.write("content/week/work.yaml", JULIAN)
    press.write(
        "content/week/chronology.yaml",
        "- {id: a, date: 1916, title: A}\n- {id: b, date: 1918, title: B}\n"
        "- {id: c, date: {unknown: true}, title: C}\n",
    )
    assert almanac_of(read_work(press.project, "week", [])).years == (1916, 1917, 1918)

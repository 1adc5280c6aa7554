"""Set lifetimes: the years of a life as indexes and first mentions give them."""

from pathlib import Path

import pytest
import yaml
from pydantic import TypeAdapter

from octavo.assemble.lifetimes import set_lifetime
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.calendars import Calendar
from octavo.copy.date_words import DateWords
from octavo.copy.dates import HistoricalDate, parse_date

FOLDER = Path(__file__).parents[2] / "templates" / "words"
UNKNOWN = HistoricalDate(None, None, Calendar.JULIAN)


def words(language: str) -> DateWords:
    """Read the words of a language."""
    text = (FOLDER / f"{language}.yaml").read_text(encoding="utf-8")
    return TypeAdapter(DateWords).validate_python(yaml.safe_load(text)["dates"])


def written(text: str | None) -> HistoricalDate | None:
    """Read a date, or the word "unknown", or nothing."""
    if text == "unknown":
        return UNKNOWN
    return None if text is None else parse_date(text, Calendar.JULIAN)


@pytest.mark.parametrize(
    ("born", "died", "russian", "english"),
    [
        ("1883", "1936", "1883–1936", "1883–1936"),
        ("1883", None, "род. 1883", "b. 1883"),
        (None, "1936", "ум. 1936", "d. 1936"),
        ("1883", "unknown", "1883–?", "1883–?"),
        ("unknown", "1936", "?–1936", "?–1936"),
        ("1880~", "1938?", "ок. 1880–1938?", "c. 1880–1938?"),
        ("1880/1882", "1938", "1880/1882–1938", "1880/1882–1938"),
        ("1883-07-06", "1936-08", "1883–1936", "1883–1936"),
        ("1883", "../1938", "1883–не позднее 1938", "1883–no later than 1938"),
        ("1883", "1938/..", "1883–не ранее 1938", "1883–no earlier than 1938"),
        (None, None, "", ""),
        ("unknown", "unknown", "", ""),
        ("unknown", None, "", ""),
    ],
)
def test_the_years_of_a_life(
    born: str | None, died: str | None, russian: str, english: str
) -> None:
    """What is known of birth and death is said, and what is not known too."""
    for language, form in (("ru", russian), ("en", english)):
        text = set_lifetime(written(born), written(died), words(language), CalendarPolicy.OS_NS)
        assert text.replace("\u00a0", " ") == form


@pytest.mark.parametrize(
    ("policy", "form"), [(CalendarPolicy.OS_NS, "b. 1901"), (CalendarPolicy.NS, "b. 1902")]
)
def test_a_day_counts_in_the_year_of_the_main_style(policy: CalendarPolicy, form: str) -> None:
    """Who was born on 26 December 1901 Old Style was born on 8 January 1902 New Style."""
    text = set_lifetime(written("1901-12-26"), None, words("en"), policy)

    assert text.replace("\u00a0", " ") == form

"""Reference dates: how dates are written and printed becomes the tables of docs/reference/dates.md.

Every cell is set by the program itself, so that the page cannot say what is not so.
"""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml
from pydantic import TypeAdapter

from octavo.assemble.dates import set_date
from octavo.copy.calendar_changes import countries
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.calendars import Calendar
from octavo.copy.date_errors import in_words
from octavo.copy.date_field import DatedField, DateField, to_date
from octavo.copy.date_words import DateWords
from octavo.copy.dates import HistoricalDate, Reckoning
from octavo.copy.shapes.date_forms import DateForms, DateOrder, PairForm

WORDS = Path(__file__).resolve().parent.parent / "templates" / "words"
_NO_BREAK = "\u00a0"


class Written(NamedTuple):
    """A date as a file has it, and what it means."""

    yaml: str
    meaning: str


KINDS = (
    Written("1917", "a year"),
    Written("1917-11", "a month"),
    Written("1917-11-02", "a day"),
    Written('{edtf: 1917-11-02, time: "19:00"}', "an hour"),
    Written("{edtf: 1917-11-02, part: morning}", "a morning; also `day`, `evening`, `night`"),
    Written("{edtf: 1917-11-01/1917-11-02, part: night}", "the night between two days"),
    Written("1917-11-07/1917-11-08", "days of one month"),
    Written("1917-10-30/1917-11-02", "days of two months"),
    Written("1917-12-31/1918-01-02", "days of two years"),
    Written("1917-10/1917-11", "months"),
    Written("1917/1918", "years"),
    Written("1917-11-02~", "circa"),
    Written("1917-11-02?", "uncertain"),
    Written("1917-11-02%", "circa and uncertain"),
    Written("../1917-11-02", "not later than"),
    Written("1917-11-02/..", "not earlier than"),
    Written("{unknown: true}", "nobody knows"),
)

#: The country and the date, for the table of policies.
IN_STYLES = (
    ("russia", "1917-10-29"),
    ("russia", "1917-11-01"),
    ("russia", "1917-12-31"),
    ("russia", "1917-10-30/1917-11-02"),
    ("russia", "1918-01-25/1918-02-20"),
    ("russia", "1917-11"),
    ("russia", "1936-08-25"),
    ("russia", "{edtf: 1918-02-01, calendar: julian}"),
    ("spain", "1492-10-12"),
    ("britain", "1751-02-10"),
    ("none", "{edtf: 1936-08-25, calendar: gregorian}"),
)

FORMS = (
    ("", DateForms()),
    ("{form: month-day}", DateForms(form=DateOrder.MONTH_DAY)),
    (
        "{form: month-day, pairs: brackets}",
        DateForms(form=DateOrder.MONTH_DAY, pairs=PairForm.BRACKETS),
    ),
    ("{pairs: slash}", DateForms(pairs=PairForm.SLASH)),
    ("{double_years: false}", DateForms(double_years=False)),
    ("{throughout: true}", DateForms(throughout=True)),
)


def kind_rows() -> str:
    """Show each kind of date: written, meant, printed in Russian and in English."""
    head = ("`date:`", "meaning", "Russian", "English")
    rows = (
        (f"`{written.yaml}`", written.meaning, *_both(_read(written.yaml, "russia")))
        for written in KINDS
    )
    return _table(head, rows)


def policy_tables() -> str:
    """Show what each policy prints of the same dates, a table for each language."""
    parts = []
    for language, title in (("ru", "In Russian"), ("en", "In English")):
        head = ("`country:`", "`date:`", *(f"`{policy}`" for policy in CalendarPolicy))
        rows = (
            (
                f"`{country}`",
                f"`{text}`",
                *(_set(_read(text, country), language, policy) for policy in CalendarPolicy),
            )
            for country, text in IN_STYLES
        )
        parts.append(f"**{title}**\n\n{_table(head, rows)}")
    return "\n".join(parts)


def form_table() -> str:
    """Show what the forms of an edition do to English dates."""
    dates = (
        _read("1917-10-29", "russia"),
        _read("1751-02-10", "britain"),
        _read("1936-08-25", "russia"),
    )
    head = ("`dates:`", *("`" + str(date) + "`" for date in dates))
    rows = (
        (
            f"`{said}`" if said else "(nothing)",
            *(
                _plain(set_date(date, forms.applied(_words("en")), CalendarPolicy.OS_NS))
                for date in dates
            ),
        )
        for said, forms in FORMS
    )
    return _table(head, rows)


def country_table() -> str:
    """List the countries with the days of their change, and where that is known from."""
    head = ("`country:`", "last day of the Old Style", "first of the New", "remarks", "source")
    groups: dict[tuple[str, ...], list[str]] = {}
    for change in countries().values():
        days = (in_words(change.last_julian), in_words(change.first_gregorian))
        groups.setdefault((*days, change.note, change.source), []).append(f"`{change.name}`")
    return _table(head, ((", ".join(names), *cells) for cells, names in groups.items()))


@cache
def _words(language: str) -> DateWords:
    text = (WORDS / f"{language}.yaml").read_text(encoding="utf-8")
    return TypeAdapter(DateWords).validate_python(yaml.safe_load(text)["dates"])


def _read(text: str, country: str) -> HistoricalDate:
    """Read a date as it stands in a file of a work of the country."""
    said = yaml.load(text, yaml.BaseLoader)  # noqa: S506 - text only, as the program reads it
    if isinstance(said, dict) and "unknown" in said:
        said = {"unknown": True}
    field: DateField = TypeAdapter(DateField).validate_python(said)
    if country == "none":
        assert isinstance(field, DatedField)  # noqa: S101 - the table above has it so
        return to_date(field, Calendar.JULIAN)
    return to_date(field, Reckoning(countries()[country]))


def _both(date: HistoricalDate) -> tuple[str, str]:
    return (_set(date, "ru", CalendarPolicy.OS_NS), _set(date, "en", CalendarPolicy.OS_NS))


def _set(date: HistoricalDate, language: str, policy: CalendarPolicy) -> str:
    return _plain(set_date(date, _words(language), policy))


def _plain(text: str) -> str:
    return text.replace(_NO_BREAK, " ")


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Write a table; a cell that would end it is escaped."""
    line = f"| {' | '.join(head)} |\n|{'---|' * len(head)}\n"
    cells = "".join(
        "| " + " | ".join(_plain(cell).replace("|", "\\|") for cell in row) + " |\n" for row in rows
    )
    return line + cells

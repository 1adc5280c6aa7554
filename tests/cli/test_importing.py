"""Importing: options are understood, and what a person mistypes is told with the remedy."""

from pathlib import Path
from typing import Any

import click
import pytest

from octavo.cli.importing import Outcome, import_file, said_of
from octavo.copy.calendars import Calendar
from octavo.exchange.incoming.columns import Meaning
from octavo.exchange.incoming.date_tokens import DayOrder
from octavo.exchange.incoming.importing import Said
from octavo.problems import BuildError, Location, Problem, Severity
from octavo.project import Project

NOTHING: dict[str, Any] = {
    "calendar": None,
    "language": None,
    "columns": (),
    "encoding": None,
    "order": None,
    "markdown": False,
}


def test_options_are_understood() -> None:
    said = said_of(
        calendar="julian",
        language="ru",
        columns=("date=Datum", "title_ru=Событие", "title.en=Event", "end_year=Bis=Jahr"),
        encoding="cp1251",
        order="mdy",
        markdown=True,
    )

    assert said == Said(
        "cp1251",
        Calendar.JULIAN,
        "ru",
        DayOrder.MONTH_FIRST,
        markdown=True,
        columns={
            "Datum": Meaning("date"),
            "Событие": Meaning("title", "ru"),
            "Event": Meaning("title", "en"),
            "Bis=Jahr": Meaning("end year"),
        },
    )
    assert said_of(**NOTHING) == Said()


@pytest.mark.parametrize(
    ("option", "value", "remedy"),
    [
        ("encoding", "klingon", "There is no encoding 'klingon'"),
        ("columns", ("date",), "'date' is not FIELD=COLUMN"),
        ("columns", ("=x",), "There is no field ''"),
        ("columns", ("dtae=x",), "did you mean 'date'?"),
    ],
)
def test_what_is_mistyped_is_told(option: str, value: object, remedy: str) -> None:
    with pytest.raises(click.BadParameter) as wrong:
        said_of(**NOTHING | {option: value})

    assert remedy in wrong.value.message


def test_a_language_that_the_work_has_not_is_told(project: Project, tmp_path: Path) -> None:
    with pytest.raises(click.BadParameter) as wrong:
        import_file(project, "week", tmp_path / "x.csv", Said(language="de"), dry_run=True)

    assert wrong.value.message == "The work 'week' has no language 'de'. One of: en"


def test_a_chronology_with_mistakes_is_not_added_to(project: Project, tmp_path: Path) -> None:
    """Its broken events would be taken for new ones."""
    path = project.root / "content/week/chronology.yaml"
    path.write_text("- {id: talks, date: soon, title: T}\n", encoding="utf-8")
    events = tmp_path / "x.csv"
    events.write_text("date,title\n1917,A\n", encoding="utf-8")

    with pytest.raises(BuildError) as stopped:
        import_file(project, "week", events, Said(), dry_run=False)

    assert [problem.code for problem in stopped.value.problems] == ["D01"]
    assert path.read_text(encoding="utf-8") == "- {id: talks, date: soon, title: T}\n"


def test_an_outcome_is_good_without_errors() -> None:
    error = Problem("X02", "m", Location("f"))
    warning = Problem("X04", "m", Location("f"), severity=Severity.WARNING)

    assert Outcome("", "", (warning,)).good
    assert not Outcome("", "", (warning, error)).good

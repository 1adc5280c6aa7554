"""Columns: what people call their columns is understood, and what is not is told once."""

import pytest

from octavo.exchange.incoming.columns import FIELDS, Meaning, meaning_of, meanings_of
from octavo.problems import Location, Problem

TOP = Location("f", 1)


def found(
    columns: list[str], said: dict[str, Meaning] | None = None
) -> tuple[dict[str, Meaning], list[Problem]]:
    """Tell what columns mean, and the problems."""
    problems: list[Problem] = []
    return dict(meanings_of(columns, ("ru", "en"), said or {}, TOP, problems)), problems


@pytest.mark.parametrize(
    ("column", "meaning"),
    [
        ("Date", Meaning("date")),
        ("Дата события", Meaning("date")),
        ("start_date", Meaning("date")),
        ("End Date", Meaning("end")),
        ("title_ru", Meaning("title", "ru")),
        ("Title (en)", Meaning("title", "en")),
        ("событие", Meaning("title")),
        ("Описание", Meaning("text")),
        ("Tags", Meaning("tags")),
        ("title_de", None),
        ("date_ru", None),
        ("url", None),
    ],
)
def test_a_column_is_understood_by_its_name(column: str, meaning: Meaning | None) -> None:
    assert meaning_of(column, ("ru", "en")) == meaning


def test_every_field_is_understood_by_its_own_name_and_no_name_has_two_fields() -> None:
    names = [
        name.strip() for field, others in FIELDS.items() for name in (field, *others.split(","))
    ]

    assert all(meaning_of(field, ()) == Meaning(field) for field in FIELDS)
    assert sorted(filter(None, names)) == sorted(set(filter(None, names)))


def test_columns_that_are_not_read_are_told_at_once() -> None:
    """X04, with the way to read one."""
    meanings, problems = found(["date", "title", "url", "titel_x", "weekday"])

    assert set(meanings) == {"date", "title"}
    (problem,) = problems
    assert (problem.code, problem.severity) == ("X04", "warning")
    assert "'url', 'titel_x'" in problem.message
    assert problem.hint == "to read one, write --map FIELD='url'"


def test_the_first_of_two_columns_with_one_meaning_is_read() -> None:
    meanings, problems = found(["date", "title", "headline"])

    assert set(meanings) == {"date", "title"}
    assert "'headline'" in problems[0].message
    assert problems[0].hint == "to read one, write --map title='headline'"


def test_what_the_person_says_comes_first() -> None:
    meanings, problems = found(["date", "when", "title"], {"when": Meaning("date")})

    assert meanings["when"] == Meaning("date")
    assert "date" not in meanings
    assert "'date'" in problems[0].message


@pytest.mark.parametrize(
    ("columns", "missing"),
    [(["title", "x"], "date"), (["date", "x"], "title"), (["year"], "title")],
)
def test_a_date_and_a_title_have_to_be_there(columns: list[str], missing: str) -> None:
    """X01, with the way to name them."""
    problems = [problem for problem in found(columns)[1] if problem.code == "X01"]

    assert [problem.message for problem in problems] == [f"no column is known to be the {missing}"]
    assert f"--map {missing}=COLUMN" in problems[0].hint

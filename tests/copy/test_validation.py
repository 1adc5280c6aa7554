"""Validation: a value comes out, or every mistake does, each at its own place."""

import re

from hypothesis import given
from hypothesis import strategies as st
from pydantic.dataclasses import dataclass

from octavo.copy.calendars import Calendar
from octavo.copy.known_keys import keys_at
from octavo.copy.shapes import (
    Document,
    EditionRecord,
    Event,
    Organisation,
    Person,
    Place,
    Source,
    Term,
    WorkRecord,
)
from octavo.copy.shapes.dates import Date
from octavo.copy.shapes.fields import CLOSED, Slug, Whole, Words
from octavo.copy.sheets import Sheet
from octavo.copy.strict_yaml import sheet_of
from octavo.copy.validation import validate
from octavo.problems import Location, Problem


@dataclass(frozen=True, kw_only=True, config=CLOSED)
class Leaf:
    """A small record."""

    id: Slug
    number: Whole = 1
    words: tuple[Words, ...] = ()
    date: Date | None = None


def check(text: str, *at: str | int) -> tuple[Leaf | None, list[Problem]]:
    """Validate a text, or what stands in it at a path."""
    problems: list[Problem] = []
    sheet = sheet_of(text, "f", problems)
    assert sheet is not None
    return validate(Leaf, sheet, problems, at=at, calendar=Calendar.JULIAN), problems


def test_a_right_record_becomes_a_value() -> None:
    assert check("{id: a, words: [b, c]}") == (Leaf(id="a", words=("b", "c")), [])


def test_all_mistakes_are_told_at_once() -> None:
    value, problems = check("idd: a\nnumber: one\nwords: [b, 5, '']\ndate: 1917-13-01\n")

    assert value is None
    assert sorted(problem.code for problem in problems) == [
        "C01",
        "C02",
        "C03",
        "C03",
        "C04",
        "D02",
    ]


def test_a_record_is_checked_where_it_stands() -> None:
    value, problems = check("- {id: a}\n- {id: b, nombre: 5}\n", 1)

    assert value is None
    assert [(problem.location, problem.hint) for problem in problems] == [
        (Location("f", 2, 11), "did you mean 'number'?")
    ]
    assert check("- {id: a}\n- {id: B}\n", 0) == (Leaf(id="a"), [])


def test_an_empty_value_is_told_once_and_as_empty() -> None:
    value, problems = check("id: a\nnumber:\nwords: [b, ]\ndate: ~\n")

    assert value is None
    assert [(problem.code, problem.location.line) for problem in problems] == [
        ("C03", 4),
        ("C03", 2),
    ]
    assert all("is empty" in problem.message for problem in problems)


def test_an_empty_value_is_refused_even_where_nothing_need_stand() -> None:
    assert check("{id: a, date: null}")[0] is None


def test_dates_are_of_the_calendar_that_is_given() -> None:
    value, _ = check("{id: a, date: 1900-02-29}")  # a day that only the Julian calendar has

    assert value is not None
    assert value.date is not None
    assert value.date.calendar is Calendar.JULIAN


SHAPES = (EditionRecord, WorkRecord, Person, Organisation, Place, Term, Source, Document, Event)
KEYS = sorted({key for shape in SHAPES for key in keys_at(shape, ())} | {"edtf", "ru", "unknown"})
scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
anything = st.recursive(
    scalars | st.sampled_from(["a5", "1mm", "1917-11-02", "text", "os"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=3), inner, max_size=6)
    ),
    max_leaves=20,
)


@given(anything, st.sampled_from(SHAPES))
def test_whatever_stands_in_a_file_is_a_value_or_problems(value: object, shape: type) -> None:
    problems: list[Problem] = []

    made = validate(shape, Sheet("f", value, {}, {}), problems)

    assert (made is None) == bool(problems)
    assert all(re.fullmatch("[CD]0[1-5]", problem.code) for problem in problems)

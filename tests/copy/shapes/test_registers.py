"""Registers: people, organisations, places and terms."""

from collections.abc import Callable
from typing import Any

import pytest

from octavo.copy.shapes.registers import ROLE_LENGTH, Name, Organisation, Person, Place, Term

PERSON = "id: dan\nname: {ru: {family: Дан}, en: {family: Dan, given: Fyodor}}\n"


@pytest.mark.parametrize(
    ("shape", "least"),
    [
        (Person, PERSON),
        (Organisation, "{id: vtsik, name: ВЦИК}"),
        (Place, "{id: smolny, name: {ru: Смольный, en: Smolny}}"),
        (Term, "{id: yunker, term: юнкер, definition: Воспитанник училища.}"),
    ],
)
def test_a_record_needs_an_id_and_a_name(read: Callable[..., Any], shape: type, least: str) -> None:
    assert read(shape, least)[1] == []
    assert read(shape, "certain: x")[1].count("1:1 C02") >= 2


def test_a_person_is_named_in_the_language_or_else_in_the_first(read: Callable[..., Any]) -> None:
    person, _ = read(Person, PERSON)

    assert person.name_in("en") == Name(family="Dan", given="Fyodor")
    assert person.name_in("de") == Name(family="Дан")


def test_a_person_without_any_name_is_refused(read: Callable[..., Any]) -> None:
    assert read(Person, "{id: x, name: {}}")[1] == ["1:15 C04"]


def test_a_role_is_short_in_every_language(read: Callable[..., Any]) -> None:
    long = "x" * (ROLE_LENGTH + 1)

    assert read(Person, PERSON + f"role: {{ru: x, en: {long[:-1]}}}")[1] == []
    assert read(Person, PERSON + f"role: {{ru: x, en: {long}}}")[1] == ["3:7 C04"]


def test_a_life_may_be_known_by_years_or_not_at_all(read: Callable[..., Any]) -> None:
    person, problems = read(Person, PERSON + "born: 1871\ndied: {unknown: true}\n")

    assert problems == []
    assert str(person.born) == "1871"
    assert person.died.unknown

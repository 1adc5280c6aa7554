"""Known names: records are found by id and by name, and a name that nobody has is kept."""

from collections.abc import Callable

import pytest

from octavo.copy.works import read_work
from octavo.exchange.incoming.known_names import KnownNames
from octavo.project import Project

Write = Callable[[str, str], object]
PEOPLE = """\
- id: lenin
  name:
    en: {family: Lenin, given: Vladimir}
    ru: {family: Ленин, given: Владимир, patronymic: Ильич}
- id: kamenev
  name: {en: {family: Kamenev, given: Lev}}
- id: kamenev-sergei
  name: {en: {family: Kamenev, given: Sergei}}
"""
PLACES = "- {id: smolny, name: {en: Smolny, ru: Смольный}, modern_name: Smolny Institute}\n"


@pytest.fixture
def names(project: Project, write: Write) -> KnownNames:
    """Gather the names of a work with three people and a place."""
    write("content/week/people.yaml", PEOPLE)
    write("content/week/places.yaml", PLACES)
    return KnownNames(read_work(project, "week", []))


@pytest.mark.parametrize(
    "name",
    [
        "lenin",
        "Lenin",
        "LENIN",
        "Vladimir Lenin",
        "Lenin, Vladimir",
        "Ленин",
        "Ленин Владимир Ильич",
    ],
)
def test_a_person_is_found_by_every_name(names: KnownNames, name: str) -> None:
    assert names.id_of("people", name, 2) == "lenin"
    assert names.strange == {}


def test_a_name_that_two_have_stands_for_neither(names: KnownNames) -> None:
    """But an id always stands for its own."""
    assert names.id_of("people", "kamenev", 2) == "kamenev"
    assert names.id_of("people", "Sergei Kamenev", 2) == "kamenev-sergei"


def test_a_name_that_nobody_has_is_kept_with_its_lines(names: KnownNames) -> None:
    for line in (2, 5):
        assert names.id_of("place", "London", line) is None

    assert names.strange == {("place", "London"): [2, 5]}


def test_lists_are_parted_by_semicolons_and_else_by_commas(names: KnownNames) -> None:
    assert names.ids_of("people", "Lenin, Vladimir; Lev Kamenev; lenin", 2) == ("lenin", "kamenev")
    assert names.ids_of("people", "lenin, kamenev", 2) == ("lenin", "kamenev")
    assert names.ids_of("people", "Lenin, Vladimir", 2) == ("lenin",)
    assert names.strange == {}


def test_a_source_may_have_a_locator(names: KnownNames) -> None:
    assert names.cited("reed1919, ch. 8; reed1919", 2) == (
        {"source": "reed1919", "locator": "ch. 8"},
        {"source": "reed1919"},
    )
    assert names.cited("no1, p. 5", 2) == ()
    assert names.strange == {("sources", "no1"): [2]}

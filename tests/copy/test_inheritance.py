"""Inheritance: maps merge, lists replace, null takes away, and every value keeps its place."""

from collections.abc import Callable
from functools import reduce
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.copy.inheritance import merged, read_chain
from octavo.copy.sheets import KeyPath, Sheet
from octavo.copy.strict_yaml import sheet_of
from octavo.problems import Location, Problem
from octavo.project import Project

Write = Callable[[str, str], None]
NOTHING = Sheet("default", {}, {}, {})

words = st.sampled_from("abc")
values = st.recursive(
    st.integers(0, 9),
    lambda inner: st.dictionaries(words, inner, max_size=3) | st.lists(inner, max_size=2),
    max_leaves=8,
)
maps = st.dictionaries(words, values, max_size=3)


def sheet(value: dict[str, Any], file: str) -> Sheet:
    """Make a sheet of a value, each part of it with a place of its own."""
    places: dict[KeyPath, Location] = {}

    def note(part: object, path: KeyPath) -> None:
        places[path] = Location(file, len(places) + 1, 1)
        steps = (
            part if isinstance(part, dict) else range(len(part) if isinstance(part, list) else 0)
        )
        for step in steps:
            note(part[step], (*path, step))  # type: ignore[index]

    note(value, ())
    return Sheet(file, value, places, {path: places[path] for path in places if path})


def overlaid(under: Any, over: Any) -> Any:  # noqa: ANN401 - any plain value
    """Merge two values in the plainest way."""
    if not (isinstance(under, dict) and isinstance(over, dict)):
        return over
    return under | {key: overlaid(under.get(key), over[key]) for key in over}


@given(st.lists(maps, min_size=1, max_size=4), maps)
def test_the_nearest_map_wins_key_by_key(
    chain: list[dict[str, Any]], bottom: dict[str, Any]
) -> None:
    sheets = tuple(sheet(value, f"f{number}") for number, value in enumerate(chain))

    outcome = merged(sheets, sheet(bottom, "default"))

    given_by_files: dict[str, Any] = {}
    assert outcome.value == overlaid(bottom, reduce(overlaid, reversed(chain), given_by_files))


@given(st.lists(maps, min_size=1, max_size=4), maps)
def test_every_value_has_the_place_of_the_file_that_set_it(
    chain: list[dict[str, Any]], bottom: dict[str, Any]
) -> None:
    sheets = {f"f{number}": sheet(value, f"f{number}") for number, value in enumerate(chain)}
    sheets["default"] = sheet(bottom, "default")

    outcome = merged(tuple(sheets.values())[:-1], sheets["default"])

    for path, place in outcome.places.items():
        assert sheets[place.file].places[path] == place
        if not isinstance(outcome.at(*path), dict):
            assert sheets[place.file].at(*path) == outcome.at(*path)
    assert {path for path, _ in leaves(outcome.value)} <= set(outcome.places)


def leaves(value: object, path: KeyPath = ()) -> list[tuple[KeyPath, object]]:
    """List what is in a value, all parts of it."""
    steps = (
        value if isinstance(value, dict) else range(len(value) if isinstance(value, list) else 0)
    )
    inner = [leaf for step in steps for leaf in leaves(value[step], (*path, step))]  # type: ignore[index]
    return [(path, value), *inner]


def texts_merged(*texts: str, defaults: str = "{}") -> Sheet:
    """Merge texts of YAML, the nearest first."""
    sheets = [sheet_of(text, f"f{number}", []) for number, text in enumerate((*texts, defaults))]
    assert None not in sheets
    *chain, bottom = [each for each in sheets if each is not None]
    return merged(tuple(chain), bottom)


def test_null_takes_an_inherited_value_away_with_all_that_is_in_it() -> None:
    outcome = texts_merged("{a: null, b: {c: null}}", "{a: {x: 1}, b: {c: 1, d: 2}}")

    assert outcome.value == {"b": {"d": 2}}
    assert ("a", "x") not in outcome.places


def test_a_value_that_was_taken_away_may_come_back() -> None:
    outcome = texts_merged("{a: {y: 2}}", "{a: null}", "{a: {x: 1}}")

    assert outcome.value == {"a": {"y": 2}}


def test_null_that_takes_nothing_away_stays_as_a_mistake() -> None:
    assert texts_merged("{a: null}").value == {"a": None}
    assert texts_merged("{a: null}", defaults="{a: 1}").value == {"a": None}


def test_a_default_comes_back_where_an_inherited_value_is_taken_away() -> None:
    outcome = texts_merged("{a: null}", "{a: 2}", defaults="{a: 1}")

    assert outcome.value == {"a": 1}


def test_a_list_replaces_a_list() -> None:
    outcome = texts_merged("{a: [1]}", "{a: [2, 3]}")

    assert outcome.value == {"a": [1]}
    assert ("a", 1) not in outcome.places


def test_extends_and_base_are_not_inherited() -> None:
    outcome = texts_merged("{name: a}", "{extends: c, base: true, work: w}")

    assert outcome.value == {"name": "a", "work": "w"}
    assert texts_merged("{extends: b, base: true}").value == {"extends": "b", "base": True}


def chain_of(project: Project, slug: str) -> tuple[list[str] | None, list[Problem]]:
    """Read a chain: the files in it, and the problems."""
    problems: list[Problem] = []
    sheets = read_chain(project, slug, problems)
    return (None if sheets is None else [each.file for each in sheets]), problems


def test_a_chain_may_be_of_any_length(project: Project, write: Write) -> None:
    for number in range(1, 50):
        write(f"editions/e{number}/edition.yaml", f"extends: e{number - 1}\n")
    write("editions/e0/edition.yaml", "name: x\n")

    files, problems = chain_of(project, "e49")

    assert files == [f"editions/e{number}/edition.yaml" for number in range(49, -1, -1)]
    assert problems == []


@pytest.mark.parametrize(
    ("links", "ring"),
    [
        ({"a": "a"}, "'a' extends 'a'"),
        ({"a": "b", "b": "a"}, "'a' extends 'b' extends 'a'"),
        ({"a": "b", "b": "c", "c": "b"}, "'b' extends 'c' extends 'b'"),
    ],
)
def test_a_ring_is_told_as_a_whole(
    project: Project, write: Write, links: dict[str, str], ring: str
) -> None:
    for slug, parent in links.items():
        write(f"editions/{slug}/edition.yaml", f"name: x\nextends: {parent}\n")

    files, [problem] = chain_of(project, "a")

    assert files is None
    assert (problem.code, problem.message) == ("E02", ring)
    assert problem.location == Location(f"editions/{max(links)}/edition.yaml", 2, 10)


def test_a_missing_parent_is_told_with_the_nearest_name(project: Project, write: Write) -> None:
    write("editions/a/edition.yaml", "extends: bookle\n")

    files, [problem] = chain_of(project, "a")

    assert files is None
    assert (problem.code, problem.hint) == ("E03", "did you mean 'booklet'?")
    assert problem.location == Location("editions/a/edition.yaml", 1, 10)


@pytest.mark.parametrize("parent", ["../editions/base", "/etc", "."])
def test_a_parent_is_named_and_not_pointed_at(project: Project, write: Write, parent: str) -> None:
    write("editions/a/edition.yaml", f"extends: {parent}\n")

    assert [problem.code for problem in chain_of(project, "a")[1]] == ["E03"]


def test_keys_stand_in_the_order_of_the_file_that_lists_them() -> None:
    """Those that it does not list keep their places; so notes order their streams."""
    under = sheet({"notes": {"a": 1, "b": 2, "c": 3}}, "default")
    over = sheet({"notes": {"d": 4, "c": 5, "a": 6}}, "f")

    notes = merged((over,), under).at("notes")

    assert isinstance(notes, dict)
    assert list(notes) == ["d", "b", "c", "a"]

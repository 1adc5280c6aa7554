"""Editions: an edition is read with all that it extends, or refused with every reason."""

from collections.abc import Callable
from pathlib import Path

import pytest

from octavo.copy.editions import Edition, read_edition, resolve_edition
from octavo.copy.shapes import Binding, Part
from octavo.measures import Length
from octavo.problems import BuildError, Location, Problem, errors
from octavo.project import Project

Write = Callable[[str, str], None]
ROOT = Path(__file__).resolve().parents[2]


def refused(project: Project, slug: str) -> list[str]:
    """Read an edition that cannot be used, and list the codes of its problems."""
    with pytest.raises(BuildError) as caught:
        read_edition(project, slug, [])
    return [problem.code for problem in caught.value.problems]


@pytest.fixture
def booklet(project: Project) -> Edition:
    """Read the sound edition that extends the base."""
    problems: list[Problem] = []
    edition = read_edition(project, "booklet", problems)
    assert problems == []
    return edition


def test_an_edition_has_its_own_values_and_those_it_inherits(booklet: Edition) -> None:
    record = booklet.record

    assert booklet.chain == ("booklet", "base")
    assert record.work == "w"
    assert record.body == (Part(kind="text", source="preface"), Part(kind="chronology"))
    assert record.format.margins.inner == Length(20)
    assert record.format.margins.outer == Length(12)
    assert record.binding is Binding.SADDLE_STITCH
    assert not record.base


def test_every_value_tells_where_it_was_set(booklet: Edition) -> None:
    margins = booklet.origins[("format", "margins", "outer")]

    assert margins == Location("editions/booklet/edition.yaml", 5, 20)
    assert booklet.location("format", "margins", "inner").file == "editions/base/edition.yaml"
    assert booklet.origins[("format", "margins", "top")] == Location("default")
    assert booklet.location("body", 1) == Location("editions/base/edition.yaml", 11, 5)


def test_a_problem_with_a_default_is_told_at_the_edition_itself(booklet: Edition) -> None:
    assert booklet.location("calendar") == Location("editions/booklet/edition.yaml")


def test_null_takes_an_inherited_list_away(project: Project) -> None:
    record = read_edition(project, "booklet-en", []).record

    assert (record.language, record.back) == ("en", ())
    assert record.extends == "booklet"


def test_an_unknown_edition_is_told_with_the_nearest_name(project: Project) -> None:
    with pytest.raises(BuildError) as caught:
        read_edition(project, "boklet", [])

    [problem] = caught.value.problems
    assert (problem.code, problem.hint) == ("E01", "did you mean 'booklet'?")


@pytest.mark.parametrize("slug", ["../editions/booklet", "", ".", "/", "booklet/../base"])
def test_an_edition_is_named_and_not_pointed_at(project: Project, slug: str) -> None:
    assert refused(project, slug) == ["E01"]


def test_a_base_is_not_built_and_can_be_shown(project: Project) -> None:
    assert refused(project, "base") == ["E05"]
    assert resolve_edition(project, "base", []).sheet.at("imprint", "year") == 2026


def test_what_was_found_before_is_told_with_what_stops_the_reading(project: Project) -> None:
    earlier = Problem("C08", "something else", Location("a"))

    with pytest.raises(BuildError) as caught:
        read_edition(project, "base", [earlier])

    assert [problem.code for problem in caught.value.problems] == ["C08", "E05"]


def test_mistakes_are_told_at_the_file_that_made_them(project: Project, write: Write) -> None:
    write("editions/a/edition.yaml", "extends: b\nname: x\nbinding: stapled\n")
    write("editions/b/edition.yaml", "extends: base\nlanguage: RU\nformat: {trim: a55}\n")

    with pytest.raises(BuildError) as caught:
        read_edition(project, "a", [])

    assert [str(problem).partition(":")[0] for problem in caught.value.problems] == [
        "editions/a/edition.yaml",
        "editions/b/edition.yaml",
        "editions/b/edition.yaml",
    ]


def test_an_empty_value_that_takes_nothing_away_is_a_mistake(
    project: Project, write: Write
) -> None:
    write("editions/a/edition.yaml", "extends: base\nname: x\nlanguage: ru\ntheme:\n")

    assert refused(project, "a") == ["C03"]


def test_a_name_without_texts_for_all_is_no_problem_where_it_is_not_printed(
    project: Project, write: Write
) -> None:
    write("editions/a/edition.yaml", "extends: base\nname: {en: x}\nlanguage: ru\n")
    problems: list[Problem] = []

    read_edition(project, "a", problems)

    assert problems == []


def test_the_editions_of_the_sample_are_read_without_errors() -> None:
    project = Project(ROOT)
    problems: list[Problem] = []

    for slug in project.edition_slugs():
        if resolve_edition(project, slug, problems).sheet.at("base") is not True:
            read_edition(project, slug, problems)

    assert errors(problems) == ()

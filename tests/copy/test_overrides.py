"""Overrides: every value that differs from what is extended is told, and no other."""

from collections.abc import Callable

from octavo.copy.editions import resolve_edition
from octavo.copy.overrides import Override, overrides_of
from octavo.project import Project

Write = Callable[[str, str], object]


def overrides(project: Project, slug: str) -> dict[str, Override]:
    return {each.key: each for each in overrides_of(project, resolve_edition(project, slug, []))}


def test_an_edition_differs_in_what_it_says_otherwise(project: Project, write: Write) -> None:
    write(
        "editions/x/edition.yaml",
        "name: X\nextends: booklet\nlanguage: ru\ntokens: {text-size: 9pt}\n"
        "format: {margins: {inner: 20mm, outer: 13mm}}\nback: [notes]\nimprint: {year: null}\n",
    )
    found = overrides(project, "x")

    assert sorted(found) == ["back", "format.margins.outer", "imprint.year", "tokens.text-size"]
    margin = found["format.margins.outer"]
    assert (margin.value, margin.inherited) == ("13mm", "12mm")
    assert found["imprint.year"].value is None
    assert str(found["tokens.text-size"].location) == "editions/x/edition.yaml:4:21"


def test_an_edition_that_extends_nothing_differs_from_the_defaults(project: Project) -> None:
    found = overrides(project, "base")

    assert "format.margins.inner" in found
    assert "folios.restart" not in found
    assert not {"name", "extends", "base"} & found.keys()


def test_an_edition_that_says_nothing_overrides_nothing(project: Project, write: Write) -> None:
    write("editions/x/edition.yaml", "name: X\nextends: booklet\n")

    assert overrides(project, "x") == {}

"""``octavo concordance``: the pages of built editions stand side by side."""

import json
from collections.abc import Callable

import pytest
from click.testing import Result

from octavo.deliver.delivery import deliver
from octavo.deliver.manifest import Manifest
from octavo.project import Project

Call = Callable[..., Result]


@pytest.fixture
def built(project: Project) -> None:
    """Stand for builds of both editions."""
    for slug, pages in (("pocket", (1, 1, 2)), ("school", (3, 4, 4))):
        names = ("section-first", "paragraph-first-1", "paragraph-first-2")
        deliver(
            project.root / "build" / slug,
            {},
            Manifest(
                slug,
                "week",
                (slug,),
                {},
                {},
                {},
                pages=tuple({"folio": str(number)} for number in range(1, 5)),
                titles={"section-first": "The First Day"},
                anchors=dict(zip(names, pages, strict=True)),
            ),
        )


@pytest.mark.usefixtures("built")
def test_rows_are_sections_and_their_paragraphs(call: Call) -> None:
    result = call("concordance", "pocket", "school")

    assert result.exit_code == 0
    assert [line.split() for line in result.stdout.splitlines()] == [
        ["pocket", "school"],
        ["The", "First", "Day", "1", "3"],
        ["1", "1", "4"],
        ["2", "2", "4"],
    ]
    assert result.stderr.count("Q02") == 2  # nobody built them from these files


@pytest.mark.usefixtures("built")
def test_the_rows_are_given_as_json(call: Call) -> None:
    (row,) = json.loads(
        call("concordance", "pocket", "school", "--rows", "sections", "--json").stdout
    )

    assert row["folios"] == {"pocket": "1", "school": "3"}
    assert (row["title"], row["paragraphs"]) == ("The First Day", None)


def test_an_edition_that_is_not_built_is_a_problem(call: Call) -> None:
    result = call("concordance", "pocket", "school")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.count("Q01") == 2


@pytest.mark.parametrize("names", [("pocket",), ("pocket", "nobody")])
def test_two_editions_that_there_are_have_to_be_named(call: Call, names: tuple[str, ...]) -> None:
    assert call("concordance", *names).exit_code == 2

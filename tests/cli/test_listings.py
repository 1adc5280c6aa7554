"""Listings: all editions can be built but the bases, however the file says so."""

from collections.abc import Callable

import pytest

from octavo.cli.listings import buildable
from octavo.project import Project

Write = Callable[[str, str], object]


def test_editions_are_listed_in_alphabetical_order(project: Project) -> None:
    assert buildable(project) == ("pocket", "school")


@pytest.mark.parametrize("base", ["base: true", "base: true  # a pattern", "{base: true}"])
def test_a_base_is_left_out(project: Project, write: Write, base: str) -> None:
    write("editions/a/edition.yaml", f"{base}\n")

    assert buildable(project) == ("pocket", "school")


def test_a_base_is_not_inherited(project: Project, write: Write) -> None:
    write("editions/a/edition.yaml", "base: true\n")
    write("editions/b/edition.yaml", "extends: a\n")

    assert buildable(project) == ("b", "pocket", "school")


def test_a_broken_edition_is_listed_so_that_it_is_told(project: Project, write: Write) -> None:
    write("editions/a/edition.yaml", "{")

    assert buildable(project) == ("a", "pocket", "school")


def test_editions_that_were_built_need_not_be_read(
    project: Project, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    for slug in ("pocket", "school"):
        write(f"build/{slug}/manifest.json", "{}")
    monkeypatch.delattr("octavo.copy.listing.list_editions")

    assert buildable(project) == ("pocket", "school")

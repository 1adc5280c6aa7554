"""Metadata: each thing that lacks is told where it would be said."""

import pytest
from small_print import file_of

from octavo.problems import Location
from octavo.proof.preflight.printed import PrintFile
from octavo.proof.preflight.rules.metadata import metadata

PLACE = Location("content/w/work.yaml", 1, 1)


def bare(name: str) -> PrintFile:
    """Make up a file that does not give its title, its author or its language."""
    file = file_of()
    said = {"title": file.title, "author": file.author, "language": file.language, name: ""}
    return PrintFile(file.pages, (), said["title"], said["author"], said["language"])


@pytest.mark.parametrize("name", ["title", "author", "language"])
def test_what_lacks_is_told(name: str) -> None:
    (one,) = metadata(bare(name), {name: PLACE})

    assert one.message == f"the file names no {name}"
    assert one.location == PLACE


def test_a_file_that_says_all_is_no_finding() -> None:
    assert list(metadata(file_of(), {})) == []

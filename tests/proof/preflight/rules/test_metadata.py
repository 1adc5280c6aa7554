"""Metadata: each thing that lacks is told where it would be said."""

import pytest
from small_print import file_of

from octavo.problems import Location
from octavo.proof.preflight.rules.metadata import metadata

PLACE = Location("content/w/work.yaml", 1, 1)


@pytest.mark.parametrize("name", ["title", "author", "language"])
def test_what_lacks_is_told(name: str) -> None:
    (one,) = metadata(file_of(**{name: ""}), {name: PLACE})

    assert one.message == f"the file names no {name}"
    assert one.location == PLACE


def test_a_file_that_says_all_is_no_finding() -> None:
    assert list(metadata(file_of(), {})) == []

"""What became of a batch is said in a line."""

from pathlib import Path

import click
import pytest

from octavo.batch.running import Outcome
from octavo.cli.batching import known_encoding, line_of


@pytest.mark.parametrize(
    ("outcome", "line"),
    [
        (Outcome(1, 1, 0, ()), "h: 1 copy made → c"),
        (
            Outcome(1500, 1000, 480, ()),
            "h: 1,000 copies made, 480 there already, 20 left out → c",
        ),
        (Outcome(5, 0, 4, (), checked=True), "h: 4 copies can be made, 1 left out"),
    ],
)
def test_lines(outcome: Outcome, line: str) -> None:
    assert line_of("h", outcome, Path("c")) == line


def test_an_encoding_that_there_is_not_is_wrong_usage() -> None:
    assert known_encoding("cp1251") == "cp1251"
    assert known_encoding(None) is None
    with pytest.raises(click.BadParameter):
        known_encoding("cp9999")

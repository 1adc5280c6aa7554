"""A cell has a place of its own where that is known."""

from octavo.exchange.rolls.rows import RollRow
from octavo.problems import Location


def test_a_cell_without_a_place_has_that_of_its_row() -> None:
    row = RollRow(Location("t", 4), {"a": "x"}, {"a": 3})

    assert str(row.at("a")) == "t:4:3"
    assert str(row.at("b")) == "t:4"

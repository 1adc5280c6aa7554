"""Expectations: a file is held to its inks and its standard, but where somebody says otherwise."""

from collections.abc import Callable

import pytest

from octavo.copy.editions import read_edition
from octavo.copy.shapes.press import Inks, PressStandard
from octavo.copy.shapes.rule_settings import Force
from octavo.project import Project
from octavo.proof.preflight.expectations import held_to

X_1A, X_4 = PressStandard.X_1A, PressStandard.X_4
Case = tuple[str, Inks, PressStandard, set[str], Force]


@pytest.mark.parametrize(
    "case",
    [
        ("", Inks.GRAY, X_4, {"gray"}, Force.OFF),
        ("", Inks.CMYK, X_1A, {"gray", "cmyk", "spot"}, Force.ERROR),
        ("", Inks.RGB, PressStandard.NONE, {"gray", "rgb"}, Force.OFF),
        ("printer: lulu\n", Inks.CMYK, X_4, {"gray", "rgb"}, Force.OFF),
        (
            "preflight: {transparency: off, colour-spaces: {takes: [lab]}}\n",
            *(Inks.CMYK, X_1A, {"lab"}, Force.OFF),
        ),
    ],
    ids=["gray", "x-1a", "rgb", "printer", "edition"],
)
def test_inks_and_standard_hold_where_nobody_says_otherwise(
    project: Project, write: Callable[[str, str], object], case: Case
) -> None:
    lines, inks, standard, takes, force = case
    write("editions/mine/edition.yaml", f"extends: pocket\nname: Mine\n{lines}")
    edition = read_edition(project, "mine", [])

    ask = held_to(edition, inks, standard)

    assert {space.value for space in ask.colour_spaces.takes} == takes
    assert ask.transparency.severity is force
    assert ask.hairlines == edition.record.preflight.hairlines

"""Waiving: a waiver is about a rule and a place; one that lets nothing pass is told."""

import pytest

from octavo.copy.shapes.preflight import RuleName, Waiver
from octavo.problems import Location, Problem, Severity
from octavo.proof.findings import Finding
from octavo.proof.preflight.waiving import Ruled, fits, part, unused

FOUND = Finding(Problem("H01", "few", Location("content/w/text/en/a.md", 5, 1)), 12, None)
PICTURE = Ruled(RuleName.PICTURE_RESOLUTION, FOUND, "content/w/images/map.png", "section-a")


def waiver(where: str | None, rule: RuleName = RuleName.PICTURE_RESOLUTION) -> Waiver:
    """Waive a rule in a place."""
    return Waiver(rule=rule, where=where, reason="A sketch.")


@pytest.mark.parametrize(
    ("where", "fitting"),
    [
        (None, True),
        ("images/map.png", True),
        ("content/w/images/map.png", True),
        ("map.png", True),
        ("ap.png", False),
        ("images/other.png", False),
        ("text/en/a.md", True),
        ("text/en/a.md:5", True),
        ("text/en/a.md:6", False),
        ("section-a", True),
        ("section-b", False),
        ("page 12", True),
        ("page 1", False),
    ],
)
def test_where(where: str | None, *, fitting: bool) -> None:
    assert fits(waiver(where), PICTURE) is fitting


def test_another_rule_is_not_waived() -> None:
    assert not fits(waiver(None, RuleName.HAIRLINES), PICTURE)


def test_what_stands_and_what_passes() -> None:
    standing, passed, used = part([PICTURE], (waiver("page 1"), waiver("page 12"), waiver(None)))

    assert standing == ()
    assert [(one.rule, one.reason) for one in passed] == [(PICTURE.rule, "A sketch.")]
    assert used == {1, 2}
    assert part([PICTURE], ())[0] == (PICTURE,)


def test_an_idle_waiver_is_a_warning_at_its_line() -> None:
    places = (Location("e.yaml", 3), Location("e.yaml", 4))

    (one,) = unused((waiver("page 1"), waiver(None)), frozenset({1}), places)

    assert (one.code, one.location.line, one.severity) == ("H23", 3, Severity.WARNING)
    assert "'page 1'" in one.message

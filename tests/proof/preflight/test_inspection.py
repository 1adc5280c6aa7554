"""Inspection: rules that are off do not look; the same is told once; the proof's codes join in."""

from small_print import HEIGHT, WIDTH, file_of, mark

from octavo.copy.shapes.preflight import PreflightRecord, RuleName, Waiver
from octavo.copy.shapes.rule_settings import Force, Least, Setting
from octavo.measures import Length
from octavo.problems import Location, Problem, Severity
from octavo.proof.findings import Box, Finding, Place
from octavo.proof.preflight.inspection import Flight, inspect
from octavo.proof.preflight.intended import Intended
from octavo.proof.preflight.printed import Drawn, Mark
from octavo.proof.preflight.sources import Sources

JOB = Intended(trim=(WIDTH, HEIGHT), blanks=frozenset())
EDITION = Location("e.yaml")
NEAR = Finding(
    Problem("P07", "near", Location("a.md", 9), "", Severity.WARNING), 1, Box(1, 1, 2, 2)
)
LOST = Finding(Problem("P03", "lost", Location("a.md", 9)), 1, None)


def lines(count: int, thickness: float = 0.1) -> list[Mark]:
    """Draw thin lines one below the other."""
    boxes = (Box(20, 20 + n, 60, 20.1 + n) for n in range(count))
    return [mark(Drawn.STROKE, box, thickness=thickness) for box in boxes]


def flight(
    marks: list[Mark], ask: PreflightRecord | None = None, *joined: Finding, places: int = 1
) -> Flight:
    """Inspect marks whose sources are so many lines of a text."""
    known = [
        Place(1, Box(20, 20 + n, 60, 20.1 + n), Location("a.md", n + 1)) for n in range(places)
    ]
    sources = Sources(EDITION, tuple(known), {1: "one"})
    return inspect(file_of(*marks), ask or PreflightRecord(), JOB, sources, joined=joined)


def test_the_same_of_the_same_place_is_told_once_with_one_box() -> None:
    (one,) = flight(lines(3)).findings

    assert (one.problem.location, one.page) == (Location("a.md", 1), 1)
    assert one.box == Box(20, 20, 60, 22.1)


def test_a_few_places_are_told_one_by_one_and_many_at_once() -> None:
    assert len({one.problem for one in flight(lines(5), places=5).findings}) == 5
    (many,) = {one.problem for one in flight(lines(20), places=20).findings}
    assert "19 other places" in many.message
    assert many.location == Location("a.md", 1)


def test_the_worst_is_said_where_several_are_told_at_once() -> None:
    found = flight([*lines(2, 0.2), *lines(1, 0.05)]).findings

    assert {one.problem.message.partition(";")[0] for one in found} == {"a line is 0.05 pt thick"}


def test_pages_that_are_empty_are_told_each() -> None:
    file = file_of(mark(), pages=3)

    found = inspect(file, PreflightRecord(), JOB, Sources(EDITION)).problems

    assert [one.message for one in found] == ["page 2 is empty", "page 3 is empty"]


def test_a_rule_that_is_off_does_not_look() -> None:
    off = PreflightRecord(hairlines=Least(severity=Force.OFF, limit=Length(1)))

    assert flight(lines(1), off).findings == ()
    assert "hairlines" not in flight(lines(1), off).rules
    assert "hairlines" in flight(lines(1)).rules


def test_a_rule_has_the_severity_that_is_asked_for() -> None:
    hard = PreflightRecord(hairlines=Least(severity=Force.ERROR, limit=Length(1)))

    assert [problem.severity for problem in flight(lines(1), hard).problems] == [Severity.ERROR]


def test_findings_of_the_proof_pass_through_and_its_rules_are_set_here() -> None:
    """P07 is the rule near-trim; what is lost is nobody's to waive."""
    assert flight([mark()], None, LOST, NEAR).findings == (LOST, NEAR)
    hard = flight([mark()], PreflightRecord(near_trim=Setting(severity=Force.ERROR)), LOST, NEAR)
    assert [problem.severity for problem in hard.problems] == [Severity.ERROR] * 2
    off = flight([mark()], PreflightRecord(near_trim=Setting(severity=Force.OFF)), LOST, NEAR)
    assert off.findings == (LOST,)


def test_what_is_waived_of_one_place_is_told_once() -> None:
    waiver = Waiver(rule=RuleName.HAIRLINES, where=None, reason="So.")

    (one,) = flight(lines(3), PreflightRecord(waive=(waiver,))).waived

    assert one.finding.box == Box(20, 20, 60, 22.1)


def test_what_is_waived_is_kept_apart_and_an_idle_waiver_told() -> None:
    waivers = tuple(
        Waiver(rule=rule, where=where, reason="So.")
        for rule, where in (
            (RuleName.NEAR_TRIM, "one"),
            (RuleName.HAIRLINES, "a.md:1"),
            (RuleName.SMALL_TYPE, None),
        )
    )

    found = flight(lines(1), PreflightRecord(waive=waivers), NEAR)

    assert [one.rule for one in found.waived] == [RuleName.HAIRLINES, RuleName.NEAR_TRIM]
    assert [(one.code, one.location) for one in found.problems] == [("H23", EDITION)]

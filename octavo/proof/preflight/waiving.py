"""Waiving: findings and the waivers of an edition become those that stand and those let pass."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from octavo.copy.shapes.preflight import RuleName, Waiver
from octavo.problems import Location, Problem, Severity
from octavo.proof.findings import Finding

_PAGE = "page "


@dataclass(frozen=True, slots=True)
class Ruled:
    """A finding with its rule and what a waiver can name it by."""

    rule: RuleName
    finding: Finding
    picture: str = ""
    section: str = ""


@dataclass(frozen=True, slots=True)
class Waived:
    """A finding that is let pass, and why."""

    rule: RuleName
    finding: Finding
    reason: str


def part(
    found: Iterable[Ruled], waivers: tuple[Waiver, ...]
) -> tuple[tuple[Ruled, ...], tuple[Waived, ...], frozenset[int]]:
    """Part what stands from what is let pass; and give the numbers of the waivers that did it."""
    standing: list[Ruled] = []
    passed: list[Waived] = []
    used: set[int] = set()
    for each in found:
        fitting = [n for n, waiver in enumerate(waivers) if fits(waiver, each)]
        used.update(fitting)
        if fitting:
            passed.append(Waived(each.rule, each.finding, waivers[fitting[0]].reason))
        else:
            standing.append(each)
    return tuple(standing), tuple(passed), frozenset(used)


def fits(waiver: Waiver, ruled: Ruled) -> bool:
    """Tell whether a waiver is about a finding: its rule, and its file, section or page."""
    if waiver.rule is not ruled.rule:
        return False
    where = (waiver.where or "").strip()
    if not where:
        return True
    if where.startswith(_PAGE) and where.removeprefix(_PAGE).strip().isdecimal():
        return ruled.finding.page == int(where.removeprefix(_PAGE))
    file = ruled.finding.problem.location.file
    named = (ruled.section, ruled.picture, file, f"{file}:{ruled.finding.problem.location.line}")
    return any(name == where or name.endswith(f"/{where}") for name in named if name)


def unused(
    waivers: tuple[Waiver, ...], used: frozenset[int], places: tuple[Location, ...]
) -> Iterator[Problem]:
    """Tell of waivers that let nothing pass (H23); ``places`` are those of the waivers."""
    for number, (waiver, place) in enumerate(zip(waivers, places, strict=True)):
        if number not in used:
            where = f" in '{waiver.where}'" if waiver.where else ""
            yield Problem(
                "H23",
                f"'{waiver.rule}' is waived{where}, but nothing was found there",
                place,
                "remove the waiver",
                Severity.WARNING,
            )

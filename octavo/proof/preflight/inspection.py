"""Inspection: a printed file, what it is held to and what it is to become give the findings."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from octavo.copy.shapes.preflight import PreflightRecord
from octavo.copy.shapes.rule_settings import Force
from octavo.problems import Location, Problem, Severity
from octavo.proof.findings import Box, Finding, around
from octavo.proof.preflight.catalogue import JOINED, RULES, Rule
from octavo.proof.preflight.intended import Intended
from octavo.proof.preflight.printed import PrintFile
from octavo.proof.preflight.reading.file import UnreadableError, read_print
from octavo.proof.preflight.sources import Sources
from octavo.proof.preflight.waiving import Ruled, Waived, part, unused

_FIGURES = re.compile(r"\d+(?:\.\d+)?")
_MANY = 8  # places or pages that are listed; a style that is wrong everywhere is told once

_SEVERITIES = {Force.ERROR: Severity.ERROR, Force.WARNING: Severity.WARNING}


@dataclass(frozen=True, slots=True)
class Flight:
    """What the preflight found, what was waived, and which rules looked."""

    findings: tuple[Finding, ...] = ()
    waived: tuple[Waived, ...] = ()
    rules: tuple[str, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems alone, in the order of the findings."""
        return tuple(finding.problem for finding in self.findings)


def preflight(  # noqa: PLR0913 - the file, what it is held to, and where it comes from
    pdf: bytes,
    ask: PreflightRecord,
    job: Intended,
    sources: Sources,
    *,
    joined: Iterable[Finding] = (),
    waivers: tuple[Location, ...] = (),
) -> Flight:
    """Read a finished PDF and look at it; one that cannot be read is a finding (H24)."""
    try:
        printed = read_print(pdf)
    except UnreadableError as error:
        hint = "write the PDF anew, without a password"
        problem = Problem("H24", f"the file {error}", sources.otherwise, hint)
        return Flight((*joined, Finding(problem, None, None)))
    return inspect(printed, ask, job, sources, joined=joined, waivers=waivers)


def inspect(  # noqa: PLR0913 - as above
    printed: PrintFile,
    ask: PreflightRecord,
    job: Intended,
    sources: Sources,
    *,
    joined: Iterable[Finding] = (),
    waivers: tuple[Location, ...] = (),
) -> Flight:
    """Look at a file by all rules that are not off.

    ``joined`` are findings of the proof: those that are rules here too are set and waived like the
    others, the rest stand as they are. ``waivers`` are the places of the waivers. Adds H23.
    """
    rules = [rule for rule in RULES if ask.of(rule.name).severity is not Force.OFF]
    known = tuple(joined)
    own = [ruled for rule in rules for ruled in _found(rule, printed, ask, job, sources)]
    ours = [
        Ruled(JOINED[one.problem.code], judged, section=sources.section_of(one.page))
        for one in known
        if one.problem.code in JOINED
        for judged in _judged(one, ask.of(JOINED[one.problem.code]).severity)
    ]
    standing, passed, used = part((*own, *ours), ask.waive)
    rest = [one for one in known if one.problem.code not in JOINED]
    places = waivers or tuple(sources.otherwise for _ in ask.waive)
    idle = [Finding(problem, None, None) for problem in unused(ask.waive, used, places)]
    return Flight(
        (*rest, *_told(standing), *idle),
        tuple(_gathered(passed)),
        tuple(rule.name for rule in rules),
    )


def _found(
    rule: Rule, printed: PrintFile, ask: PreflightRecord, job: Intended, sources: Sources
) -> Iterator[Ruled]:
    severity = _SEVERITIES[ask.of(rule.name).severity]
    for seen in rule.look(printed, ask, job):
        place = sources.place_of(seen)
        location = seen.location or (place.location if place else sources.otherwise)
        problem = Problem(rule.code, seen.message, location, seen.hint, severity)
        box = seen.box.rounded() if seen.box else None
        picture = place.picture if place and seen.picture else ""
        section = sources.section_of(seen.page)
        yield Ruled(rule.name, Finding(problem, seen.page, box), picture, section)


def _judged(finding: Finding, force: Force) -> Iterator[Finding]:
    if force is not Force.OFF:
        problem = replace(finding.problem, severity=_SEVERITIES[force])
        yield Finding(problem, finding.page, finding.box)


def _told(standing: Iterable[Ruled]) -> Iterator[Finding]:
    """Tell the same of the same place once, and of very many places in one sentence."""
    kinds: dict[tuple[str, str], dict[Location, list[Finding]]] = {}
    for each in standing:
        problem = each.finding.problem
        kind = problem.code, _kind(problem.message)
        kinds.setdefault(kind, {}).setdefault(problem.location, []).append(each.finding)
    for places in kinds.values():
        groups = list(places.values())
        if len(groups) > _MANY:
            everywhere = [finding for group in groups for finding in group]
            more = f" (and so in {len(groups) - 1} other places)"
            yield from islice(_on_pages(everywhere, more), _MANY)
        else:
            for group in groups:
                yield from _on_pages(group, "")


def _gathered(passed: Iterable[Waived]) -> Iterator[Waived]:
    """Gather what is waived of one place on one page, with a box around it."""
    groups: dict[tuple[object, ...], list[Waived]] = {}
    for each in passed:
        problem, page = each.finding.problem, each.finding.page
        key = (each.rule, each.reason, problem.location, _kind(problem.message), page)
        groups.setdefault(key, []).append(each)
    for group in groups.values():
        (finding,) = _on_pages([each.finding for each in group], "")
        yield replace(group[0], finding=finding)


def _kind(message: str) -> str:
    """Take the figures out of a message; one that is about a page is a kind by itself."""
    return message if message.startswith("page ") else _FIGURES.sub("#", message)


def _worst(finding: Finding) -> float:
    """Rank by the first figure of the message: the less there is, the worse it is."""
    figure = _FIGURES.search(finding.problem.message)
    return float(figure[0]) if figure else 0


def _on_pages(findings: list[Finding], more: str) -> Iterator[Finding]:
    """Make one problem of findings, with a box around what is seen on each page."""
    worst = min(findings, key=_worst).problem
    problem = replace(worst, message=f"{worst.message}{more}")
    pages: dict[int | None, list[Box]] = {}
    for finding in findings:
        boxes = pages.setdefault(finding.page, [])
        if finding.box:
            boxes.append(finding.box)
    for page, boxes in pages.items():
        yield Finding(problem, page, around(boxes) if boxes else None)

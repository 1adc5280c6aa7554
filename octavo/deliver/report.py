"""Report: the problems of a build, what it counted and what was proved, as JSON for scripts."""

import json
from collections.abc import Iterable, Mapping, Sequence

from octavo.deliver.problem_records import problem_record
from octavo.deliver.verdict import not_proved
from octavo.problems import Problem
from octavo.proof.findings import Box, Finding, Proof
from octavo.proof.preflight.waiving import Waived


def report_json(  # noqa: PLR0913, PLR0917 - all that there is to tell
    edition: str,
    problems: Iterable[Problem],
    facts: Mapping[str, object],
    proof: Proof,
    folios: Sequence[str],
    waived: Iterable[Waived] = (),
) -> str:
    """Write the report of one edition: what was found, counted, proved, and what was let pass.

    ``folios`` are those of the pages in their order. The same values give the same bytes.
    """
    report = {
        "edition": edition,
        "problems": [problem_record(problem) for problem in problems],
        "proof": {
            "proved": dict(proof.facts),
            "not_proved": list(not_proved(proof)),
            "findings": [finding_record(each, folios) for each in in_page_order(proof.findings)],
        },
        "waived": [
            {
                "rule": str(each.rule),
                "reason": each.reason,
                **finding_record(each.finding, folios),
            }
            for each in waived
        ],
        **facts,
    }
    return json.dumps(report, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def in_page_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Sort findings by what they say and then by page and box; equal ones stand once."""
    return tuple(sorted(dict.fromkeys(findings), key=_place))


def folio_of(page: int | None, folios: Sequence[str]) -> str | None:
    """Give the folio of a page, None for one that the book has not."""
    return folios[page - 1] if page is not None and 0 < page <= len(folios) else None


def _place(finding: Finding) -> tuple[object, ...]:
    problem, box = finding.problem, finding.box
    corners = _corners(box) if box else ()
    return (problem.location, problem.code, problem.message, finding.page or 0, corners)


def _corners(box: Box) -> tuple[float, ...]:
    return (box.left, box.top, box.right, box.bottom)


def finding_record(finding: Finding, folios: Sequence[str]) -> dict[str, object]:
    """Give a finding as plain values; its box as left, top, right, bottom in mm."""
    box = finding.box
    return {
        **problem_record(finding.problem),
        "page": finding.page,
        "folio": folio_of(finding.page, folios),
        "box_mm": [round(corner, 2) for corner in _corners(box)] if box else None,
    }

"""Covers: a finished cover becomes what the preflight finds on it."""

from collections.abc import Iterable
from dataclasses import replace

from octavo.compose.covers.layout import CoverLayout
from octavo.copy.order import Order
from octavo.copy.shapes.edition import Status
from octavo.copy.shapes.preflight import RuleName
from octavo.copy.shapes.rule_settings import Force
from octavo.press.orders import cover_standard
from octavo.problems import Location
from octavo.proof.findings import Finding
from octavo.proof.preflight.expectations import held_to
from octavo.proof.preflight.inspection import Flight, preflight
from octavo.proof.preflight.intended import CoverPlan, Intended
from octavo.proof.preflight.sources import Sources
from octavo.proof.preflight.waiving import Waived

#: Rules that are about a book and not about one sheet.
_OF_BOOKS = (RuleName.PAGE_COUNT, RuleName.NEAR_SPINE)


def preflight_cover(pdf: bytes, order: Order, layout: CoverLayout, place: Location) -> Flight:
    """Look at a cover as at the pages; ``place`` is where it is said what stands on it.

    Its findings have no page, for the pages of a report are those of the book. Waivers that are
    idle here may be of use there.
    """
    record = order.edition.record
    ask = held_to(order.edition, record.cover.inks, cover_standard(record))
    for rule in _OF_BOOKS:
        ask = ask.but(rule, replace(ask.of(rule), severity=Force.OFF))
    flight = preflight(pdf, ask, cover_job(order, layout), Sources(place))
    findings = (one for one in flight.findings if one.problem.code != "H23")
    waived = (replace(one, finding=_without_page(one.finding)) for one in flight.waived)
    return Flight(tuple(map(_without_page, findings)), tuple(waived), flight.rules)


def cover_job(order: Order, layout: CoverLayout) -> Intended:
    """Gather what the sheet of a cover is to become."""
    edition, work = order.edition, order.work
    return Intended(
        trim=(layout.width, layout.height),
        bleed=layout.bleed,
        bound=False,
        blanks=frozenset(),
        final=edition.record.status is Status.FINAL,
        fonts=order.fonts,
        cover=CoverPlan(layout.page_width, layout.spine, layout.height, layout.flap),
        where={
            "trim": edition.location("format", "trim"),
            "cover": edition.location("paper"),
            "title": work.sheet.place("title"),
            "author": work.sheet.place(),
            "language": edition.location("language"),
        },
    )


def still_idle(
    findings: Iterable[Finding], waived: Iterable[Waived], order: Order
) -> tuple[Finding, ...]:
    """Leave out that a waiver was idle on the pages (H23) where it let pass something else."""
    used = {(one.rule, one.reason) for one in waived}
    busy = {
        order.edition.location("preflight", "waive", number)
        for number, waiver in enumerate(order.edition.record.preflight.waive)
        if (waiver.rule, waiver.reason) in used
    }
    return tuple(
        one for one in findings if one.problem.code != "H23" or one.problem.location not in busy
    )


def _without_page(finding: Finding) -> Finding:
    message = f"{finding.problem.message} (the cover)"
    return Finding(replace(finding.problem, message=message), None, None)

"""Proving: the finished files of an edition become what is proved of them, and what is wrong."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from octavo.assemble.book import Book
from octavo.compose.galley import Galley
from octavo.copy.order import Order
from octavo.copy.shapes.edition import Output
from octavo.press.printing import Prints
from octavo.problems import Problem
from octavo.proof.covers import prove_cover
from octavo.proof.fidelity import prove
from octavo.proof.findings import Proof
from octavo.proof.preflight.catalogue import JOINED
from octavo.proof.preflight.commission import (
    early_findings,
    job_of,
    places_of_waivers,
    sources_of,
)
from octavo.proof.preflight.covers import preflight_cover, still_idle
from octavo.proof.preflight.expectations import held_to
from octavo.proof.preflight.inspection import Flight, preflight
from octavo.proof.preflight.waiving import Waived
from octavo.proof.prints import check_prints
from octavo.typeset.covers import SetCover
from octavo.typeset.pages import Pages


@dataclass(frozen=True, slots=True)
class Proved:
    """What is proved of the pages, what the edition lets pass, and all problems."""

    proof: Proof
    waived: tuple[Waived, ...]
    problems: tuple[Problem, ...]


def prove_prints(  # noqa: PLR0913, PLR0917 - what was asked for, what was set, what was printed
    order: Order,
    book: Book,
    galleys: tuple[Galley, ...],
    pages: Pages,
    cover: SetCover | None,
    prints: Prints,
    early: Iterable[Problem],
    days: Callable[..., str] | None,
) -> Proved:
    """Compare pages and cover with what was composed, and hold the files to the preflight.

    ``early`` are the problems that were known before: those that are rules of the preflight are
    among its findings, and the others are given back as they are.
    """
    early = tuple(early)
    proof = prove(
        book,
        galleys,
        pages,
        prints.reading,
        safe=order.edition.record.format.safe,
        alphabet=order.words.marks,
        days=days,
    )
    flight = _of_pages(order, pages, proof, prints, early)
    of_cover = _of_cover(order, cover, prints)
    findings = (*still_idle(flight.findings, of_cover.waived, order), *of_cover.findings)
    proof = replace(proof, findings=findings)
    known = (problem for problem in early if problem.code not in JOINED)
    set_wrong = prove_cover(cover) if cover else ()
    standards = check_prints(prints.for_press, order.edition)
    problems = (*known, *standards, *proof.problems, *set_wrong)
    return Proved(proof, (*flight.waived, *of_cover.waived), problems)


def _of_pages(
    order: Order, pages: Pages, proof: Proof, prints: Prints, early: Iterable[Problem]
) -> Flight:
    """Look at the press copy, or at the reading copy where there is none."""
    record = order.edition.record
    pdf, ask = prints.for_press.get(Output.PRESS), record.preflight
    if pdf is not None:
        ask = held_to(order.edition, record.colour.press, record.standards.press)
    return preflight(
        pdf or prints.reading,
        ask,
        job_of(order, pages, proof),
        sources_of(order, pages, proof),
        joined=(*proof.findings, *early_findings(early)),
        waivers=places_of_waivers(order),
    )


def _of_cover(order: Order, cover: SetCover | None, prints: Prints) -> Flight:
    pdf = prints.for_press.get(Output.COVER)
    if cover is None or pdf is None or len(cover.pages.frames) > 1:
        return Flight()  # of a cover on several pages it is said that it is (V10)
    return preflight_cover(pdf, order, cover.layout, cover.galley.location)

"""Fidelity: what was composed is on paper, once, in order, and can be read."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from octavo.assemble.book import Book
from octavo.compose.galley import Galley
from octavo.measures import Length
from octavo.proof.added_texts import added_texts, mend_added
from octavo.proof.anchors import anchors
from octavo.proof.composition import composition
from octavo.proof.evidence import Evidence, Found
from octavo.proof.findings import Finding, Proof
from octavo.proof.line_numbers import line_numbers
from octavo.proof.losses import losses
from octavo.proof.matched import Matched
from octavo.proof.matching import match
from octavo.proof.mending import mend
from octavo.proof.note_marks import note_marks
from octavo.proof.note_places import note_places
from octavo.proof.overlaps import overlaps
from octavo.proof.page_count import Numbered, number, pages_missing
from octavo.proof.page_numbers import page_numbers
from octavo.proof.paper_reading import read_paper
from octavo.proof.pictures_printed import pictures_printed
from octavo.proof.positions import positions
from octavo.proof.reading_order import reading_order
from octavo.proof.reckoned import reckoned
from octavo.proof.surplus import surplus
from octavo.proof.tally import tally
from octavo.proof.wanted import Wanted, wanted_of
from octavo.proof.whereabouts import pages_of_section, whereabouts
from octavo.typeset.pages import Pages

#: How near to the edge of the trimmed page nothing should stand, if nobody says otherwise.
SAFE = Length(4)


def prove(  # noqa: PLR0913 - what was selected, composed and set, and by what it is judged
    book: Book,
    galleys: Sequence[Galley],
    pages: Pages,
    pdf: bytes,
    *,
    safe: Length = SAFE,
    alphabet: str = "",
) -> Proof:
    """Compare what was selected and composed with what is on paper: the finished ``pdf`` is read.

    ``safe`` is how far from the edge of the trimmed page all text should be; ``alphabet`` holds the
    letters that serve as marks of notes.
    """
    reckon = partial(reckoned, pages=pages, alphabet=alphabet)
    wanted = [wanted_of(galley, reckon) for galley in galleys]
    numbered = number(read_paper(pdf), pages, wanted)
    sections = tuple(Found(_matched(one, pages, numbered)) for one in wanted)
    evidence = Evidence(pages, numbered.pages, sections, numbered.absent)
    found = _findings(book, evidence, numbered, safe, alphabet)
    findings = {replace(one, box=one.box and one.box.rounded()) for one in found}
    return Proof(tuple(sorted(findings, key=_by_place)), tally(evidence, findings))


def _matched(wanted: Wanted, pages: Pages, numbered: Numbered) -> Matched:
    """Lay the paper of a section on its text, and mend what does not fit at once."""
    span = pages_of_section(pages, wanted.survey.section)
    here = [number for number in range(span[0], span[1] + 1) if number in numbered.pages]
    runs = (run for number in here for run in numbered.pages[number].runs)
    added = {number: pages.generated[number - 1] for number in here}
    matched = match(wanted, whereabouts(wanted, pages.anchors, span), runs, added)
    if matched.strays:
        mend_added(matched)
        mend(matched)
    return matched


def _findings(
    book: Book, evidence: Evidence, numbered: Numbered, safe: Length, alphabet: str
) -> Iterator[Finding]:
    """Go through all checks."""
    yield from composition(book, evidence)
    yield from pages_missing(evidence, numbered.surplus)
    yield from losses(evidence)
    yield from surplus(evidence)
    yield from anchors(evidence)
    yield from pictures_printed(evidence)
    yield from added_texts(evidence)
    yield from page_numbers(evidence)
    yield from line_numbers(evidence)
    yield from note_marks(evidence, alphabet)
    yield from note_places(evidence)
    yield from reading_order(evidence)
    yield from positions(evidence, safe)
    yield from overlaps(evidence)


def _by_place(finding: Finding) -> tuple[object, ...]:
    problem = finding.problem
    box = finding.box
    where = (finding.page or 0, (box.top, box.left) if box else (0, 0))
    return problem.location, problem.code, problem.message, where

"""Lints: an edition's work becomes the contradictions between its words, dates and records."""

from collections.abc import Iterator

from octavo.assemble.lints.catalogue import CODES, LINTS
from octavo.assemble.lints.corpus import Corpus, corpus_of
from octavo.assemble.lints.findings import Exemption, Finding
from octavo.assemble.lints.registers import exemptions_of
from octavo.copy.order import Order
from octavo.problems import Location, Problem, Severity, nearest

__all__ = ["CODES", "lint"]


def lint(order: Order) -> Iterator[Problem]:
    """Look at all that a work says of days and people (D03, D06 to D14).

    Texts and registers are read whole, whatever the edition takes of them. A finding is passed
    over where a span or a record asks for it, or the edition; what is asked for nothing is told
    (K01), and what is no lint (K02).
    """
    corpus = corpus_of(order.work, order.texts, order.translations)
    edition = order.edition
    everywhere = Exemption(
        frozenset(edition.record.lints.ignore), edition.location("lints", "ignore")
    )
    used: set[tuple[str, Location]] = set()
    for each in LINTS:
        for finding in each.look(corpus):
            asked = [
                exemption
                for exemption in (*finding.exemptions, everywhere)
                if each.code in exemption.codes
            ]
            used.update((each.code, exemption.location) for exemption in asked)
            if not asked:
                yield _problem(each.code, finding)
    for exemption in (everywhere, *_records(corpus)):
        unknown = exemption.codes - CODES
        yield from (_unknown(code, exemption.location) for code in sorted(unknown))
    for exemption in (everywhere, *_records(corpus), *_spans(corpus)):
        yield from _unused(exemption, used)


def _problem(code: str, finding: Finding) -> Problem:
    return Problem(code, finding.message, finding.location, finding.hint, finding.severity)


def _records(corpus: Corpus) -> Iterator[Exemption]:
    """List what the records of events and documents ask."""
    for register in (corpus.work.events, corpus.work.documents):
        for name, record in register.entries.items():
            yield from exemptions_of(name, record, register)


def _spans(corpus: Corpus) -> Iterator[Exemption]:
    """List what spans in the text ask; codes of typography among it are not for here."""
    for passage in corpus.passages():
        yield from (exemption for *_, exemption in passage.spans)


def _unused(exemption: Exemption, used: set[tuple[str, Location]]) -> Iterator[Problem]:
    for code in sorted(exemption.codes & CODES):
        if (code, exemption.location) not in used:
            yield Problem(
                "K01",
                f"lint '{code}' is ignored, but it would have found nothing",
                exemption.location,
                "remove the ignore",
                Severity.WARNING,
            )


def _unknown(code: str, location: Location) -> Problem:
    return Problem("K02", f"unknown lint '{code}'", location, nearest(code, CODES))

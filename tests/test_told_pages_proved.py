"""The proof holds the pages on which an event is told against the paper."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from many_events import many_events
from tampering import Tampered

from octavo.pipeline import Composed, prepare
from octavo.problems import Problem
from octavo.proof.fidelity import prove
from octavo.typeset import typeset
from octavo.typeset.commission import commission
from octavo.typeset.pages import Pages

FILE = "content/many/chronology.yaml"


@dataclass(frozen=True)
class SetBook:
    """A set book with a chronology that names pages."""

    ready: Composed
    pages: Pages

    def proved(self, pdf: bytes, pages: Pages | None = None) -> list[Problem]:
        """Prove a PDF that was meant to be this book, by what an engine says of it."""
        ready = self.ready
        proof = prove(ready.book, ready.galleys, pages or self.pages, pdf)
        return [finding.problem for finding in proof.findings]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> SetBook:
    """Set sixty events, whose text is on two pages."""
    root = tmp_path_factory.mktemp("told")
    ready = prepare(many_events(root, 60, "en", "chronology"), "many", lambda _step: None)
    return SetBook(ready, typeset(commission(ready.order, root, ready.galleys)))


def told(book: SetBook, change: Callable[[Tampered], None]) -> list[Problem]:
    """Give what the proof finds in a changed PDF."""
    tampered = Tampered(book.pages.pdf)
    change(tampered)
    return book.proved(tampered.saved())


def test_true_pages_are_proved(book: SetBook) -> None:
    assert book.proved(book.pages.pdf) == []


def test_a_page_that_is_printed_wrong_is_found(book: SetBook) -> None:
    """Its source is the event."""
    found = told(book, lambda pdf: pdf.replace(pdf.find("p.\u00a02"), "2", "7"))

    assert found
    assert {problem.location.file for problem in found} == {FILE}


def test_a_page_that_the_engine_counted_wrong_is_found(book: SetBook) -> None:
    """What is printed is held against where the links are on paper."""
    anchors = {
        name: tuple(replace(place, page=1) for place in places)
        if name.startswith("told-")
        else places
        for name, places in book.pages.anchors.items()
    }

    found = book.proved(book.pages.pdf, replace(book.pages, anchors=anchors))

    assert {problem.code for problem in found} & {"P10", "P03"}
    assert {problem.location.file for problem in found} == {FILE}

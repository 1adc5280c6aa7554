"""Seeded losses: a finished PDF is damaged on purpose, and the proof finds it, with its source."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tampering import Tampered

from octavo.assemble.book import Book
from octavo.compose.galley import Galley
from octavo.pipeline import prepare
from octavo.press.metadata import Particulars
from octavo.press.reading import reading_copy
from octavo.problems import Problem
from octavo.project import Project
from octavo.proof.fidelity import prove
from octavo.typeset import Pages, typeset
from octavo.typeset.commission import commission

CASES = Path(__file__).parent / "cases" / "notes"
PLACES = "content/situations/text/en/places.md"
LONG = "content/situations/text/en/long.md"
NOBODY = Particulars("Situations", ("Nobody",), "en", "", (), "", "", None)

pytestmark = pytest.mark.xdist_group("seeded-losses")


@dataclass(frozen=True, slots=True)
class Press:
    """A book that was set, and what its proof compares."""

    book: Book
    galleys: tuple[Galley, ...]
    pages: Pages
    pdf: bytes
    alphabet: str

    def proved(self, pdf: bytes) -> list[Problem]:
        """Prove a PDF that was meant to be this book."""
        found = prove(self.book, self.galleys, self.pages, pdf, alphabet=self.alphabet)
        return [finding.problem for finding in found.findings]

    def told(self, change: Callable[[Tampered], None]) -> set[tuple[str, str, int]]:
        """Give code, file and line of what the proof finds in a changed PDF."""
        tampered = Tampered(self.pdf)
        change(tampered)
        return {
            (problem.code, problem.location.file, problem.location.line)
            for problem in self.proved(tampered.saved())
        }


@pytest.fixture(scope="module")
def press() -> Press:
    """Set the situations of notes, numbered by chapter at the foot."""
    project = Project(CASES)
    ready = prepare(project, "foot-by-chapter", lambda _: None)
    order = ready.order
    pages = typeset(commission(order, project.root, ready.galleys))
    pdf = reading_copy(pages.pdf, pages.frames, NOBODY)
    return Press(ready.book, ready.galleys, pages, pdf, order.words.marks)


def codes(told: set[tuple[str, str, int]]) -> set[str]:
    return {code for code, _, _ in told}


def test_the_book_as_it_was_set_is_proved(press: Press) -> None:
    assert press.proved(press.pdf) == []


def test_a_line_that_is_gone_is_missed(press: Press) -> None:
    told = press.told(lambda pdf: pdf.drop(pdf.find("Two calls side")))

    assert ("P03", PLACES, 3) in told


def test_a_line_drawn_twice_is_found(press: Press) -> None:
    told = press.told(lambda pdf: pdf.double(pdf.find("Another point"), down=30))

    assert "P04" in codes(told)


def test_a_line_beyond_the_edge_is_found(press: Press) -> None:
    told = press.told(lambda pdf: pdf.move([pdf.find("Another point")], across=120, down=0))

    assert any(code == "P06" and file == PLACES for code, file, _ in told)


def test_a_line_near_the_edge_is_found(press: Press) -> None:
    told = press.told(lambda pdf: pdf.move([pdf.find("heading", 2)], across=-12, down=0))

    assert "P07" in codes(told)


def test_a_line_moved_up_is_out_of_order(press: Press) -> None:
    told = press.told(lambda pdf: pdf.move([pdf.find("Another point")], across=0, down=-21))

    assert codes(told) & {"P05", "P08"}


def test_a_line_over_another_is_found(press: Press) -> None:
    told = press.told(lambda pdf: pdf.move([pdf.find("Another point")], across=0, down=-4))

    assert "P08" in codes(told)


def test_a_line_under_a_white_sheet_is_found(press: Press) -> None:
    told = press.told(lambda pdf: pdf.cover(2, 15, 48, 100, 6))

    assert "P08" in codes(told)


def test_a_line_under_a_picture_is_found(press: Press) -> None:
    told = press.told(lambda pdf: pdf.stick(2, 15, 48, 100, 6))

    assert "P08" in codes(told)


def test_a_line_that_is_clipped_is_found(press: Press) -> None:
    told = press.told(lambda pdf: pdf.clip(pdf.find("Another point"), 0, 0, 25, 210))

    assert "P09" in codes(told)


def test_a_note_without_its_body_is_found(press: Press) -> None:
    told = press.told(lambda pdf: pdf.drop(pdf.find("Captions have notes")))

    assert {(code, file) for code, file, _ in told} == {("N05", PLACES)}


def test_a_page_that_is_gone_is_missed(press: Press) -> None:
    told = press.told(lambda pdf: pdf.drop_page(4))

    assert "P15" in codes(told)


def test_a_wrong_number_in_the_contents_is_found(press: Press) -> None:
    told = press.told(lambda pdf: pdf.replace(pdf.exactly("5", 1), "5", "6"))

    assert "P10" in codes(told)


def test_a_wrong_mark_is_found(press: Press) -> None:
    told = press.told(lambda pdf: pdf.replace(pdf.exactly("6", 2), "6", "8"))

    assert codes(told) & {"P03", "P13"}


@settings(max_examples=25)
@given(st.data())
def test_one_word_less_is_always_found(press: Press, data: st.DataObject) -> None:
    tampered = Tampered(press.pdf)
    page = data.draw(st.integers(1, len(tampered.pdf.pages) - 1))
    texts = [text for text in tampered.texts(page) if len(text.text.split()) > 2]
    if not texts:
        return
    text = data.draw(st.sampled_from(texts))
    words = text.text.split()
    word = data.draw(st.sampled_from([each for each in words if each.isalpha()] or words))
    start = text.text.index(word)
    tampered.without(text, start, start + len(word))

    assert press.proved(tampered.saved()) != []

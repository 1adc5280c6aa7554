"""Dummy: one page, in the language of the edition, that says what this very job needs."""

import pypdfium2
import pytest
from imposed_sheets import a_job, a_sheet, imposed, typeface

from octavo.cli.imposing import words_of
from octavo.copy.press_words import PressWords
from octavo.copy.shapes.imposition import Duplex, FeedOrder, Refeed, Scheme
from octavo.press.imposition.dummy import dummy, facts, steps
from octavo.press.imposition.slug import Imprinted


def told(pdf: bytes) -> str:
    """Read the text of the one page."""
    document = pypdfium2.PdfDocument(pdf)
    (page,) = document
    text: str = " ".join(page.get_textpage().get_text_range().split())
    document.close()
    return text


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("scheme", Scheme)
def test_every_scheme_has_its_page(scheme: Scheme, language: str) -> None:
    job = a_job(scheme=scheme, sheet=a_sheet(400, 400))
    words = words_of(language)
    imprinted = Imprinted("Ferry", "", words)
    plan = imposed(11, job).plan

    text = told(dummy(plan, job, imprinted, typeface()))

    assert words.dummy.title.format(name="Ferry") in text
    for step in (*steps(plan, job, imprinted), *facts(plan, imprinted)):
        assert " ".join(step.split()) in text


def test_it_says_how_the_pile_is_turned() -> None:
    job = a_job(scheme=Scheme.SEWN, duplex=Duplex.MANUAL, refeed=Refeed(order=FeedOrder.SAME))
    said = steps(imposed(20, job).plan, job, Imprinted("Ferry", "", PressWords()))

    assert "Turn the whole pile over its long edge" in said[0]
    assert said[0].endswith("The sheet that was printed first is fed first again.")
    assert said[-1] == "Trim at the marks."


def test_it_counts_signatures_and_blanks() -> None:
    job = a_job(scheme=Scheme.SEWN, sheets_per_signature=3)

    said = facts(imposed(18, job).plan, Imprinted("Ferry", "", PressWords()))

    assert "Signatures: 3 + 2" in said
    assert "Blank pages: 19, 20" in said


def test_a_long_job_stays_on_one_page() -> None:
    job = a_job(scheme=Scheme.PERFECT, pages_per_side=1)
    plan = imposed(1200, job).plan

    assert "…" in told(dummy(plan, job, Imprinted("Ferry", "", PressWords()), typeface()))

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from inked_paper import PARTICULARS, bytes_of, opened, pages_of, paper
from small_paper import galley

from octavo.copy.editions import read_edition
from octavo.copy.shapes.edition import Output
from octavo.press.finishing import Finished, finish
from octavo.problems import Severity
from octavo.project import Project

Finishing = Callable[..., Finished]
ACCESSIBLE = "{http://www.aiim.org/pdfua/ns/id/}part"


@pytest.fixture
def finished(project: Project, write: Callable[[str, str], Path]) -> Finishing:
    """Give a function that finishes a page of some operators for an edition."""

    def finishing(more: str, content: str = "0 g", body: str = "<h1>A</h1>") -> Finished:
        write("editions/mine/edition.yaml", f"extends: pocket\n{more}\n")
        with paper(content) as document:
            pages = replace(pages_of(), pdf=bytes_of(document))
        edition = read_edition(project, "mine", [])
        return finish(edition, (galley(body),), pages, PARTICULARS, {}, project.root)

    return finishing


def claims(pdf: bytes) -> bool:
    with opened(pdf) as document, document.open_metadata() as metadata:
        return ACCESSIBLE in metadata


def test_the_press_copy_is_made_where_it_is_asked_for(finished: Finishing) -> None:
    assert set(finished("").prints) == set()
    assert set(finished("outputs: [reading, press]").prints) == {Output.PRESS}


def test_a_press_copy_with_faults_is_not_made(finished: Finishing) -> None:
    found = finished("outputs: [press]\ncolour: {drawn: refuse}", "1 0 0 rg")

    assert found.prints == {}
    assert [(problem.code, problem.severity) for problem in found.problems] == [
        ("G01", Severity.ERROR)
    ]


def test_a_standard_that_nobody_asked_for_is_given_up_with_a_warning(finished: Finishing) -> None:
    found = finished("", body="<h1>A</h1><h4>B</h4>")

    assert [problem.severity for problem in found.problems] == [Severity.WARNING]
    assert not claims(found.reading)
    assert claims(finished("").reading)


def test_a_standard_that_was_asked_for_is_kept_or_refused(finished: Finishing) -> None:
    found = finished("standards: {reading: pdf/ua-1}", body="<h1>A</h1><h4>B</h4>")

    assert [problem.severity for problem in found.problems] == [Severity.ERROR]


def test_the_reading_copy_ends_where_the_page_is_cut(finished: Finishing) -> None:
    with opened(finished("").reading) as document:
        page = document.pages[0]
        assert list(page.MediaBox) == list(page.TrimBox)

"""Fit loop: books are fitted, and what is said of them is true; benchmarks/fitting.py has more."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from fitted_texts import faults, fitting_job, galley, small_press, text

from octavo.copy.matter import Opening
from octavo.copy.shapes.fitting import Adjustable
from octavo.typeset.fit_order import Aim
from octavo.typeset.job import Job
from octavo.typeset.pages import Pages
from octavo.typeset.setter import set_book
from octavo.typeset.survey import survey_of

REPOSITORY = Path(__file__).resolve().parents[2]

Making = Callable[..., Job]


def set_job(job: Job) -> Pages:
    return set_book(job, tuple(map(survey_of, job.galleys)), lambda _: None)


@pytest.fixture
def fitting(tmp_path: Path) -> Making:
    """Give a function that makes the job of a text of so many words, to be fitted."""
    root = small_press(tmp_path / "project")
    return lambda aim, words, seed=1: fitting_job(root, REPOSITORY, aim, galley(text(seed, words)))


@pytest.mark.parametrize(
    ("words", "most", "seed", "reached"),
    [
        (275, 2, 1, True),  # less leading, smaller type, smaller margins
        (95, 1, 20, True),  # a little less leading
        (258, 2, 40, True),
        (121, 1, 16, True),  # all that there is
        (364, 2, 0, False),
        (94, 1, 3, True),  # as it is
        (345, 4, 17, True),  # wider
    ],
)
def test_a_text_is_fitted_or_said_truly_to_be_too_long(
    fitting: Making, words: int, most: int, seed: int, *, reached: bool
) -> None:
    job = fitting(Aim(most=most), words, seed)

    pages = set_job(job)

    assert list(faults(job, set_job)) == []
    assert pages.fitted
    assert pages.fitted.reached == reached


def test_blank_pages_are_filled_with_more_than_a_few_lines(fitting: Making) -> None:
    pages = set_job(fitting(Aim(multiple=4), 345, 17))

    assert pages.fitted
    assert (pages.fitted.own_pages, len(pages.frames)) == (3, 4)
    assert all(change.after > change.before for change in pages.fitted.changes)
    assert not pages.problems


def test_a_book_that_cannot_be_filled_is_as_it_was(fitting: Making) -> None:
    """The pages are those of an edition that does not ask for fitting, and a warning says so."""
    job = fitting(Aim(multiple=8), 345, 17)

    pages = set_job(job)

    assert pages.pdf == set_job(replace(job, fit=None)).pdf
    assert [problem.code for problem in pages.problems] == ["J02"]
    assert pages.fitted
    assert not pages.fitted.changes


def test_notes_and_pictures_that_a_book_has_not_are_left_alone(fitting: Making) -> None:
    job = fitting(Aim(most=1), 364, 0)
    bare = galley(text(0, 364).replace('class="note"', 'class="aside"'))

    with_notes, without = set_job(job), set_job(replace(job, galleys=(bare,)))

    assert with_notes.fitted
    assert without.fitted
    changed = {change.what for change in with_notes.fitted.changes}
    assert changed == set(Adjustable) - {Adjustable.FIGURES}
    assert {change.what for change in without.fitted.changes} == changed - {Adjustable.NOTE_SIZE}


def test_sections_that_each_begin_a_page_cannot_be_fitted_onto_fewer(fitting: Making) -> None:
    job = fitting(Aim(most=1), 20)
    two = (galley(text(1, 20), "one"), galley(text(2, 20), "two"))

    pages = set_job(replace(job, galleys=two))

    (problem,) = pages.problems
    assert problem.code == "J01"
    assert "take out a section" in problem.hint


def test_blanks_before_rectos_are_counted(fitting: Making) -> None:
    job = fitting(Aim(multiple=4), 20)
    second = replace(galley(text(2, 130), "two"), opening=Opening.RECTO)

    pages = set_job(replace(job, galleys=(galley(text(1, 20), "one"), second)))

    assert pages.fitted
    assert pages.fitted.pages == len(pages.frames) == 4

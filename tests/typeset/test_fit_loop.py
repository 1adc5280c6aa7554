from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from fitted_texts import OWN, TOLERANCES, fitting_job, galley, small_press, text

from octavo.typeset.fit_order import Aim
from octavo.typeset.fit_search import LAYOUTS
from octavo.typeset.job import Job
from octavo.typeset.ladder import Rung, ladders
from octavo.typeset.pages import Pages
from octavo.typeset.setter import set_book
from octavo.typeset.survey import survey_of

REPOSITORY = Path(__file__).resolve().parents[2]
PER_MM = 72 / 25.4
MEASURES = OWN | {f"margin-{side}": 12 * PER_MM for side in ("top", "bottom", "inner", "outer")}
MEASURES |= {"figure-scale": 1.0}

Making = Callable[..., Job]


def set_job(job: Job) -> Pages:
    return set_book(job, tuple(map(survey_of, job.galleys)), lambda _: None)


@pytest.fixture
def fitting(tmp_path: Path) -> Making:
    """Give a function that makes the job of a text of so many words, to be fitted."""
    root = small_press(tmp_path / "project")
    return lambda aim, words, seed=1: fitting_job(root, REPOSITORY, aim, galley(text(seed, words)))


def rules_of(job: Job, number: int) -> str:
    """Write the rules of a rung."""
    assert job.fit
    rungs: tuple[Rung, ...] = ladders(job.fit, MEASURES)[1 if number > 0 else -1]
    return rungs[abs(number) - 1].rules if number else ""


def plain_pages(job: Job, number: int) -> int:
    """Count the pages that a rung has where no fitting is asked for."""
    return len(set_job(replace(job, fit=None, tokens=job.tokens + rules_of(job, number))).frames)


@pytest.mark.parametrize(("words", "most", "seed"), [(345, 2, 2), (215, 1, 3), (700, 4, 1)])
def test_a_text_is_fitted_or_said_truly_to_be_too_long(
    fitting: Making, words: int, most: int, seed: int
) -> None:
    job = fitting(Aim(most=most), words, seed)
    pages = set_job(job)

    fitted = pages.fitted
    assert fitted
    assert len(fitted.tried) <= LAYOUTS
    assert fitted.pages == len(pages.frames)
    assert fitted.reached == (fitted.pages <= most) == (not pages.problems)
    for change in fitted.changes:
        assert abs(change.after - change.before) <= TOLERANCES[change.what] + 1e-6
    assert set_job(job).pdf == pages.pdf
    if not fitted.reached:
        assert plain_pages(job, min(rung for rung, _ in fitted.tried)) > most
        assert "too many" in pages.problems[0].message

"""Fit order: what an edition says becomes numbers of pages and tolerances."""

from dataclasses import replace

import pytest

from octavo.copy.editions import Edition, read_edition
from octavo.copy.shapes.fitting import Adjustable, FitRecord, Tolerances
from octavo.copy.shapes.imposition import Imposition, Scheme
from octavo.copy.shapes.layout import Binding
from octavo.measures import Length
from octavo.project import Project
from octavo.typeset.fit_order import Aim, fit_order


@pytest.fixture
def edition(project: Project) -> Edition:
    return read_edition(project, "pocket", [])


def with_fit(edition: Edition, fit: FitRecord, **changes: object) -> Edition:
    record = replace(edition.record, fit=fit, **changes)  # type: ignore[arg-type] # fields by name
    return replace(edition, record=record)


def test_an_edition_without_fit_gives_no_order(edition: Edition) -> None:
    assert fit_order(edition) is None
    assert fit_order(with_fit(edition, FitRecord(multiple_of=0))) is None


@pytest.mark.parametrize(
    ("fit", "aim"),
    [
        (FitRecord(pages=2), Aim(most=2)),
        (FitRecord(multiple_of=4, fill=False), Aim(multiple=4, fill=False)),
    ],
)
def test_an_aim_is_taken_over(edition: Edition, fit: FitRecord, aim: Aim) -> None:
    order = fit_order(with_fit(edition, fit))

    assert order
    assert order.aim == aim


@pytest.mark.parametrize(
    ("scheme", "sheets", "pages"),
    [
        (Scheme.SADDLE_STITCH, 1, 4),
        (Scheme.SADDLE_STITCH, 3, 12),
        (Scheme.ZINE, 1, 8),
        (Scheme.N_UP, 2, 8),
    ],
)
def test_sheets_are_counted_as_they_are_imposed(
    edition: Edition, scheme: Scheme, sheets: int, pages: int
) -> None:
    job = Imposition(scheme=scheme)
    order = fit_order(
        with_fit(edition, FitRecord(sheets=sheets), imposition=job, binding=Binding.NONE)
    )

    assert order
    assert order.aim == Aim(most=pages)


def test_tolerances_are_numbers_in_the_units_of_print(edition: Edition) -> None:
    tolerances = Tolerances(leading=Length(25.4 / 72), margins=Length(2), figures=15)
    preference = (Adjustable.MARGINS, Adjustable.LEADING, Adjustable.MARGINS)
    order = fit_order(
        with_fit(edition, FitRecord(pages=1, tolerances=tolerances, order=preference))
    )

    assert order
    assert order.tolerances[Adjustable.LEADING] == pytest.approx(1)
    assert order.tolerances[Adjustable.MARGINS] == 2
    assert order.tolerances[Adjustable.FIGURES] == 15
    assert order.order == (Adjustable.MARGINS, Adjustable.LEADING)


@pytest.mark.parametrize(
    ("aim", "pages", "goals"),
    [
        (Aim(multiple=4), 57, (56, 60)),
        (Aim(multiple=4), 58, (60, 56)),
        (Aim(multiple=4), 3, (4,)),
        (Aim(multiple=4, fill=False), 58, (56,)),
        (Aim(multiple=4, fill=False), 3, ()),
        (Aim(most=2), 3, (2,)),
        (Aim(most=2), 1, (2,)),
        (Aim(most=2, fill=False), 1, ()),
    ],
)
def test_goals_come_the_nearest_first(aim: Aim, pages: int, goals: tuple[int, ...]) -> None:
    assert aim.goals(pages) == goals

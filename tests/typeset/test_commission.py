from dataclasses import replace
from pathlib import Path

import pytest

from octavo.copy.order import Order, read_order
from octavo.copy.shapes.layout import (
    FolioNumerals,
    Folios,
    Limits,
    RectoHead,
    RunningHeads,
)
from octavo.project import Project, find_project
from octavo.typeset.commission import commission
from octavo.typeset.job import FolioScheme, FolioStyle, Job
from octavo.typeset.job import Limits as JobLimits

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture
def edition() -> Order:
    """Read what an edition of the sample, which extends another, is made of."""
    return read_order(find_project(REPOSITORY), "booklet-en", [])


def ordered(order: Order, project: Project, **changes: object) -> Job:
    """Commission the typesetting of no galleys, with some values of the edition changed."""
    record = replace(order.edition.record, **changes)  # type: ignore[arg-type] # fields by name
    changed = replace(order, edition=replace(order.edition, record=record))
    return commission(changed, project.root, ())


def test_the_house_comes_first_and_the_edition_last(edition: Order, tmp_path: Path) -> None:
    project = Project(tmp_path)
    for slug in edition.edition.chain:
        (tmp_path / "editions" / slug).mkdir(parents=True)
        (tmp_path / "editions" / slug / "edition.css").touch()
    sheets = ordered(edition, project, theme="plain").stylesheets

    farthest_first = [f"editions/{slug}/edition.css" for slug in reversed(edition.edition.chain)]
    assert sheets == ("styles/book.css", "styles/themes/plain.css", *farthest_first)


def test_an_edition_without_a_stylesheet_has_none(edition: Order, tmp_path: Path) -> None:
    assert ordered(edition, Project(tmp_path), theme=None).stylesheets == ("styles/book.css",)


def test_the_edition_says_how_pages_are_numbered_and_what_it_may_cost(
    edition: Order, tmp_path: Path
) -> None:
    job = ordered(
        edition,
        Project(tmp_path),
        folios=Folios(front=FolioNumerals.ROMAN, restart=True),
        limits=Limits(seconds=12),
    )

    assert job.folios == FolioScheme(FolioStyle.ROMAN, restart=True)
    assert job.limits == JobLimits(12, 4096)
    assert job.language == "en"
    assert job.root == tmp_path
    assert job.tokens.startswith(":root")


def test_running_heads_tell_days_only_where_the_edition_asks(
    edition: Order, tmp_path: Path
) -> None:
    project = Project(tmp_path)
    titled = ordered(edition, project, running_heads=RunningHeads())
    dated = ordered(edition, project, running_heads=RunningHeads(recto=RectoHead.DAYS))

    assert titled.days is None
    assert dated.days
    assert dated.days(["1917-10-29", "1917-10-30"]) == "29–30\u00a0October"

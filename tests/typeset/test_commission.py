from dataclasses import replace
from pathlib import Path

import pytest

from octavo.copy.editions import Edition, read_edition
from octavo.copy.shapes.layout import FolioNumerals, Folios, Limits
from octavo.project import Project, find_project
from octavo.typeset.commission import commission
from octavo.typeset.job import FolioScheme, FolioStyle, Job
from octavo.typeset.job import Limits as JobLimits

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture
def edition() -> Edition:
    """Read an edition of the sample that extends another."""
    return read_edition(find_project(REPOSITORY), "booklet-en", [])


def ordered(edition: Edition, project: Project, **changes: object) -> Job:
    """Commission the typesetting of no galleys, with some values of the edition changed."""
    changed = replace(edition, record=replace(edition.record, **changes))  # type: ignore[arg-type] # fields by name
    return commission(changed, project.shelves(edition.chain), project.root, ())


def test_the_house_comes_first_and_the_edition_last(edition: Edition, tmp_path: Path) -> None:
    project = Project(tmp_path)
    for slug in edition.chain:
        (tmp_path / "editions" / slug).mkdir(parents=True)
        (tmp_path / "editions" / slug / "edition.css").touch()
    sheets = ordered(edition, project, theme="plain").stylesheets

    farthest_first = [f"editions/{slug}/edition.css" for slug in reversed(edition.chain)]
    assert sheets == ("styles/book.css", "styles/themes/plain.css", *farthest_first)


def test_an_edition_without_a_stylesheet_has_none(edition: Edition, tmp_path: Path) -> None:
    assert ordered(edition, Project(tmp_path), theme=None).stylesheets == ("styles/book.css",)


def test_the_edition_says_how_pages_are_numbered_and_what_it_may_cost(
    edition: Edition, tmp_path: Path
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

"""What the tests of typeset share: a project on small pages, and galleys and jobs for it."""

import logging
import warnings
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from octavo.compose.galley import Galley
from octavo.copy.matter import Matter, Opening
from octavo.problems import Location
from octavo.typeset.job import FolioScheme, FolioStyle, Job, Limits

with warnings.catch_warnings():
    # On a machine without fonts the engine warns as it is loaded; the tests have their own.
    warnings.simplefilter("ignore")
    import weasyprint  # noqa: F401

from octavo.typeset.fetcher import ProjectFetcher
from octavo.typeset.reach import Reach
from octavo.typeset.remarks import Remarks
from octavo.typeset.sheets import Sheets, read_sheets

REPOSITORY = Path(__file__).resolve().parents[2]

FONTS = """
@font-face { font-family: "Test"; src: url("fonts/literata/Literata-Regular.ttf") }
"""
BOOK = """
@import "fonts.css";
:root { --folio-style: decimal }
html { font: 10px/12px "Test"; font-weight: 400 }
body, h1, p { font-size: 10px; font-weight: 400; margin: 0 }
.note { float: footnote; footnote-policy: line }
.endnote { float: none }
.note::footnote-call, .note::footnote-marker { content: none }
@page {
  margin: 20px 10px;
  size: 200px 160px;
  @bottom-center { content: counter(page, var(--folio-style)) }
  @footnote { max-height: 70% }
}
@page :left { margin-left: 30px }
@page :right { margin-right: 30px }
@page :blank { @bottom-center { content: none } }
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Make a project with a book.css of a few lines and one font."""
    folder = tmp_path / "project"
    for name in ("content/w/images", "editions/booklet", "styles"):
        (folder / name).mkdir(parents=True)
    (folder / "styles/book.css").write_text(BOOK, encoding="utf-8")
    (folder / "styles/fonts.css").write_text(FONTS, encoding="utf-8")
    return folder


@pytest.fixture
def galley() -> Callable[..., Galley]:
    """Give a function that makes a galley from what stands in its body."""

    def making(
        name: str,
        body: str,
        matter: Matter = Matter.BODY,
        opening: Opening = Opening.NEXT,
    ) -> Galley:
        source = f"content/w/{name}.md"
        html = (
            '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Test</title></head>'
            f'<body><section id="{name}" data-source="{source}:1">{body}</section></body></html>'
        )
        return Galley(name, "text", matter, opening, html, Location(source))

    return making


@pytest.fixture
def job(root: Path) -> Callable[..., Job]:
    """Give a function that makes a job from galleys; other fields can be given by name."""
    plain = Job(
        galleys=(),
        root=root,
        # The fonts are those of the repository, the last shelf as it is in a build.
        shelves=(root / "editions/booklet", root, REPOSITORY),
        stylesheets=("styles/book.css",),
        tokens="",
        language="en",
        alphabet="abcdef",
        folios=FolioScheme(FolioStyle.ARABIC, restart=False),
        limits=Limits(seconds=60, memory_mb=2000),
    )

    def making(*galleys: Galley, **changes: object) -> Job:
        return replace(plain, galleys=galleys, **changes)  # type: ignore[arg-type] # fields by name

    return making


@pytest.fixture
def remarks() -> Iterator[Remarks]:
    """Collect what the engine remarks upon in this test."""
    found = Remarks((), ("color", "font-family"))
    logger = logging.getLogger("weasyprint")
    logger.addHandler(found)
    yield found
    logger.removeHandler(found)


@pytest.fixture
def read(remarks: Remarks) -> Callable[[Job], Sheets]:
    """Give a function that reads the stylesheets of a job."""

    def reading(job: Job) -> Sheets:
        return read_sheets(job, ProjectFetcher(Reach(job.root, job.shelves), remarks), remarks)

    return reading

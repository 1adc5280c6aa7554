import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from octavo.compose.galley import Galley
from octavo.compose.late_marks import folio_mark
from octavo.copy.matter import Matter, Opening
from octavo.problems import BuildError
from octavo.typeset import FolioScheme, FolioStyle, Job, Limits, Pages, check_job, typeset

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture
def book(job: Callable[..., Job], galley: Callable[..., Galley]) -> Job:
    """Make a small book with contents, notes and a picture."""
    note = (
        '<p>word<a class="call" id="call-{0}" href="#note-{0}" data-source="a.md:3">1</a>'
        '<span class="note" id="note-{0}">A note.</span></p>'
    )
    contents = f'<p><a href="#two">Two</a> {folio_mark("two")}</p>'
    return job(
        galley("title", "<h1>Title</h1>", Matter.FRONT),
        galley("contents", contents, Matter.FRONT),
        galley("one", "".join(map(note.format, range(12))), opening=Opening.RECTO),
        galley("two", '<img src="content/w/images/a.svg" alt="A picture">', opening=Opening.RECTO),
        folios=FolioScheme(FolioStyle.ROMAN, restart=True),
    )


@pytest.fixture(autouse=True)
def _picture(root: Path) -> None:
    (root / "content/w/images/a.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>'
    )


def test_a_book_is_set_in_a_process_of_its_own(book: Job) -> None:
    pages = typeset(book)

    assert isinstance(pages, Pages)
    assert pages.problems == ()
    assert [frame.folio for frame in pages.frames[:3]] == ["i", "ii", "1"]
    assert pages.folio_of("two") == str(len(pages.frames) - 2)


def test_the_same_job_gives_the_same_bytes_in_any_folder(
    book: Job, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor does it matter which seed, locale or number of threads there is."""
    other = tmp_path / "ein anderer Ordner"
    root.rename(other)
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    monkeypatch.setenv("LANG", "ru_RU.UTF-8")
    moved = replace(book, root=other, shelves=(other / "editions/booklet", other, REPOSITORY))
    first = typeset(moved)
    other.rename(root)
    with ThreadPoolExecutor(3) as threads:
        again = list(threads.map(typeset, [book] * 3))

    assert {pages.pdf for pages in again} == {first.pdf}
    assert again[0] == first


def test_no_font_of_the_machine_is_seen(book: Job) -> None:
    """What the styles ask for in vain falls back on the project's font, and is told."""
    with pytest.raises(BuildError) as stopped:
        typeset(replace(book, tokens="h1 { font-family: 'DejaVu Sans', monospace }"))

    (problem,) = stopped.value.problems
    assert (problem.code, problem.message) == (
        "F02",
        "text is set in 'DejaVu Sans', which is not a font of the project",
    )


def test_what_hangs_the_engine_is_found_before_it_is_started(
    job: Callable[..., Job], galley: Callable[..., Galley], monkeypatch: pytest.MonkeyPatch
) -> None:
    def start(*_arguments: object) -> None:
        raise AssertionError

    monkeypatch.setattr("octavo.typeset.typesetter.oversee", start)
    order = job(galley("one", "x" * 9999), galley("two", "\x07"))

    with pytest.raises(BuildError) as stopped:
        typeset(order)
    assert [problem.code for problem in stopped.value.problems] == ["L08", "L07"]
    assert sorted(problem.code for problem in check_job(order)) == ["L07", "L08"]


def test_warnings_of_the_lint_are_with_the_pages(
    job: Callable[..., Job], galley: Callable[..., Galley]
) -> None:
    pages = typeset(job(galley("one", '<p id="x">a</p>'), galley("two", '<p id="x">a</p>')))

    assert [problem.code for problem in pages.problems] == ["L05"]


def test_memory_has_a_limit(book: Job) -> None:
    """The engine itself is more than fits in so little."""
    with pytest.raises(BuildError) as stopped:
        typeset(replace(book, limits=Limits(seconds=60, memory_mb=90)))

    assert {problem.code for problem in stopped.value.problems} <= {"L02", "L03", "L11"}


def test_loading_the_package_does_not_load_the_engine() -> None:
    code = "import octavo.typeset, sys; sys.exit('weasyprint' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=False, cwd=REPOSITORY)

    assert done.returncode == 0

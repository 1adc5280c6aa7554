from collections.abc import Callable
from pathlib import Path

import pytest

from octavo.compose.galley import Galley
from octavo.compose.late_marks import folio_mark
from octavo.copy.matter import Matter
from octavo.problems import BuildError, Location
from octavo.typeset.job import Job
from octavo.typeset.long_notes import piece_name
from octavo.typeset.pages import Pages
from octavo.typeset.setter import set_book
from octavo.typeset.survey import survey_of

Making = Callable[..., Galley]
Setting = Callable[..., Pages]

NOTE = (
    '<p data-source="a.md:2">word'
    '<a class="call" id="call-1" href="#note-1" data-source="a.md:3">1</a>'
    '<span class="note" id="note-1">A note.</span></p>'
)


@pytest.fixture
def announced() -> list[Location]:
    """Collect the sections that the setter says it is at."""
    return []


@pytest.fixture
def set_up(job: Callable[..., Job], announced: list[Location]) -> Setting:
    """Give a function that sets galleys in this very process."""

    def setting(*galleys: Galley, **changes: object) -> Pages:
        order = job(*galleys, **changes)
        return set_book(order, tuple(map(survey_of, order.galleys)), announced.append)

    return setting


def problems(set_up: Setting, *galleys: Galley, **changes: object) -> list[tuple[str, str]]:
    """Set a book that cannot be set, and give what stops it."""
    with pytest.raises(BuildError) as stopped:
        set_up(*galleys, **changes)
    return [(problem.code, str(problem.location)) for problem in stopped.value.problems]


def test_a_book_is_set(set_up: Setting, galley: Making, announced: list[Location]) -> None:
    contents = galley("contents", f"<p>One {folio_mark('one')}</p>", Matter.FRONT)
    pages = set_up(contents, galley("one", NOTE))

    assert pages.pdf.startswith(b"%PDF-")
    assert [(frame.folio, frame.section) for frame in pages.frames] == [
        ("1", "contents"),
        ("2", "one"),
    ]
    assert pages.folio_of("one") == pages.folio_of("note-1") == "2"
    assert (pages.problems, pages.passes, pages.fonts) == ((), 2, ("Test",))
    files = [place.file for place in announced]
    assert files == ["content/w/contents.md", "content/w/one.md", "content/w/contents.md"]


def test_all_files_that_were_read_are_listed(set_up: Setting, galley: Making, root: Path) -> None:
    (root / "content/w/images/a.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    pages = set_up(galley("one", '<img src="content/w/images/a.svg" alt="a">'))

    assert pages.read == (
        "content/w/images/a.svg",
        "styles/book.css",
        "styles/fonts.css",
        "styles/fonts/literata/Literata-Regular.ttf",
    )


def test_a_lost_note_stops_the_build(set_up: Setting, galley: Making) -> None:
    hidden = ".note { display: none }"

    assert problems(set_up, galley("one", NOTE), tokens=hidden) == [("N05", "a.md:3")]


def test_an_end_note_may_stand_anywhere(set_up: Setting, galley: Making) -> None:
    body = NOTE.replace(
        '"note"', '"note endnote" style="float: none; display: block; break-before: page"'
    )

    assert set_up(galley("one", body)).problems == ()


def test_a_note_taller_than_a_page_is_set_whole(set_up: Setting, galley: Making) -> None:
    """It begins on the page of its call, and its pieces go on in order."""
    body = NOTE.replace("A note.", "A note that is long. " * 120)

    pages = set_up(galley("one", body))

    begun = [
        pages.anchors[piece_name("note-1", number)][0]
        for number in range(1, len(pages.anchors))
        if piece_name("note-1", number) in pages.anchors
    ]
    stands = [(piece.page, piece.top) for piece in begun]
    assert stands == sorted(stands)
    assert stands[0][0] == pages.anchors["call-1"][0].page
    assert stands[-1][0] > stands[0][0] + 1


def test_a_note_that_cannot_be_cut_stops_the_build(set_up: Setting, galley: Making) -> None:
    """What is one line is never split, so it runs off the page."""
    body = NOTE.replace("A note.", '<span style="display: block; height: 999px">A note.</span>')

    assert ("N05", "a.md:3") in problems(set_up, galley("one", body))


def test_characters_are_missed_before_anything_is_set(
    set_up: Setting, galley: Making, announced: list[Location]
) -> None:
    body = '<p data-source="a.md:4">語</p>'

    assert problems(set_up, galley("one", body), galley("two", body)) == [("F01", "a.md:4")]
    assert announced == []


def test_characters_of_generated_text_are_missed_on_the_pages(
    set_up: Setting, galley: Making
) -> None:
    """The engine's own remark on it comes too, without a place in the text."""
    found = problems(
        set_up, galley("one", '<p data-source="a.md:4">a</p>'), tokens="p::after { content: '語' }"
    )

    assert ("F01", "a.md:4") in found
    assert {code for code, _ in found} == {"F01"}


def test_without_fonts_nothing_is_set(set_up: Setting, galley: Making, root: Path) -> None:
    """The engine would not survive it."""
    (root / "styles/fonts.css").write_text("")

    assert problems(set_up, galley("one", "a")) == [("F03", "styles/fonts.css")]


def test_a_broken_font_is_the_only_problem_told_of_fonts(
    set_up: Setting, galley: Making, root: Path
) -> None:
    (root / "styles/fonts/literata").mkdir(parents=True)
    (root / "styles/fonts/literata/Literata-Regular.ttf").write_bytes(b"no font")

    assert problems(set_up, galley("one", "a")) == [("F03", "styles/fonts.css:2:1")]


def test_all_stylesheets_are_read_before_it_stops(
    set_up: Setting, galley: Making, root: Path
) -> None:
    (root / "editions/booklet/edition.css").write_text("p { width: calc(+) }")
    sheets = ("styles/gone.css", "styles/book.css", "editions/booklet/edition.css")

    assert problems(set_up, galley("one", "<p>語</p>"), stylesheets=sheets) == [
        ("F01", "content/w/one.md:1"),
        ("S01", "editions/booklet/edition.css:1:1"),
        ("S02", "styles/gone.css"),
    ]


def test_a_rule_that_crashes_the_engine_in_layout_is_named(
    set_up: Setting, galley: Making, root: Path
) -> None:
    """A value with var() is read only when it is computed."""
    with (root / "styles/book.css").open("a") as file:
        file.write("p { --x: 1px;\n  width: calc(var(--x) + +) }")
    line = (root / "styles/book.css").read_text().count("\n") + 1

    assert problems(set_up, galley("one", "<p>a</p>")) == [("S01", f"styles/book.css:{line}:10")]


def test_a_dead_link_is_a_warning_at_its_place(set_up: Setting, galley: Making) -> None:
    body = '<p data-source="a.md:6"><a href="#gone">a</a></p>'
    (problem,) = set_up(galley("one", "a"), galley("two", body)).problems

    assert (problem.code, str(problem.location)) == ("L05", "a.md:6")


def test_a_page_number_of_nothing_is_a_warning_at_its_place(
    set_up: Setting, galley: Making
) -> None:
    body = f'<p data-source="a.md:6">See {folio_mark("gone")}.</p>'
    (problem,) = set_up(galley("one", "a"), galley("two", body)).problems

    assert (problem.code, str(problem.location)) == ("L05", "a.md:6")
    assert "'?' is printed" in problem.message


def test_css_that_is_not_understood_is_told_once(
    set_up: Setting, galley: Making, root: Path
) -> None:
    with (root / "styles/book.css").open("a") as file:
        file.write("p { colr: red }")

    pages = set_up(*(galley(name, "<p>a</p>") for name in "abc"))
    assert [problem.code for problem in pages.problems] == ["S01"]


def test_the_same_job_gives_the_same_book(set_up: Setting, galley: Making) -> None:
    galleys = [galley("contents", folio_mark("one")), galley("one", NOTE)]

    assert set_up(*galleys) == set_up(*galleys)

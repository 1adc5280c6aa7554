"""Sheets of an edition: the files that it asks for, and its mistakes at their keys."""

import pytest
from inked_paper import PARTICULARS
from marked_pages import marked_pdf, printed

from octavo.copy.editions import Edition, read_edition
from octavo.copy.papers import Papers
from octavo.copy.press_words import PressWords
from octavo.copy.shapes.papers import Paper
from octavo.measures import Length
from octavo.press.sheets import sheet_problems, sheets
from octavo.problems import BuildError
from octavo.project import Project

PDF = marked_pdf(6, (105, 148))
PAPERS = Papers({"offset-80": Paper(caliper=Length(0.1), grammage=80.0)})


def edition(project: Project, more: str) -> Edition:
    """Read an edition of the pocket project, which is of A6, with more keys."""
    file = project.edition_file("pocket")
    file.write_text(file.read_text(encoding="utf-8") + more, encoding="utf-8")
    return read_edition(project, "pocket", [])


@pytest.mark.parametrize(
    ("more", "names"),
    [
        ("", set()),
        ("outputs: [reading, sheets]\n", {"sheets.pdf"}),
        ("outputs: [dummy]\n", {"dummy.pdf"}),
        (
            "outputs: [sheets, dummy]\nimposition: {duplex: manual}\n",
            {"sheets-fronts.pdf", "sheets-backs.pdf", "dummy.pdf"},
        ),
    ],
)
def test_files_are_made_as_asked(project: Project, more: str, names: set[str]) -> None:
    asked = edition(project, more)

    made = sheets(PDF, asked, PAPERS, PressWords(), PARTICULARS)

    assert set(made.files) == names
    assert sheet_problems(asked, PAPERS) == ()


def test_the_slug_has_the_name_and_the_hash(project: Project) -> None:
    asked = edition(project, "outputs: [sheets]\nimposition: {sheet: a3}\n")
    made = sheets(PDF, asked, PAPERS, PressWords(), PARTICULARS)

    assert (
        asked.record.name.in_language(asked.record.language)
        in printed(made.files["sheets.pdf"])[0].words
    )
    assert "01234567" in printed(made.files["sheets.pdf"])[0].words


@pytest.mark.parametrize(
    ("keys", "code"),
    [("{sheet: [100mm, 100mm]}", "I01"), ("{pages_per_side: 1, scheme: saddle-stitch}", "I02")],
)
def test_a_mistake_stands_at_its_key(project: Project, keys: str, code: str) -> None:
    """It is told before anything is typeset, and again if only the pages show it."""
    asked = edition(project, f"outputs: [sheets]\nimposition: {keys}\n")

    (problem,) = sheet_problems(asked, PAPERS)
    with pytest.raises(BuildError) as stopped:
        sheets(PDF, asked, PAPERS, PressWords(), PARTICULARS)

    assert problem.code == code
    assert problem.location.file == "editions/pocket/edition.yaml"
    assert problem.location.column > 1
    assert [each.location for each in stopped.value.problems] == [problem.location]

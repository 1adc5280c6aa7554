"""Order: all files of an edition are read in one go, and all their mistakes told together."""

from collections.abc import Callable

import pytest

from octavo.copy.order import read_order
from octavo.problems import BuildError, Problem, errors
from octavo.project import Project, built_in_theme

Write = Callable[[str, str], object]


def failure(project: Project, slug: str) -> list[str]:
    """Give the codes of the problems that stop the reading."""
    with pytest.raises(BuildError) as stopped:
        read_order(project, slug, [])
    return [problem.code for problem in errors(stopped.value.problems)]


def test_an_order_has_everything_that_an_edition_is_made_from(project: Project) -> None:
    order = read_order(project, "booklet-en", [])

    assert order.edition.chain == ("booklet-en", "booklet", "base")
    assert order.work.slug == "w"
    assert order.texts.language == "en"
    assert order.words.titles.contents == "Contents"
    assert "<style" in order.citation_style


def test_the_looks_are_searched_from_the_edition_to_the_theme(project: Project) -> None:
    folders = [project.root / "editions" / slug for slug in ("booklet-en", "booklet", "base")]

    order = read_order(project, "booklet-en", [])

    assert order.shelves == (*folders, project.root, built_in_theme())


def test_conditions_know_the_names_of_all_editions(project: Project, write: Write) -> None:
    write("editions/school/edition.yaml", "extends: booklet\naudience: pupils\nlanguage: en\n")

    known = read_order(project, "booklet", []).known

    assert known.editions == {"base", "booklet", "booklet-en", "school"}
    assert known.audiences >= {"general", "pupils"}
    assert known.languages == {"ru", "en"}


def test_conditions_know_the_audiences_that_the_work_names(project: Project, write: Write) -> None:
    path = project.root / "content/w/work.yaml"
    write("content/w/work.yaml", path.read_text("utf-8") + "audiences: [teachers]\n")

    assert "teachers" in read_order(project, "booklet", []).known.audiences


def test_an_edition_that_cannot_be_read_stops_all(project: Project) -> None:
    assert failure(project, "bookelt") == ["E01"]


def test_the_work_of_a_broken_edition_is_read_all_the_same(project: Project, write: Write) -> None:
    """A person mends all files at once, and not one after another."""
    write("editions/booklet-en/edition.yaml", "extends: booklet\nlanguage: en\nbinding: glue\n")
    write("content/w/text/en/preface.md", "# Preface\n\ncall[^1]\n")

    assert failure(project, "booklet-en") == ["N01", "C04"]


def test_words_and_styles_that_are_missing_are_told_together(
    project: Project, write: Write
) -> None:
    work = (project.root / "content/w/work.yaml").read_text(encoding="utf-8")
    write("content/w/work.yaml", work.replace("[ru, en]", "[ru, en, de]"))
    write("content/w/text/de/preface.md", "# Vorwort\n")
    write("editions/x/edition.yaml", "extends: booklet\nlanguage: de\ncitations: mla\n")

    assert failure(project, "x") == ["C05", "C05"]


def test_a_language_that_the_work_has_not_is_told_once(project: Project, write: Write) -> None:
    """That it has no words either would only follow from it."""
    write("editions/x/edition.yaml", "extends: booklet\nlanguage: de\n")
    write("content/w/text/de/preface.md", "# Vorwort\n")

    assert failure(project, "x") == ["C05"]


def test_settings_hold_for_the_texts(project: Project, write: Write) -> None:
    write("octavo.yaml", "raw_html: true\n")
    write("content/w/text/ru/preface.md", "# Preface\n\n<hr>\n")
    problems: list[Problem] = []

    read_order(project, "booklet", problems)

    assert [problem for problem in problems if problem.code == "M02"] == []


def test_the_streams_of_an_edition_are_known_in_its_texts(project: Project, write: Write) -> None:
    """Another edition, which has no such stream, is told so."""
    write("editions/x/edition.yaml", "extends: booklet\nnotes: {gloss: {prefix: gl}}\n")
    write("content/w/text/ru/preface.md", "# Preface\n\ncall[^gl:1]\n\n[^gl:1]: A gloss.\n")
    found: dict[str, list[Problem]] = {"x": [], "booklet": []}

    for slug, problems in found.items():
        read_order(project, slug, problems)

    assert [problem.code for problem in found["x"]] == []
    assert [problem.code for problem in found["booklet"]] == ["N03", "N03"]
    assert "bio, ed, src, tr" in found["booklet"][0].hint


def test_a_broken_edition_does_not_make_its_streams_unknown(project: Project, write: Write) -> None:
    write(
        "editions/x/edition.yaml",
        "extends: booklet\nbinding: glue\nnotes: {gloss: {prefix: gl}}\n",
    )
    write("content/w/text/ru/preface.md", "# Preface\n\ncall[^gl:1]\n\n[^gl:1]: A gloss.\n")

    assert failure(project, "x") == ["C04"]

"""Texts: every Markdown file of a language is read, and its mistakes are told."""

from collections.abc import Callable, Mapping

import pytest

from octavo.copy.prose import RawBlock
from octavo.copy.texts import read_texts
from octavo.problems import Location, Problem
from octavo.project import Project

Write = Callable[[str, str], object]


@pytest.mark.parametrize("language", ["ru", "en"])
def test_texts_are_those_of_the_language_by_the_names_of_their_files(
    project: Project, write: Write, language: str
) -> None:
    write(f"content/w/text/{language}/only-here.md", "# Here\n")
    write("content/w/text/de/nowhere.md", "# Nirgends\n")

    texts = read_texts(project, "w", language, [], raw_html=False)

    assert texts.language == language
    assert sorted(texts.texts) == ["only-here", "preface"]
    assert texts.texts["only-here"].file == f"content/w/text/{language}/only-here.md"


def test_documents_are_texts_too(project: Project) -> None:
    assert list(read_texts(project, "w", "ru", [], raw_html=False).documents) == ["r1"]


def test_a_language_without_a_folder_has_no_texts(project: Project) -> None:
    texts = read_texts(project, "w", "de", [], raw_html=False)

    assert (texts.texts, texts.documents) == ({}, {})


def test_the_mistakes_of_all_files_are_told_in_one_run(project: Project, write: Write) -> None:
    write("content/w/text/ru/a.md", "# A\n\ncall[^1]\n")
    write("content/w/documents/ru/r1.md", "<b>\n")
    problems: list[Problem] = []

    read_texts(project, "w", "ru", problems, raw_html=False)

    assert {(problem.code, problem.location) for problem in problems} == {
        ("N01", Location("content/w/text/ru/a.md", 3, 5)),
        ("M02", Location("content/w/documents/ru/r1.md", 1, 1)),
    }


def test_html_is_read_where_the_project_allows_it(project: Project, write: Write) -> None:
    write("content/w/text/ru/a.md", "<div></div>\n")
    problems: list[Problem] = []

    texts = read_texts(project, "w", "ru", problems, raw_html=True)

    assert [type(block) for block in texts.texts["a"].blocks] == [RawBlock]
    assert problems == []


def test_streams_are_known_by_the_prefixes_that_are_given(project: Project, write: Write) -> None:
    write("content/w/text/ru/a.md", "# A\n\ncall[^gl:1]\n\n[^gl:1]: A gloss.\n")

    def read(streams: Mapping[str, str] | None) -> tuple[list[str], list[tuple[str, str]]]:
        problems: list[Problem] = []
        texts = read_texts(project, "w", "ru", problems, raw_html=False, streams=streams)
        return [problem.code for problem in problems], list(texts.texts["a"].notes)

    assert read({"": "author", "gl": "gloss"}) == ([], [("gloss", "1")])
    assert read(None) == ([], [("gl", "1")])
    assert read({"": "author"})[0] == ["N03", "N03"]

"""Papers: the table, the project's own, and what is in neither."""

from collections.abc import Callable

import pytest

from octavo.copy.editions import read_edition
from octavo.copy.papers import read_papers, unknown_papers
from octavo.copy.shapes.papers import Paper
from octavo.measures import Length
from octavo.problems import Problem
from octavo.project import Project

Write = Callable[[str, str], None]


def test_every_paper_of_the_table_has_a_thickness_a_source_and_a_house_that_is_there(
    project: Project,
) -> None:
    problems: list[Problem] = []
    papers = read_papers(project, problems)

    assert not problems
    for name, paper in papers.papers.items():
        assert 0.05 < papers.stock(name).caliper < 0.5, name
        assert paper.source, name
        assert paper.grammage or paper.house, name
    assert all(house.source for house in papers.houses.values())


def test_an_edition_may_give_figures_in_place_of_an_id(project: Project) -> None:
    papers = read_papers(project, [])

    stock = papers.stock(Paper(caliper=Length(0.13), grammage=90.0))

    assert (stock.name, stock.caliper, stock.grammage) == ("0.13mm", 0.13, 90)


def test_a_project_adds_papers_and_replaces_them(project: Project, write: Write) -> None:
    own = "papers:\n  ours: {name: Ours, grammage: 90, bulk: 2}\n  offset-80: {caliper: 0.11mm}\n"
    write("papers.yaml", own)
    problems: list[Problem] = []

    papers = read_papers(project, problems)

    assert not problems
    assert papers.stock("ours").caliper == pytest.approx(0.18)
    assert papers.stock("offset-80").caliper == 0.11
    assert papers.stock("kdp-white").house is not None


def test_a_paper_is_named_in_the_language_of_the_edition(project: Project) -> None:
    assert read_papers(project, []).stock("offset-80", "ru").name == "Офсетная 80 г"


def test_a_house_that_no_table_has_is_told_at_its_place(project: Project, write: Write) -> None:
    write("papers.yaml", "papers:\n  ours: {caliper: 0.1mm, house: kpd}\n")
    problems: list[Problem] = []

    read_papers(project, problems)

    assert [str(problem).split("\n")[0] for problem in problems] == [
        "papers.yaml:2:33: V01 there is no printing house 'kpd'"
    ]


@pytest.mark.parametrize(
    ("line", "place", "words"),
    [
        ("paper: ofset-80\n", "3:8", "there is no paper 'ofset-80'"),
        ("cover: {paper: card}\n", "3:16", "there is no paper 'card'"),
        ("paper: {caliper: 1mm, house: x}\n", "3:30", "there is no printing house 'x'"),
    ],
)
def test_a_paper_that_no_table_has_is_told_at_its_place(
    project: Project, write: Write, line: str, place: str, words: str
) -> None:
    write("editions/on/edition.yaml", f"extends: booklet\nname: x\n{line}")
    edition = read_edition(project, "on", [])

    [problem] = unknown_papers(edition, read_papers(project, []))

    assert (problem.code, problem.message) == ("V01", words)
    assert str(problem.location) == f"editions/on/edition.yaml:{place}"

"""Lints: each code has its lint, ignores hold back what they name, and the sample is clean."""

from pathlib import Path

import pytest
from small_press import EDITION, EVENTS, Press

from octavo.assemble.assembly import assemble
from octavo.assemble.lints import CODES, lint
from octavo.assemble.lints.corpus import corpus_of
from octavo.copy.texts import read_texts
from octavo.copy.translations import read_translations
from octavo.copy.works import read_work
from octavo.problems import Problem, Severity
from octavo.project import Project

ROOT = Path(__file__).parents[2]
WORK = "vikzhel-1917"
WRONG = "On Monday, 29 October, they [met](event:talks).\n"
HEADING = "# The Day {#day day=1917-10-29}\n\n"


@pytest.fixture
def press(tmp_path: Path) -> Press:
    """Make a project of one work in two languages."""
    return Press(tmp_path)


def said(press: Press, text: str = "", edition: str = "") -> list[str]:
    """List what the lints say of the English edition, each as its code and place."""
    press.text(HEADING + text, "en")
    press.write("editions/en/edition.yaml", EDITION.format(language="en") + edition)
    found = sorted(lint(press.order("en")), key=lambda each: each.location)
    return [
        f"{each.code} {each.location.file.rpartition('/')[2]}:{each.location.line}"
        for each in found
    ]


def test_a_sound_work_has_no_findings(press: Press) -> None:
    assert said(press) == []


def test_a_finding_has_its_place_and_a_hint(press: Press) -> None:
    press.text(HEADING + WRONG, "en")

    (problem,) = lint(press.order("en"))

    assert str(problem.location) == "content/week/text/en/day.md:3:4"
    assert problem.message == "29 October 1917 (Old Style) was a Sunday, not a Monday"
    assert problem.hint
    assert problem.severity is Severity.ERROR


def test_assembling_an_edition_tells_of_findings(press: Press) -> None:
    press.text(HEADING + WRONG, "en")
    problems: list[Problem] = []

    assemble(press.order("en"), problems)

    assert "D03" in {problem.code for problem in problems}


@pytest.mark.parametrize(
    ("text", "edition"),
    [
        ("On [Monday, 29 October]{ignore=D03}, they met.\n", ""),
        ("On [Monday]{ignore=D03}, 29 October, they met.\n", ""),
        (
            'On [Monday, 29 October]{ignore="D03 D06"}, or [30 Oct. (13 Nov.)]{ignore=D06}.\n',
            "",
        ),
        (WRONG, "lints: {ignore: [D03]}\n"),
    ],
)
def test_a_finding_can_be_ignored(text: str, edition: str, press: Press) -> None:
    """At its place or in the whole edition; a second ignore that finds nothing is told."""
    unused = ["K01 day.md:3"] if "D03 D06" in text else []

    assert said(press, text, edition) == unused


def test_a_record_can_ask_to_be_passed_over(press: Press) -> None:
    event = "- {id: flood, date: 1971-10-31, title: T, ignore: [D08]}\n"
    press.write("content/week/chronology.yaml", EVENTS + event)

    assert said(press) == []


def test_an_ignore_for_nothing_is_told(press: Press) -> None:
    event = "- {id: flood, date: 1917-10-31, title: T, ignore: [D08]}\n"
    press.write("content/week/chronology.yaml", EVENTS + event)

    assert said(press, "[Sunday]{ignore=D03}\n", "lints: {ignore: [D06]}\n") == [
        "K01 chronology.yaml:7",
        "K01 day.md:3",
        "K01 edition.yaml:5",
    ]


def test_an_unknown_lint_is_told(press: Press) -> None:
    event = "- {id: flood, date: 1917-10-31, title: T, ignore: [D99]}\n"
    press.write("content/week/chronology.yaml", EVENTS + event)

    assert said(press, "", "lints: {ignore: [X01]}\n") == [
        "K02 chronology.yaml:7",
        "K02 edition.yaml:5",
    ]


def test_the_rules_of_typography_and_the_lints_share_spans(press: Press) -> None:
    """Neither holds the codes of the other for its own."""
    press.text(HEADING + "[Monday, 29 October 'so']{ignore=\"D03 en-03\"}\n", "en")
    problems: list[Problem] = []

    assemble(press.order("en"), problems)

    assert {problem.code for problem in problems} & {"K01", "K02", "D03"} == set()


def test_the_codes_are_those_of_the_chronology() -> None:
    assert sorted(CODES) == ["D03", *(f"D{number:02}" for number in range(6, 15))]


@pytest.mark.parametrize("language", ["ru", "en"])
def test_every_date_of_the_sample_is_where_its_place_says(language: str) -> None:
    """What stands at the place is the first word of the date, and there are many."""
    project = Project(ROOT)
    work = read_work(project, WORK, [])
    texts = read_texts(project, WORK, language, [], raw_html=False)
    corpus = corpus_of(work, texts, read_translations(project, work, language))
    count = 0
    for passage in corpus.passages():
        for mention in passage.dates.mentions:
            place = passage.place(mention.start)
            line = passage.setting.lines[place.line - 1]
            words = passage.text[mention.start : mention.end].split()
            count += bool(mention.days)
            assert line.startswith(words[0] if mention.days else "date:", place.column - 1), place

    assert count > 100

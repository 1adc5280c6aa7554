"""Line numbers: each line on paper is counted, and bears its number or none."""

from dataclasses import replace

from small_paper import evidence, pages_of, run

from octavo.compose.late_marks import lines_mark
from octavo.proof.findings import Box
from octavo.proof.line_numbers import line_numbers, paper_lines
from octavo.proof.paper import Run

TEXT = (
    '<div class="lined" id="a" data-every="2" data-source="b.md:3:1"><h2>Head</h2>'
    '<p>One <b id="point-x">two</b> three.</p><p>Four.</p>'
    '<p><span id="point-y">Five</span>.</p><p>Six.</p></div>'
)
WORDS = ("One", "two", "three.", "Four.", "Five", ".", "Six.")


def line(words: str, row: int, left: float = 20, page: int = 1) -> Run:
    top = 10 + 5 * row
    place = 20 * row + int(left)
    return run(words, page, place, Box(left, top, left + 8, top + 3))


def paper(*numbers: Run) -> list[Run]:
    """Print the text in four lines under its head, with these numbers."""
    rows = [line("Head", 0), line("One", 1), line("two", 1, 30), line("three.", 1, 40)]
    rows += [line("Four.", 2), line("Five", 3), line(".", 3, 29), line("Six.", 4)]
    return sorted([*rows, *numbers], key=lambda one: (one.page, one.place))


def told(body: str, runs: list[Run], lines: dict[str, tuple[int, int]] | None = None) -> list[str]:
    pages = replace(pages_of(generated={1: ("2", "4")}), lines=lines or {})
    found = [one.problem for one in line_numbers(evidence(body, runs, pages))]
    assert {problem.code for problem in found} <= {"W07"}
    return [problem.message for problem in found]


def test_lines_are_gathered_by_their_heights_without_headings() -> None:
    (section,) = evidence(TEXT, paper()).sections
    index = next(n for n, each in enumerate(section.elements) if each.id == "a")

    found = paper_lines(section, index)

    assert [[one.text for one in each.runs] for each in found] == [
        ["One", "two", "three."],
        ["Four."],
        ["Five", "."],
        ["Six."],
    ]
    assert [each.number for each in found] == [1, 2, 3, 4]


def test_true_numbers_are_no_finding() -> None:
    assert told(TEXT, paper(line("2", 2, 5), line("4", 4, 5))) == []


def test_a_number_beside_another_line_is_found() -> None:
    """W07: as a style that sets lines anew would have it."""
    assert told(TEXT, paper(line("2", 1, 5), line("4", 4, 5))) == [
        "line 2 does not bear its number"
    ]


def test_a_reference_is_held_against_the_lines_on_paper() -> None:
    mark = lines_mark("point-x", "point-y", "line {line}", "lines {lines}")
    numbers = (line("2", 2, 5), line("4", 4, 5))
    body = f"{TEXT}<p>See {mark}.</p>"

    true = {"point-x": (1, 1), "point-y": (3, 3)}
    assert told(body, paper(*numbers, line("See lines 1–3.", 6)), true) == []
    false = {"point-x": (1, 1), "point-y": (4, 4)}
    assert told(body, paper(*numbers, line("See lines 1–4.", 6)), false) == [
        "'lines 1–4.' is printed where 'lines 1–3' belongs"
    ]

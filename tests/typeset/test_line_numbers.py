"""Line numbers: they stand beside their lines, on every page, and move nothing."""

from collections.abc import Callable, Sequence

import pytest
from weasyprint import Page

from octavo.compose.galley import Galley
from octavo.copy.matter import Matter
from octavo.typeset.boxes import Outline, generated_texts, outlines, printed_lines, text_boxes
from octavo.typeset.folios import Start
from octavo.typeset.job import FolioStyle, Job
from octavo.typeset.line_numbers import LineNumbers, lines_of_points, numbered_lines
from octavo.typeset.sections import Setting, Text, set_apart, set_section
from octavo.typeset.sheets import Sheets

RULES = ".line-number { font: 8px/10px 'Test'; text-align: right } .verse-line { display: block }"
START = Start(1, 1, FolioStyle.ARABIC, Matter.BODY, after_blank=False)
Lay = Callable[[str], tuple[str, Setting]]


@pytest.fixture
def lay(
    read: Callable[[Job], Sheets], job: Callable[..., Job], galley: Callable[..., Galley]
) -> Lay:
    """Give a function that lays a body out twice, the second time with the numbers of its lines."""
    sheets = read(job())

    def laying(body: str) -> tuple[str, Setting]:
        html = galley("s", body).html

        def measure(pieces: str, names: tuple[str, ...]) -> dict[str, Outline]:
            (page,) = set_apart(sheets, html, pieces, RULES)
            return outlines(page, names)

        before = set_section(sheets, Text(html, RULES), START)
        numbered, rules = LineNumbers(measure).set(html, before.document.pages)
        after = set_section(sheets, Text(numbered, RULES + rules), START)
        assert _heights(html, after) == _heights(html, before)
        return html, after

    return laying


def _heights(html: str, setting: Setting) -> list[tuple[int, int, float]]:
    lines = numbered_lines(html, setting.document.pages)
    return [(line.page, line.number, line.line.baseline) for line in lines]


def lined(inside: str, name: str = "a", every: int = 5) -> str:
    return f'<div class="lined" id="{name}" data-every="{every}" data-source="f:1">{inside}</div>'


def numbers(pages: Sequence[Page]) -> list[list[str]]:
    """Give the numbers on each page; folios stand there too, and come last."""
    return [list(generated_texts(page)) for page in pages]


def test_each_fifth_line_has_its_number_over_all_pages(lay: Lay) -> None:
    """A page has ten lines of this size."""
    html, setting = lay(lined("".join(f"<p>line {n}</p>" for n in range(23))))
    pages = setting.document.pages

    assert [sorted(found) for found in numbers(pages)] == [
        ["1", "10", "5"],
        ["15", "2", "20"],
        ["3"],
    ]
    assert len(list(numbered_lines(html, pages))) == 23


def test_a_number_stands_on_the_baseline_of_its_line(lay: Lay) -> None:
    html, setting = lay("<h1>Head</h1>" + lined("<p>two</p>" * 6, every=2))
    (page,) = setting.document.pages
    shown = [line for line in numbered_lines(html, [page]) if line.shown]
    printed = {box.text: box.position_y + box.baseline for box in text_boxes(page)}

    assert [line.number for line in shown] == [2, 4, 6]
    for line in shown:
        assert printed[str(line.number)] == pytest.approx(line.line.baseline, abs=0.01)


def test_texts_begin_anew_and_others_have_no_numbers(lay: Lay) -> None:
    text = lined("<p>x</p>" * 3, "a", 2) + "<p>y</p>" + lined("<p>z</p>" * 4, "b", 2)
    _, setting = lay(text)

    assert sorted(numbers(setting.document.pages)[0]) == ["1", "2", "2", "4"]


def test_a_text_without_enough_lines_changes_nothing(lay: Lay) -> None:
    html, setting = lay(lined("<p>x</p>"))

    assert setting.text.html == html


def test_verse_counts_by_its_lines_and_notes_headings_and_margins_do_not(lay: Lay) -> None:
    inside = (
        "<h2>Head</h2>"
        '<p><span class="verse-line">one</span><span class="verse-line">two</span></p>'
        '<p>three<span class="note" id="n">a note</span></p>'
        '<p>four<span style="position: absolute">beside</span></p>'
        "<table><tr><td>five</td><td>five too</td></tr></table><ol><li>six</li></ol>"
    )
    html, setting = lay(lined(inside))
    pages = setting.document.pages

    assert sum(len(printed_lines(page, {"a"}).get("a", ())) for page in pages) == 6
    assert [line.number for line in numbered_lines(html, pages)] == [1, 2, 3, 4, 5, 6]


def test_points_know_the_lines_from_their_first_to_their_last(lay: Lay) -> None:
    long = "word " * 30
    text = (
        f'<p><span id="point-a">one</span></p><p><span id="point-b">{long}</span></p>'
        '<p><span id="point-c">verse</span></p><p><span id="point-c~1">goes on</span></p>'
    )
    html, setting = lay(lined(text))

    found = lines_of_points(html, setting.document.pages)
    assert found["point-a"] == (1, 1)
    first, last = found["point-b"]
    assert (first, last > first) == (2, True)
    assert found["point-c"] == (last + 1, last + 2)

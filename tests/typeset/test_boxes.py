"""Boxes: what is read from the engine's tree is what the pages show."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from octavo.compose.galley import Galley
from octavo.copy.matter import Matter
from octavo.typeset.boxes import (
    flow_lines,
    generated_texts,
    is_blank,
    lines_of,
    outlines,
    text_boxes,
    type_area,
)
from octavo.typeset.folios import Start
from octavo.typeset.job import FolioStyle, Job
from octavo.typeset.sections import Setting, Text, set_section
from octavo.typeset.sheets import Sheets

START = Start(1, 1, FolioStyle.ARABIC, Matter.BODY, after_blank=False)
WORDS = "many words that fill a line and more than one line of them "
BODY = (
    f'<p id="p">{WORDS * 3}</p><p id="q"><em id="e">in a line</em></p>'
    '<p class="starred">x</p><h2 style="break-before: right">after a blank</h2>'
)


@pytest.fixture
def setting(
    read: Callable[[Job], Sheets], job: Callable[..., Job], galley: Callable[..., Galley]
) -> Setting:
    """Lay a section out."""
    rules = '.starred::before { content: "***" } @page { @top-center { content: "head" } }'
    return set_section(read(job()), Text(galley("s", BODY).html, rules), START)


def test_lines_put_together_are_the_text(setting: Setting) -> None:
    lines = lines_of(setting.document.pages, {"p", "q"})

    assert len(lines["p"]) > 3
    assert " ".join(line.strip() for line in lines["p"]) == (WORDS * 3).strip()
    assert lines["q"] == ["in a line"]


def test_the_lines_of_the_flow_are_those_of_the_text(setting: Setting) -> None:
    """Running heads are none; a paragraph has one number on all its lines, and ends in a short."""
    found = [line for page in setting.document.pages for line in flow_lines(page)]
    paragraph = [line for line in found if line.paragraph == found[0].paragraph]

    assert " ".join(line.text.strip() for line in paragraph) == (WORDS * 3).strip()
    assert paragraph[-1].width < max(line.width for line in paragraph)
    assert all(below.top > above.top for above, below in pairwise(paragraph))
    assert [line.source for line in found] == ["content/w/s.md:1"] * len(found)
    assert found[-1].text == "after a blank"
    assert not any("head" in line.text for line in found)


def test_generated_texts_are_not_those_of_the_html(setting: Setting) -> None:
    generated = generated_texts(setting.document.pages[0])

    assert "***" in generated
    assert "head" in generated
    assert not any("line" in text for text in generated)


def test_text_boxes_are_all_that_is_drawn(setting: Setting) -> None:
    drawn = "".join(box.text for box in text_boxes(setting.document.pages[0]))

    assert {"***", "head", "in a line"} <= {
        part for part in ("***", "head", "in a line") if part in drawn
    }


def test_a_page_put_in_is_blank(setting: Setting) -> None:
    assert [is_blank(page) for page in setting.document.pages] == [False, True, False]


def test_an_inline_element_has_the_baseline_of_its_line(setting: Setting) -> None:
    page = setting.document.pages[0]
    found = outlines(page, {"p", "q", "e", "none"})
    area = type_area(page)

    assert set(found) == {"p", "q", "e"}
    assert found["e"].baseline == found["q"].baseline
    assert found["p"].top >= area.top
    assert found["p"].width == pytest.approx(area.width)
    assert found["q"].top == pytest.approx(found["p"].top + found["p"].height, abs=30)

from collections.abc import Callable, Iterator

import pytest
from weasyprint import Page

from octavo.compose.galley import Galley
from octavo.copy.matter import Matter
from octavo.typeset.boxes import lines_of
from octavo.typeset.folios import Start
from octavo.typeset.job import FolioStyle, Job
from octavo.typeset.sections import Setting, Text, set_apart, set_blank, set_section
from octavo.typeset.sheets import Sheets

Reading = Callable[[Job], Sheets]
NEXT = '<p style="break-before: page">more</p>'
THREE = f'<h1>One</h1><p id="a">a</p>{NEXT}{NEXT}'
ROMAN, ARABIC = FolioStyle.ROMAN, FolioStyle.ARABIC


def start(page: int, number: int, style: FolioStyle = ARABIC) -> Start:
    return Start(page, number, style, Matter.BODY, after_blank=False)


def texts(page: Page) -> Iterator[str]:
    """Give the texts of a page, the folio last."""
    waiting = [page._page_box]
    while waiting:
        box = waiting.pop()
        if getattr(box, "text", ""):
            yield box.text
        waiting.extend(reversed(box.children))


@pytest.fixture
def sheets(read: Reading, job: Callable[..., Job]) -> Sheets:
    return read(job())


def left_margins(setting: Setting) -> list[float]:
    """Give the inner margins: 30 px on a left-hand page, 10 on a right-hand one."""
    return [page._page_box.margin_left for page in setting.document.pages]


@pytest.mark.parametrize("page", [1, 2, 7, 8])
def test_pages_are_on_their_true_sides(
    sheets: Sheets, galley: Callable[..., Galley], page: int
) -> None:
    setting = set_section(sheets, Text(galley("s", THREE).html), start(page, page))

    sides = [30 if (page + offset) % 2 == 0 else 10 for offset in range(3)]
    assert left_margins(setting) == sides


@pytest.mark.parametrize(
    ("number", "style", "folios"),
    [
        (1, ARABIC, ["1", "2", "3"]),
        (98, ARABIC, ["98", "99", "100"]),
        (8, ROMAN, ["viii", "ix", "x"]),
    ],
)
def test_folios_count_on_from_the_start(
    sheets: Sheets, galley: Callable[..., Galley], number: int, style: FolioStyle, folios: list[str]
) -> None:
    setting = set_section(sheets, Text(galley("s", THREE).html), start(number, number, style))

    assert [list(texts(page))[-1] for page in setting.document.pages] == folios


def test_a_section_begins_on_its_page_whatever_the_styles_say(
    read: Reading, job: Callable[..., Job], galley: Callable[..., Galley]
) -> None:
    tokens = (
        "html { break-before: right } section { break-before: recto }"
        "@page :first { counter-reset: page 1 }"
    )
    text = Text(galley("s", THREE).html)
    setting = set_section(read(job(tokens=tokens)), text, start(4, 4))

    assert left_margins(setting) == [30, 10, 30]
    assert [list(texts(page))[-1] for page in setting.document.pages] == ["4", "5", "6"]


def test_a_blank_is_a_left_hand_page_without_anything(sheets: Sheets) -> None:
    page = set_blank(sheets, "en", 6, ARABIC)

    assert page._page_box.page_type.blank
    assert page._page_box.margin_left == 30
    assert list(texts(page)) == []


def test_a_blank_that_shows_its_folio_shows_the_right_one(
    read: Reading, job: Callable[..., Job]
) -> None:
    tokens = "@page :blank { @bottom-center { content: counter(page, var(--folio-style)) } }"
    sheets = read(job(tokens=tokens))

    assert list(texts(set_blank(sheets, "en", 6, ROMAN))) == ["vi"]
    assert list(texts(set_blank(sheets, "en", 16, ARABIC))) == ["16"]


def test_a_setting_serves_the_same_text_at_the_same_folio_and_side(
    sheets: Sheets, galley: Callable[..., Galley]
) -> None:
    text = Text(galley("s", "<p>a</p>").html)
    setting = set_section(sheets, text, start(3, 1))

    assert setting.serves(text, start(5, 1))
    assert not setting.serves(text, start(4, 1))
    assert not setting.serves(text, start(3, 2))
    assert not setting.serves(text, start(3, 1, ROMAN))
    assert not setting.serves(Text(text.html + " "), start(3, 1))
    assert not setting.serves(Text(text.html, "p { top: 0 }"), start(3, 1))


def test_notes_set_apart_have_the_lines_of_the_foot_of_a_page(
    sheets: Sheets, galley: Callable[..., Galley]
) -> None:
    """The same note at the foot of a page breaks at the same places."""
    words = "<em>one</em> two three four five six " * 6
    note = f'<span class="note" id="note-1">{words}</span>'
    html = galley("s", f"<p>x{note}").html

    apart = lines_of(set_apart(sheets, html, note), ("note-1",))

    setting = set_section(sheets, Text(html), start(1, 1))
    assert len(apart["note-1"]) > 2
    assert lines_of(setting.document.pages, ("note-1",)) == apart

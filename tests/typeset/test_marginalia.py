"""Marginalia: notes stand beside their lines, outside the text, and never on one another."""

from collections.abc import Callable

import pytest

from octavo.compose.galley import Galley
from octavo.copy.matter import Matter
from octavo.typeset.boxes import Outline, outlines, type_area
from octavo.typeset.folios import Start
from octavo.typeset.job import FolioStyle, Job
from octavo.typeset.marginalia import Margin, Marginal, crowds, placed
from octavo.typeset.sections import Setting, Text, set_apart, set_section
from octavo.typeset.sheets import Sheets

RULES = (
    "@page { size: 300px 400px } @page :right { margin: 40px 100px 40px 40px }"
    "@page :left { margin: 40px 40px 40px 100px }"
    ".margin-note { position: absolute; width: 80px; text-indent: 0 } "
)
Laid = tuple[tuple[Marginal, ...], Setting]
Lay = Callable[[str, int], Laid]


@pytest.fixture
def lay(
    read: Callable[[Job], Sheets], job: Callable[..., Job], galley: Callable[..., Galley]
) -> Lay:
    """Give a function that lays a body out twice, the second time with its notes placed."""
    sheets = read(job())

    def laying(body: str, first: int) -> Laid:
        html = galley("s", body).html
        start = Start(first, first, FolioStyle.ARABIC, Matter.BODY, after_blank=False)
        setting = set_section(sheets, Text(html, RULES), start)

        def measure(notes: str, names: tuple[str, ...]) -> dict[str, Outline]:
            (page,) = set_apart(sheets, f"<style>{RULES}</style>{html}", notes)
            return outlines(page, names)

        notes = Margin(measure).notes(html)
        rules = placed(notes, setting.document.pages, recto=start.is_recto)
        return notes, set_section(sheets, Text(html, RULES + rules), start)

    return laying


def note(name: str, words: str) -> str:
    return (
        f'<a class="call" id="call-{name}" href="#note-{name}">1</a>'
        f'<span class="margin-note" id="note-{name}">{words}</span>'
    )


def test_what_a_note_stands_beside_is_its_call_or_what_it_names() -> None:
    html = note("a", "x") + '<span class="marginal" id="m" data-beside="p">x</span>'
    outline = Outline(0, 0, 1, 1, 1)
    asked: list[tuple[str, ...]] = []

    def measure(_: str, names: tuple[str, ...]) -> dict[str, Outline]:
        asked.append(names)
        return dict.fromkeys(names, outline)

    margin = Margin(measure)

    for _ in range(2):
        assert margin.notes(html) == (
            Marginal("note-a", "call-a", outline),
            Marginal("m", "p", outline),
        )
    assert asked == [("note-a", "m")]


@pytest.mark.parametrize("first", [1, 2])
def test_a_note_stands_on_the_outer_side_at_the_height_of_its_line(lay: Lay, first: int) -> None:
    _, setting = lay(f"<p>one two three</p><p>four {note('a', 'beside it')} five</p>", first)

    page = setting.document.pages[0]
    found, area = outlines(page, {"note-a", "call-a"}), type_area(page)
    assert found["note-a"].baseline == pytest.approx(found["call-a"].baseline, abs=0.01)
    if first == 1:
        assert found["note-a"].left == pytest.approx(area.left + area.width)
    else:
        assert found["note-a"].left + found["note-a"].width == pytest.approx(area.left)


def test_notes_of_one_line_stand_one_under_another(lay: Lay) -> None:
    text = f"<p>one {note('a', 'some words ' * 4)} two {note('b', 'more words')}</p>"

    found = outlines(lay(text, 1)[1].document.pages[0], {"note-a", "note-b"})

    assert found["note-b"].top >= found["note-a"].top + found["note-a"].height


def test_notes_at_the_foot_of_a_page_stay_on_it(lay: Lay) -> None:
    """The first layout cut them there."""
    text = "<p>line</p>" * 11 + f"<p>{note('a', 'many ' * 20)}{note('b', 'words ' * 20)}</p>"

    notes, setting = lay(text, 1)

    (page,) = setting.document.pages
    found, area = outlines(page, {"note-a", "note-b"}), type_area(page)
    assert found["note-b"].top + found["note-b"].height <= area.top + area.height + 0.01
    assert found["note-a"].top + found["note-a"].height <= found["note-b"].top + 0.01
    assert [found[each.id].height for each in notes] == [each.outline.height for each in notes]
    assert not list(crowds(notes, [page]))


def test_more_notes_than_a_page_holds_are_a_crowd(lay: Lay) -> None:
    text = "<p>" + "".join(note(name, "very many words " * 12) for name in "abcd") + "</p>"

    notes, setting = lay(text, 1)

    (crowd,) = crowds(notes, setting.document.pages)
    assert (crowd.page, crowd.width) == (0, False)
    assert set(crowd.notes) == {f"note-{name}" for name in "abcd"}
    assert crowd.over > 0


def test_a_note_wider_than_its_margin_is_a_crowd(lay: Lay) -> None:
    wide = note("a", "x").replace('class="margin-note"', 'class="margin-note" style="width: 120px"')

    notes, setting = lay(f"<p>{wide}</p>", 1)

    (crowd,) = crowds(notes, setting.document.pages)
    assert (crowd.notes, crowd.width) == (("note-a",), True)
    assert crowd.over == pytest.approx(20)


def number(name: str, beside: str) -> str:
    return (
        f'<span class="marginal marginal-paragraph margin-note" id="{name}"'
        f' data-beside="{beside}">7</span>'
    )


@pytest.mark.parametrize("first", [1, 2])
@pytest.mark.parametrize("others", ["", "a"])
def test_the_number_of_a_paragraph_leaves_the_outer_margin_to_what_is_there(
    lay: Lay, first: int, others: str
) -> None:
    """Then it stands at the spine, at its height all the same."""
    notes = "".join(note(name, "beside it") for name in others)

    _, setting = lay(f'<p id="p">{number("n", "p")}one {notes} two</p>', first)

    page = setting.document.pages[0]
    found, area = outlines(page, {"n", "p"}), type_area(page)
    assert found["n"].baseline == pytest.approx(found["p"].baseline, abs=0.01)
    right = (first == 1) is not bool(others)
    edge = found["n"].left if right else found["n"].left + found["n"].width
    assert edge == pytest.approx(area.left + (area.width if right else 0))


def test_the_number_of_a_long_paragraph_stands_where_it_begins(lay: Lay) -> None:
    text = "<p>line</p>" * 8 + f'<p id="p">{number("n", "p")}{"many words " * 60}</p>'

    _, setting = lay(text, 1)

    first, second = setting.document.pages[:2]
    assert outlines(second, {"p"})
    assert outlines(first, {"n"})["n"].baseline == pytest.approx(
        outlines(first, {"p"})["p"].baseline, abs=0.01
    )

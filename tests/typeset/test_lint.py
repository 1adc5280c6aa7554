from collections.abc import Callable
from pathlib import Path

import pytest

from octavo.compose.galley import Galley
from octavo.compose.late_marks import folio_mark
from octavo.problems import Location, Severity
from octavo.typeset.lint import MAX_DEPTH, MAX_TOKEN, lint
from octavo.typeset.reach import Reach
from octavo.typeset.survey import survey_of

Making = Callable[..., Galley]
Finding = Callable[..., list[tuple[str, int]]]


@pytest.fixture
def find(root: Path, galley: Making) -> Finding:
    """Give a function that lints galleys made from bodies: the codes found, with their lines."""

    def finding(*bodies: str) -> list[tuple[str, int]]:
        galleys = [galley(f"s{number}", body) for number, body in enumerate(bodies)]
        surveys = [survey_of(each) for each in galleys]
        found = lint(galleys, surveys, Reach(root, (root / "editions/booklet", root)))
        assert all(problem.hint for problem in found)
        return [(problem.code, problem.location.line) for problem in found]

    return finding


def test_sound_galleys_have_no_problems(find: Finding, root: Path) -> None:
    (root / "content/w/images/a.svg").write_text("<svg/>")

    assert (
        find('<p data-source="a.md:2">One two.</p><img src="content/w/images/a.svg" alt="a">') == []
    )


@pytest.mark.parametrize(("levels", "codes"), [(MAX_DEPTH - 3, []), (MAX_DEPTH - 2, [("L06", 2)])])
def test_nesting_has_a_limit(find: Finding, levels: int, codes: list[tuple[str, int]]) -> None:
    """html, body and section are three levels."""
    assert find('<div data-source="a.md:2">' * levels + "</div>" * levels) == codes


def test_elements_side_by_side_are_not_nested(find: Finding) -> None:
    assert find("<p>a<br>b</p>" * 500) == []


@pytest.mark.parametrize(
    "sign", ["\x00", "\x07", "\x1b", "\x7f", "\x85", "\ud800", "\uffff", "\ufdd0"]
)
def test_strange_characters_are_found_where_they_stand(find: Finding, sign: str) -> None:
    assert find(f'<p>a</p><p data-source="a.md:7">b{sign}c{sign}</p>') == [("L07", 7)]


def test_a_strange_character_in_an_attribute_is_found(find: Finding) -> None:
    assert find('<img alt="\x07">') == [("L07", 0)]


def test_the_text_of_any_language_is_not_strange(find: Finding) -> None:
    assert find("<p>\tтекст\r\n日本語 \u2060\u200b\ufe0f😀\u0301\xad\xa0</p>") == []


@pytest.mark.parametrize(
    "text",
    [
        "x" * (MAX_TOKEN + 1),
        "слово\xa0" * (MAX_TOKEN // 6 + 1),
        "слово\u2060" * (MAX_TOKEN // 6 + 1),
        "a\u202f" * MAX_TOKEN,
        "<b>xx</b>" * MAX_TOKEN,
    ],
)
def test_text_without_a_place_to_break_is_found(find: Finding, text: str) -> None:
    assert find(f'<p>a</p><p data-source="a.md:9">a {text}</p>') == [("L08", 9)]


@pytest.mark.parametrize(
    "text",
    [
        "x" * MAX_TOKEN,
        "слово " * MAX_TOKEN,
        "a-" * MAX_TOKEN,
        "a\xad" * MAX_TOKEN,
        "a\u200b" * MAX_TOKEN,
        "a—" * MAX_TOKEN,
        "語" * 2 * MAX_TOKEN,
        "<p>xx</p>" * MAX_TOKEN,
        "xx<br>" * MAX_TOKEN,
        folio_mark("x" * 3 * MAX_TOKEN),
    ],
)
def test_text_that_can_be_broken_is_not(find: Finding, text: str) -> None:
    assert find(f"<p>{text}</p>") == []


@pytest.mark.parametrize(
    "tag",
    [
        '<img src="{}" alt="">',
        '<embed src="{}">',
        '<object data="{}"></object>',
        '<input type="image" src="{}">',
        '<svg><image href="{}"/></svg>',
        '<svg><image xlink:href="{}"/></svg>',
    ],
)
def test_a_missing_picture_is_found_where_it_is_asked_for(find: Finding, tag: str) -> None:
    asked = tag.format("content/w/images/a.png")

    assert find(f'<p data-source="a.md:3">{asked}</p>') == [("S03", 3)]


def test_a_bad_picture_is_found_where_it_is_asked_for(find: Finding, root: Path) -> None:
    (root / "content/w/images/a.svg").write_text("<svg>")

    assert find('<p data-source="a.md:3"><img src="content/w/images/a.svg"></p>') == [("L10", 3)]


def test_a_picture_in_the_text_itself_is_left_to_the_engine(find: Finding) -> None:
    assert find('<img src="data:image/png;base64,AAAA"><svg><image href="#a"/></svg>') == []


def test_a_drawing_in_the_text_that_unfolds_too_far_is_found(find: Finding) -> None:
    uses = "".join(f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 8))
    drawing = f'<svg data-source="a.md:4"><svg><g id="a0"/>{uses}</svg></svg>'

    assert find(f"<p>a</p>{drawing}<p>b</p><svg></svg>") == [("L10", 4)]


@pytest.mark.parametrize(
    "tag", ['<a rel="attachment" href="x">a</a>', '<link rel="Attachment" href="x">']
)
def test_attachments_are_refused(find: Finding, tag: str) -> None:
    assert find(f'<p data-source="a.md:5">{tag}</p>') == [("S03", 5)]


def test_an_id_that_stands_twice_in_the_book_is_found(root: Path, galley: Making) -> None:
    galleys = [
        galley("one", '<p id="x">a</p>'),
        galley("two", '<p id="x" data-source="b.md:6">a</p>'),
    ]
    problem, *rest = lint(galleys, [survey_of(each) for each in galleys], Reach(root, ()))

    assert rest == []
    assert (problem.code, problem.severity) == ("L05", Severity.WARNING)
    assert problem.location == Location("b.md", 6)
    assert "content/w/one.md:1" in problem.message


def test_everything_is_found_at_once(find: Finding) -> None:
    codes = find("<p>\x07</p>", "<img src='content/a.png'>", "x" * (MAX_TOKEN + 1))

    assert [code for code, _ in codes] == ["L07", "S03", "L08"]

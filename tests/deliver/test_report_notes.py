"""Report notes: a note that is away from its call is listed with both pages."""

from collections.abc import Mapping
from pathlib import Path

from accounts import TEXT, finding, problem

from octavo.compose.galley import Galley
from octavo.copy.matter import Matter, Opening
from octavo.deliver.report_notes import Astray, astray
from octavo.deliver.report_rows import Row, groups_of
from octavo.problems import Location, Severity
from octavo.proof.findings import Finding
from octavo.typeset.pages import Standing


def call(name: str, line: int) -> str:
    """Write a call as compose does."""
    return (
        f'<a class="call call-author" id="call-{name}" href="#note-{name}"'
        f' data-source="{TEXT}:{line}:1">1</a>'
    )


def note(name: str, line: int, kind: str = "note note-author") -> str:
    """Write a note as compose does."""
    return f'<span class="{kind}" id="note-{name}" data-source="{TEXT}:{line}:1">Text.</span>'


def anchored(**pages: int) -> Mapping[str, tuple[Standing, ...]]:
    """Say on which pages anchors stand: call_1=2 for call-1."""
    return {
        name.replace("_", "-"): (Standing(page, 0, 0, 1, 1), Standing(page + 7, 0, 0, 1, 1))
        for name, page in pages.items()
    }


def rows_of(*found: Finding) -> tuple[Row, ...]:
    """Make rows of findings."""
    (group,) = groups_of((each.problem for each in found), found, (), Path("/nowhere"))
    return group.rows


def away(line: int, page: int | None = None) -> Finding:
    """Make up the finding that a note is not on the page of its call."""
    return finding(page, code="N06", line=line, message="away", severity=Severity.WARNING)


def found(html: str, anchors: Mapping[str, tuple[Standing, ...]], *rows: Row) -> list[Astray]:
    """Look for notes away from their calls in a galley."""
    galley = Galley("first", "text", Matter.BODY, Opening.RECTO, html, Location(TEXT, 1))
    return list(astray(rows, [galley], anchors))


def test_both_pages_are_given_whether_the_call_or_the_note_is_named() -> None:
    html = call("1", 3) + note("1", 9) + call("2", 4) + note("2", 10, "margin-note margin-note-x")
    anchors = anchored(call_1=2, note_1=3, call_2=5, note_2=4)
    rows = rows_of(away(3), away(10))

    assert found(html, anchors, *rows) == [Astray(rows[0], 2, 3), Astray(rows[1], 5, 4)]


def test_two_notes_called_in_one_place_are_told_apart() -> None:
    html = call("1", 3) + note("1", 3) + call("2", 3) + note("2", 3)
    anchors = anchored(call_1=2, note_1=3, call_2=2, note_2=4)
    first, second = away(3), finding(None, code="N06", message="b", severity=Severity.WARNING)
    pages = [
        (each.call_page, each.note_page) for each in found(html, anchors, *rows_of(first, second))
    ]

    assert pages == [(2, 3), (2, 4)]


def test_where_the_engine_knows_nothing_the_note_is_where_it_was_found() -> None:
    rows = rows_of(away(3, 6), away(4))
    html = call("1", 3) + note("1", 9)

    assert found(html, anchored(call_1=2, note_1=2), *rows) == [
        Astray(rows[0], 0, 6),
        Astray(rows[1], 0, 0),
    ]


def test_an_end_note_is_elsewhere_by_design_and_other_problems_are_not_listed() -> None:
    html = call("1", 3) + note("1", 9, "endnote endnote-author")
    rows = (*rows_of(away(3)), *rows_of(Finding(problem(), 2, None)))

    assert [
        (each.row, each.note_page) for each in found(html, anchored(call_1=2, note_1=9), *rows)
    ] == [(rows[0], 0)]
    assert found("", {}, *rows[1:]) == []

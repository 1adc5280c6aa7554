from collections.abc import Callable

import pytest

from octavo.compose.galley import Galley
from octavo.problems import Severity
from octavo.typeset.note_gate import notes_astray
from octavo.typeset.pages import PageFrame, Standing
from octavo.typeset.survey import survey_of

FRAMES = tuple(PageFrame(page, str(page + 10), "s", False, 100, 150) for page in (1, 2, 3))  # noqa: FBT003 - a blank page or not
CALL = '<a class="call" id="call-a" href="#note-a" data-source="a.md:4">1</a>'
NOTE = '<span class="note" id="note-a">Note.</span>'
LONG = '<span class="note note-continued" id="note-a-2">More.</span>'


def at(page: int, top: float = 100, bottom: float = 120) -> tuple[Standing, ...]:
    return (Standing(page, 10, top, 90, bottom),)


@pytest.mark.parametrize(
    ("body", "anchors", "found"),
    [
        (CALL + NOTE, {"call-a": at(1), "note-a": at(1)}, []),
        (CALL + NOTE, {"call-a": at(1), "note-a": (*at(1), *at(2))}, []),
        (CALL + NOTE, {"call-a": (*at(1), *at(2)), "note-a": at(1)}, []),
        (CALL + NOTE, {"call-a": at(1)}, ["N05"]),
        (CALL + NOTE, {}, ["N05"]),
        (CALL + NOTE, {"call-a": at(1), "note-a": at(2)}, ["N06"]),
        (CALL + NOTE, {"call-a": at(2), "note-a": at(1)}, ["N06"]),
        (CALL + NOTE, {"call-a": at(1), "note-a": at(1, top=-40)}, ["N05"]),
        (CALL + NOTE, {"call-a": at(1), "note-a": at(1, bottom=160)}, ["N05"]),
        (CALL + NOTE + LONG, {"call-a": at(1), "note-a": at(1), "note-a-2": at(2)}, []),
        (CALL + NOTE + LONG, {"call-a": at(1), "note-a": at(1)}, ["N05"]),
        (NOTE, {}, ["N05"]),
        (CALL, {"call-a": at(1)}, []),
        (CALL + NOTE.replace('"note"', '"endnote"'), {"call-a": at(1)}, []),
        (CALL + NOTE.replace('"note"', '"note endnote"'), {"call-a": at(1), "note-a": at(3)}, []),
    ],
)
def test_a_note_is_on_paper_and_on_the_page_of_its_call(
    galley: Callable[..., Galley],
    body: str,
    anchors: dict[str, tuple[Standing, ...]],
    found: list[str],
) -> None:
    problems = list(notes_astray([survey_of(galley("s", body))], anchors, FRAMES))

    assert [problem.code for problem in problems] == found


def test_a_lost_note_is_an_error_at_its_call(galley: Callable[..., Galley]) -> None:
    (problem,) = notes_astray([survey_of(galley("s", CALL + NOTE))], {"call-a": at(1)}, FRAMES)

    assert (problem.severity, str(problem.location)) == (Severity.ERROR, "a.md:4")


def test_a_displaced_note_is_a_warning_with_both_folios(galley: Callable[..., Galley]) -> None:
    anchors = {"call-a": at(1), "note-a": at(2)}
    (problem,) = notes_astray([survey_of(galley("s", CALL + NOTE))], anchors, FRAMES)

    assert (problem.severity, str(problem.location)) == (Severity.WARNING, "a.md:4")
    assert problem.message == "the note 'note-a' is called on page 11 and stands on page 12"


def test_a_second_call_may_stand_on_another_page(galley: Callable[..., Galley]) -> None:
    again = CALL.replace("call-a", "call-a-again")
    anchors = {"call-a": at(1), "note-a": at(1), "call-a-again": at(3)}

    assert not [*notes_astray([survey_of(galley("s", CALL + NOTE + again))], anchors, FRAMES)]

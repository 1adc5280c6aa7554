"""Dressing: crowded margins are told with the place of the note and the folio of the page."""

from collections.abc import Callable

import pytest

from octavo.compose.galley import Galley
from octavo.copy.matter import Matter
from octavo.problems import BuildError
from octavo.typeset.dressing import Wardrobe
from octavo.typeset.folios import Start
from octavo.typeset.job import FolioStyle, Job
from octavo.typeset.pages import Pages
from octavo.typeset.setter import set_book
from octavo.typeset.sheets import Sheets
from octavo.typeset.survey import survey_of

STYLE = ".margin-note { position: absolute; width: 20px }"


def note(words: str, style: str = "") -> str:
    return (
        '<p data-source="a.md:2">x<a class="call" id="call-1" href="#note-1">1</a>'
        f'<span class="margin-note" id="note-1" data-source="a.md:7" style="{style}">{words}</span>'
    )


def pages_of(job: Job) -> Pages:
    return set_book(job, tuple(map(survey_of, job.galleys)), lambda _: None)


@pytest.mark.parametrize(
    ("body", "code"), [(note("word " * 400), "N09"), (note("word", "width: 500px"), "N10")]
)
def test_notes_that_do_not_fit_into_the_margin_stop_the_build(
    job: Callable[..., Job], galley: Callable[..., Galley], body: str, code: str
) -> None:
    with pytest.raises(BuildError) as stopped:
        pages_of(job(galley("one", body), tokens=STYLE))

    assert (code, "a.md:7") in [
        (problem.code, str(problem.location)) for problem in stopped.value.problems
    ]


@pytest.mark.parametrize(
    ("role", "style", "said"),
    [
        ("marginal-date", "width: 500px", "N10 this date stands"),
        ("marginal-event", "width: 500px", "N10 this event stands"),
        ("marginal-event", "", "N09 the events in the margin of page 1 are"),
    ],
)
def test_what_does_not_fit_is_named(
    job: Callable[..., Job], galley: Callable[..., Galley], role: str, style: str, said: str
) -> None:
    body = (
        f'<p data-source="a.md:2"><a id="b">x</a><span class="marginal {role}" id="m" '
        f'data-beside="b" data-source="a.md:7" style="{style}">{"word " * 400}</span>'
    )
    rules = ".marginal { display: inline-block; position: absolute; width: 20px }"
    with pytest.raises(BuildError) as stopped:
        pages_of(job(galley("one", body), tokens=rules))

    messages = [f"{p.code} {p.message}" for p in stopped.value.problems if p.location.line == 7]
    assert any(message.startswith(said) for message in messages)


def test_a_section_without_such_notes_is_laid_out_as_it_is(
    read: Callable[[Job], Sheets], job: Callable[..., Job], galley: Callable[..., Galley]
) -> None:
    plain = galley("one", "<p>x")
    start = Start(1, 1, FolioStyle.ARABIC, Matter.BODY, after_blank=False)

    text = Wardrobe(read(job())).dress(plain, plain.html, start, None)

    assert (text.html, text.rules) == (plain.html, "")

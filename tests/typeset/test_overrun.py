"""Overrun: what is over is counted where it is cheapest, and short last lines are found."""

from collections.abc import Callable

import pytest

from octavo.compose.galley import Galley
from octavo.copy.matter import Opening
from octavo.typeset.job import Job
from octavo.typeset.overrun import Overrun, line_count, overrun
from octavo.typeset.sections import Setting, set_section
from octavo.typeset.settling import settle
from octavo.typeset.sheets import Sheets

LINES = 10  # on a page of the tests, 120 px high, of 12 px


def lines(count: int, end: str = "") -> str:
    """Make a paragraph of so many lines, and a short one more for its end."""
    body = "<br>".join(["word"] * count + ([end] if end else []))
    return f'<p data-source="a.md:{count}">{body}</p>'


@pytest.fixture
def set_up(
    job: Callable[..., Job], read: Callable[[Job], Sheets]
) -> Callable[..., tuple[Job, tuple[Setting, ...]]]:
    """Give a function that lays out sections."""

    def setting(*galleys: Galley) -> tuple[Job, tuple[Setting, ...]]:
        order = job(*galleys, tokens="p { orphans: 1; widows: 1 }")
        sheets = read(order)
        settled = settle(order, lambda _, text, start: set_section(sheets, text, start))
        return order, settled.settings

    return setting


def test_lines_are_counted_page_by_page(
    set_up: Callable[..., tuple[Job, tuple[Setting, ...]]], galley: Callable[..., Galley]
) -> None:
    """Heads, folios and notes are no lines of the text; cells side by side are one line."""
    note = '<span class="note">note</span>'
    cells = "<table><tr><td>a</td><td>b</td></tr></table>"
    _, (setting,) = set_up(galley("one", lines(LINES + 2) + note + cells))

    assert line_count(setting, 0) == LINES
    assert line_count(setting, 1) >= 3


def test_what_is_over_is_the_last_page(
    set_up: Callable[..., tuple[Job, tuple[Setting, ...]]], galley: Callable[..., Galley]
) -> None:
    job, settings = set_up(galley("one", lines(LINES + 3)))

    over = overrun(job.galleys, job.folios, settings, 1)

    assert (over.lines, over.folios) == (3, ("2",))


def test_of_several_sections_the_one_with_the_fewest_lines_gives_way(
    set_up: Callable[..., tuple[Job, tuple[Setting, ...]]], galley: Callable[..., Galley]
) -> None:
    job, settings = set_up(galley("a", lines(LINES + 6)), galley("b", lines(LINES + 2)))

    assert overrun(job.galleys, job.folios, settings, 3).folios == ("4",)
    assert overrun(job.galleys, job.folios, settings, 3).lines == 2
    assert overrun(job.galleys, job.folios, settings, 2).lines == 8
    assert overrun(job.galleys, job.folios, settings, 4).lines == 0
    assert overrun(job.galleys, job.folios, settings, 1) == Overrun(0, (), ())


def test_a_page_that_only_a_blank_would_replace_does_not_help(
    set_up: Callable[..., tuple[Job, tuple[Setting, ...]]], galley: Callable[..., Galley]
) -> None:
    """A section before one that opens on a recto may lose its second page in vain."""
    before = galley("a", lines(LINES + 1))
    job, settings = set_up(before, galley("b", lines(LINES + 5), opening=Opening.RECTO))

    over = overrun(job.galleys, job.folios, settings, 3)

    assert (over.lines, over.folios) == (5, ("4",))


def test_the_shortest_last_lines_come_first(
    set_up: Callable[..., tuple[Job, tuple[Setting, ...]]], galley: Callable[..., Galley]
) -> None:
    """A paragraph of one line is none to shorten: to win its line, all of it has to go."""
    job, settings = set_up(
        galley(
            "one", lines(4, "some words.\u20601") + lines(3, "ah") + "<p>x</p>" + lines(6, "words")
        )
    )

    over = overrun(job.galleys, job.folios, settings, 1)

    assert [str(short) for short in over.short] == [
        "a.md:3 ('ah')",
        "a.md:6 ('words')",
        "a.md:4 ('some words.')",
    ]

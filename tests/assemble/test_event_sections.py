"""Event sections: each event stands in every section that tells it, and has one home to lead to."""

from collections.abc import Callable

from octavo.assemble.book import Book, Section, TextCopy, TimelineCopy
from octavo.assemble.event_copy import ChronologyCopy
from octavo.copy.prose import FoliosOf, Marginal, Pointer
from octavo.copy.prose.walk import Inlines, blocks_in, inlines_in, lines_of, plain
from octavo.problems import Problem

Write = Callable[[str, str], object]
Assembled = Callable[[str], tuple[Book, list[Problem]]]

EDITION = "extends: pocket\nfront: []\nbody: {body}\nback: {back}\n"
EVENTS = ["event-talks", "event-truce", "event-vote"]


def sections(
    assembled: Assembled, write: Write, *, body: str, back: str, more: str = ""
) -> dict[str, Section]:
    """Assemble an edition of these sections, which must be sound."""
    edition = EDITION.format(body=body, back=back) + more
    write("editions/events/edition.yaml", edition)
    book, problems = assembled("events")
    assert [str(problem) for problem in problems if problem.code not in {"R03", "N08"}] == []
    return {section.id: section for section in book.sections}


def inlines(copy: TextCopy) -> list[object]:
    """Give all inlines of a text."""
    lines = (line for block in blocks_in(copy.blocks) for line in lines_of(block))
    return [each for line in lines for each in inlines_in(line)]


def words(line: Inlines) -> str:
    """Give a line without the signs that bind words."""
    return plain(line).replace("\u00a0", " ").replace("\u2060", "")


def anchors(section: Section) -> list[str]:
    """Give the anchors of the events of a section."""
    copy = section.copy
    if isinstance(copy, TimelineCopy):
        return sorted(entry.anchor for entry in copy.entries)
    assert isinstance(copy, ChronologyCopy)
    return [entry.anchor for day in copy.days for entry in day.events]


def test_an_event_of_several_sections_is_at_home_in_the_best_to_read(
    assembled: Assembled, write: Write
) -> None:
    """The others have anchors of their own, so that none stands twice."""
    made = sections(
        assembled,
        write,
        body="[timeline, chronology-table]",
        back="[chronology]",
    )

    assert anchors(made["chronology"]) == EVENTS
    assert anchors(made["chronology-table"]) == [f"chronology-table-{each}" for each in EVENTS]
    assert anchors(made["timeline"]) == [f"timeline-{each}" for each in EVENTS]


def test_links_lead_to_the_only_section_that_tells_the_event(
    assembled: Assembled, write: Write
) -> None:
    for kind in ("chronology", "chronology-table", "timeline"):
        made = sections(assembled, write, body="[text: second]", back=f"[{kind}]")
        copy = made["section-second"].copy
        assert isinstance(copy, TextCopy)
        (link,) = [each for each in inlines(copy) if isinstance(each, Pointer)][:1]

        assert link.target == "event-talks"
        assert anchors(made[kind]) == EVENTS


def test_a_date_leads_to_its_day_in_the_chronology(assembled: Assembled, write: Write) -> None:
    made = sections(assembled, write, body="[text: first]", back="[documents, chronology]")
    text, days = made["section-first"].copy, made["chronology"].copy
    assert isinstance(text, TextCopy)
    assert isinstance(days, ChronologyCopy)

    (date,) = [each for each in inlines(text) if isinstance(each, Pointer) and each.role == "date"]
    assert date.target == "day-1917-10-29"
    assert [day.anchor for day in days.days] == [
        "day-1917-10-29",
        "day-1917-10-31/1917-11-01",
    ]


def test_an_event_says_where_the_text_tells_of_it(assembled: Assembled, write: Write) -> None:
    made = sections(assembled, write, body="[text: second]", back="[chronology, chronology-table]")

    for section in ("chronology", "chronology-table"):
        copy = made[section].copy
        assert isinstance(copy, ChronologyCopy)
        talks, truce = copy.days[0].events
        assert talks.pages == (FoliosOf(("told-talks-1",), "p.\u00a0{page}", "pp.\u00a0{pages}"),)
        assert truce.pages == ()


def test_the_edition_may_do_without_these_pages(assembled: Assembled, write: Write) -> None:
    made = sections(
        assembled,
        write,
        body="[text: second]",
        back="[chronology]",
        more="chronology: {pages: false}\n",
    )

    copy = made["chronology"].copy
    assert isinstance(copy, ChronologyCopy)
    assert {entry.pages for day in copy.days for entry in day.events} == {()}


def test_a_text_has_its_dates_in_the_margin_if_the_edition_asks(
    assembled: Assembled, write: Write
) -> None:
    """The year goes without saying under a heading of that year."""
    plainly = sections(assembled, write, body="[text: first]", back="[documents]")
    asked = sections(
        assembled,
        write,
        body="[text: first, text: second]",
        back="[documents]",
        more="marginal: {dates: true}\n",
    )

    def margins(section: Section) -> list[str]:
        assert isinstance(section.copy, TextCopy)
        found = (each for each in inlines(section.copy) if isinstance(each, Marginal))
        return [words(each.children) for each in found]

    assert margins(plainly["section-first"]) == []
    assert margins(asked["section-first"]) == ["29 October"]
    assert margins(asked["section-second"]) == ["29 October 1917"]


def test_a_chronicle_tells_each_event_of_its_text_and_days_once(
    assembled: Assembled, write: Write
) -> None:
    """What nothing links stands beside the heading of its day."""
    write(
        "content/week/text/en/first.md",
        "# One {#first day=1917-10-29}\n\n[Talks](event:talks), and [talks](event:talks) again.\n",
    )

    made = sections(assembled, write, body="[chronicle: first]", back="[]")

    copy = made["section-first"].copy
    assert isinstance(copy, TextCopy)
    assert [words(each.children) for each in copy.marginals] == ["29 October A truce was offered."]
    (beside,) = [each for each in inlines(copy) if isinstance(each, Marginal)]
    assert words(beside.children) == "29 October, 19:00 The talks began."
    assert beside.beside == "told-talks-1"


def test_a_chronicle_tells_what_its_line_selects(assembled: Assembled, write: Write) -> None:
    made = sections(
        assembled,
        write,
        body="[{chronicle: first, select: {people: [dan]}}]",
        back="[documents]",
    )

    copy = made["section-first"].copy
    assert isinstance(copy, TextCopy)
    assert [words(each.children) for each in copy.marginals] == [
        "29 October, 19:00 The talks began."
    ]

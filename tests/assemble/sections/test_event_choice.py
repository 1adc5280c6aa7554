"""Event choice: each key of a selection leaves the events that meet it, and no others."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.assemble.assembly import assemble
from octavo.assemble.book import Book
from octavo.assemble.event_copy import ChronologyCopy
from octavo.assemble.sections.event_choice import chosen
from octavo.copy.calendars import Calendar
from octavo.copy.dates import Reckoning, parse_date
from octavo.copy.order import read_order
from octavo.copy.shapes.events import Event
from octavo.copy.shapes.selection import Selection
from octavo.copy.shapes.texts import Text
from octavo.problems import Problem
from octavo.project import Project

Write = Callable[[str, str], object]
EDITION = "editions/school/edition.yaml"
HEAD = "name: School\nextends: pocket\naudience: pupils\n"
OLD = Reckoning(None, Calendar.JULIAN)
TAGS = ("front", "parties", "talks")


def event(name: str, date: str = "1917-10-29", **more: object) -> Event:
    """Make an event of a day in the Julian calendar."""
    return Event(id=name, date=parse_date(date, Calendar.JULIAN), title=Text({"": name}), **more)  # type: ignore[arg-type]  # the keys are those of Event


def names(selection: Selection, *events: Event) -> list[str]:
    """Give the ids of the events that a selection keeps."""
    return [each.id for each in chosen(events, selection, OLD)]


def told(book: Book) -> list[str]:
    """Give the anchors of the events in the chronology of a book."""
    (copy,) = (each.copy for each in book.sections if isinstance(each.copy, ChronologyCopy))
    return [entry.anchor for day in copy.days for entry in day.events]


def made(project: Project) -> tuple[Book, list[Problem]]:
    """Assemble the school edition."""
    problems: list[Problem] = []
    return assemble(read_order(project, "school", problems), problems), problems


@given(
    st.lists(st.tuples(st.integers(1, 3), st.sets(st.sampled_from(TAGS)))),
    st.none() | st.integers(1, 3),
    st.none() | st.sets(st.sampled_from(TAGS), min_size=1),
)
def test_an_event_has_to_meet_every_key_and_of_a_list_one_item(
    written: list[tuple[int, set[str]]], importance: int | None, tags: set[str] | None
) -> None:
    events = [
        event(f"e{number}", importance=weight, tags=tuple(own))
        for number, (weight, own) in enumerate(written)
    ]
    selection = Selection(importance=importance, tags=tuple(tags) if tags else None)

    kept = names(selection, *events)

    assert kept == [
        each.id
        for each in events
        if (importance is None or each.importance <= importance)
        and (not tags or tags & set(each.tags))
    ]


def test_people_organisations_and_places_are_chosen_by_their_ids() -> None:
    events = (
        event("a", people=("dan", "kamenev")),
        event("b", organisations=("vikzhel",), place="smolny"),
        event("c"),
    )

    assert names(Selection(people=("dan", "lenin")), *events) == ["a"]
    assert names(Selection(organisations=("vikzhel",)), *events) == ["b"]
    assert names(Selection(places=("smolny",)), *events) == ["b"]
    assert names(Selection(people=("dan",), places=("smolny",)), *events) == []
    assert names(Selection(), *events) == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("date", "kept"),
    [
        ("1917-10-29", True),
        ("1917-10-28", False),
        ("1917-11-02", True),
        ("1917-11-03", False),
        ("1917-10-01/1917-12-01", True),  # goes on through the span
        ("1917-10-20/1917-10-29", True),  # its last day is the first of the span
        ("1917-10-20/1917-10-28", False),
        ("1917", True),
        ("1916", False),
        ("1917-11", True),
        ("../1917-10-28", False),
        ("../1917-12-01", True),
        ("1917-11-03/..", False),
        ("1917-10-01/..", True),
    ],
)
def test_a_span_keeps_what_has_a_day_in_it(date: str, *, kept: bool) -> None:
    selection = Selection(start="1917-10-29", end="1917-11-02")

    assert names(selection, event("e", date)) == (["e"] if kept else [])


def test_a_span_may_be_open_and_holds_no_event_without_a_date() -> None:
    unknown = Event.__pydantic_validator__.validate_python(  # type: ignore[attr-defined]
        {"id": "u", "date": {"unknown": True}, "title": "U"}
    )
    events = (event("a", "1917-10-28"), event("b", "1917-10-30"), unknown)

    assert names(Selection(start="1917-10-29"), *events) == ["b"]
    assert names(Selection(end="1917-10"), *events) == ["a", "b"]
    assert names(Selection(importance=3), *events) == ["a", "b", "u"]


def test_a_date_of_a_selection_may_name_its_calendar() -> None:
    new_style = {"edtf": "1917-11-11", "calendar": "gregorian"}
    selection = Selection.__pydantic_validator__.validate_python(  # type: ignore[attr-defined]
        {"from": new_style, "to": new_style}, by_alias=True, by_name=False
    )

    assert names(selection, event("a", "1917-10-29"), event("b", "1917-10-30")) == ["a"]


def test_an_edition_chooses_for_all_its_chronologies(project: Project, write: Write) -> None:
    write(EDITION, f"{HEAD}chronology: {{people: [dan]}}\n")

    book, problems = made(project)

    assert told(book) == ["event-talks"]
    assert problems == []


def test_a_line_of_the_running_order_chooses_in_place_of_the_edition(
    project: Project, write: Write
) -> None:
    write(
        EDITION,
        f"{HEAD}chronology: {{people: [dan]}}\n"
        "back:\n  - notes\n  - {kind: chronology, select: {from: 1917-10-31}}\n",
    )

    assert told(made(project)[0]) == ["event-vote"]


def test_an_event_that_is_not_told_is_no_target_of_a_link(project: Project, write: Write) -> None:
    """The words stay, and lead nowhere."""
    write(EDITION, f"{HEAD}chronology: {{from: 1917-10-31}}\nbody: [{{text: two}}]\n")
    write(
        "content/week/text/en/two.md",
        "# Two {#two}\n\n[Talks](event:talks) and [the vote](event:vote).\n",
    )

    book = made(project)[0]

    section = next(each for each in book.sections if each.id == "section-two")
    assert "target='event-vote'" in repr(section.copy)
    assert "event-talks" not in repr(section.copy)


@pytest.mark.parametrize(
    ("selection", "problem"),
    [
        ("{people: [dann]}", "4:23 C05 did you mean 'dan'?"),
        ("{tags: [front]}", "4:21 C05 "),
        ("{places: [smolny]}", "4:23 C05 "),
        ("{organisations: [vtsk]}", "4:30 C05 did you mean 'vtsik'?"),
        ("{from: 1917-02-30}", "4:20 D02 February 1917 had 28 days"),
        ("{to: soon}", "4:18 D01 "),
        ("{from: 1917-11, to: 1917-10-31}", "4:33 D04 write the later date after 'to:'"),
    ],
)
def test_what_cannot_be_meant_is_told_at_its_place(
    project: Project, write: Write, selection: str, problem: str
) -> None:
    write(EDITION, f"{HEAD}chronology: {selection}\n")

    (found,) = made(project)[1]

    place = f"{found.location.line}:{found.location.column}"
    assert f"{place} {found.code} {found.hint}".startswith(problem)
    assert found.location.file == EDITION


def test_a_selection_that_no_event_meets_is_a_warning(project: Project, write: Write) -> None:
    """C09: an empty section is seldom meant."""
    write(EDITION, f"{HEAD}chronology: {{importance: 1}}\n")

    book, problems = made(project)

    assert told(book) == []
    assert [(each.code, each.severity, each.location.line) for each in problems] == [
        ("C09", "warning", 4)
    ]


def test_a_selection_is_for_sections_of_events_only(project: Project, write: Write) -> None:
    write(EDITION, f"{HEAD}back:\n  - notes\n  - {{kind: people, select: {{importance: 1}}}}\n")

    (found,) = made(project)[1]

    assert (found.code, found.location.line) == ("C04", 6)

"""Chronology: every event stands once, under its day, in the order of the register."""

from collections.abc import Callable

from octavo.assemble.book import ChronologyCopy
from octavo.assemble.sections.chronology import chronology
from octavo.assemble.setting import TypeSetter
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.order import read_order
from octavo.copy.prose.walk import Inlines, plain
from octavo.problems import Location
from octavo.project import Project

Write = Callable[[str, str], object]
FILE = "content/week/chronology.yaml"


def made(
    project: Project, setter: TypeSetter, policy: CalendarPolicy = CalendarPolicy.OS
) -> ChronologyCopy:
    """Make the chronology of the pocket edition as it stands."""
    order = read_order(project, "pocket", [])
    return chronology(order.work, order.words, policy, setter)


def bare(line: Inlines) -> str:
    """Give a line without the signs that bind words."""
    return plain(line).replace("\u00a0", " ").replace("\u2060", "")


def days(copy: ChronologyCopy) -> list[str]:
    """Give the dates."""
    return [bare(day.date) for day in copy.days]


def test_every_event_stands_once_in_the_order_of_the_register(
    project: Project, setter: TypeSetter
) -> None:
    copy = made(project, setter)

    assert [[event.anchor for event in day.events] for day in copy.days] == [
        ["event-talks", "event-truce"],
        ["event-vote"],
    ]


def test_days_are_named_in_the_calendars_of_the_edition(
    project: Project, setter: TypeSetter
) -> None:
    assert days(made(project, setter))[0] == "Sunday, 29 October 1917"
    assert days(made(project, setter, CalendarPolicy.NS))[0] == "Sunday, 11 November 1917"


def test_the_year_stands_where_it_changes(
    project: Project, setter: TypeSetter, write: Write
) -> None:
    dates = ["1917-12-30", "1917-12-31", "1918-01-01", "1918-01-02"]
    write(
        FILE, "".join(f"- {{id: e{n}, date: {date}, title: T}}\n" for n, date in enumerate(dates))
    )

    assert ["19" in day for day in days(made(project, setter))] == [True, False, True, False]


def test_an_event_has_its_hour_its_words_and_its_sources(
    project: Project, setter: TypeSetter
) -> None:
    talks, truce = made(project, setter).days[0].events

    assert [bare(part) for part in (talks.time, talks.title, talks.text, talks.citation)] == [
        "19:00",
        "The talks began.",
        "All parties came.",
        "[Reed, Ten Days, ch. 8]",
    ]
    assert [bare(part) for part in (truce.time, truce.text, truce.citation)] == [
        "",
        "Accounts differ.",
        "",
    ]
    assert talks.location == Location(FILE, 3, 10)


def test_a_part_of_the_day_stands_for_the_hour(
    project: Project, setter: TypeSetter, write: Write
) -> None:
    """A night of two days is said by the date itself."""
    write(
        FILE,
        "- {id: a, date: {edtf: 1917-10-30, part: evening}, title: T}\n"
        "- {id: b, date: {edtf: 1917-10-30/1917-10-31, part: night}, title: T}\n",
    )
    first, second = made(project, setter).days

    assert [bare(day.events[0].time) for day in (first, second)] == ["evening", ""]
    assert bare(second.date).startswith("Night of 30")


def test_a_chronology_without_events_has_no_days(project: Project, setter: TypeSetter) -> None:
    (project.root / FILE).unlink()

    assert made(project, setter).days == ()

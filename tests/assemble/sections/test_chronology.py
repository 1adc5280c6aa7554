"""Chronology: every event stands once, under its day, in the order of the register."""

from collections.abc import Callable

from octavo.assemble.event_copy import ChronologyCopy
from octavo.assemble.event_homes import Homes
from octavo.assemble.register_setting import RegisterSetter
from octavo.assemble.sections.chronology import Chronicler
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.order import Order, read_order
from octavo.copy.prose import Pointer, Text
from octavo.copy.prose.walk import Inlines, inlines_in, plain
from octavo.problems import Location
from octavo.project import Project

Write = Callable[[str, str], object]
Registers = Callable[[Order], RegisterSetter]
FILE = "content/week/chronology.yaml"


def made(
    project: Project, registers: Registers, policy: CalendarPolicy = CalendarPolicy.OS
) -> ChronologyCopy:
    """Make the chronology of the pocket edition as it stands."""
    order = read_order(project, "pocket", [])
    homes = Homes({f"event-{name}": "chronology" for name in order.work.events.entries})
    chronicler = Chronicler(order.work, order.words, policy, registers(order), homes=homes)
    return chronicler.tell()


def bare(line: Inlines) -> str:
    """Give a line without the signs that bind words."""
    return plain(line).replace("\u00a0", " ").replace("\u2060", "")


def days(copy: ChronologyCopy) -> list[str]:
    """Give the dates."""
    return [bare(day.date) for day in copy.days]


def test_every_event_stands_once_in_the_order_of_the_register(
    project: Project, registers: Registers
) -> None:
    copy = made(project, registers)

    assert [[event.anchor for event in day.events] for day in copy.days] == [
        ["event-talks", "event-truce"],
        ["event-vote"],
    ]


def test_days_are_named_in_the_calendars_of_the_edition(
    project: Project, registers: Registers
) -> None:
    assert days(made(project, registers))[0] == "Sunday, 29 October 1917"
    assert days(made(project, registers, CalendarPolicy.NS))[0] == "Sunday, 11 November 1917"


def test_the_year_stands_where_it_changes(
    project: Project, registers: Registers, write: Write
) -> None:
    dates = ["1917-12-30", "1917-12-31", "1918-01-01", "1918-01-02"]
    write(
        FILE, "".join(f"- {{id: e{n}, date: {date}, title: T}}\n" for n, date in enumerate(dates))
    )

    assert ["19" in day for day in days(made(project, registers))] == [True, False, True, False]


def test_an_event_has_its_hour_its_words_and_its_sources(
    project: Project, registers: Registers
) -> None:
    talks, truce = made(project, registers).days[0].events

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
    project: Project, registers: Registers, write: Write
) -> None:
    """A night of two days is said by the date itself."""
    write(
        FILE,
        "- {id: a, date: {edtf: 1917-10-30, part: evening}, title: T}\n"
        "- {id: b, date: {edtf: 1917-10-30/1917-10-31, part: night}, title: T}\n",
    )
    first, second = made(project, registers).days

    assert [bare(day.events[0].time) for day in (first, second)] == ["evening", ""]
    assert bare(second.date).startswith("Night of 30")


def test_a_chronology_without_events_has_no_days(project: Project, registers: Registers) -> None:
    (project.root / FILE).unlink()

    assert made(project, registers).days == ()


PLACES = "content/week/places.yaml"


def test_people_are_marked_where_words_name_them_and_named_behind_where_not(
    project: Project, registers: Registers, write: Write
) -> None:
    write(
        FILE,
        "- id: a\n  date: 1917-10-29\n  title: Kamenev spoke.\n  text: So *Kamenev* did.\n"
        "  people: [kamenev, dan]\n",
    )
    (entry,) = made(project, registers).days[0].events

    marked = [each for each in inlines_in((*entry.title, *entry.text)) if isinstance(each, Pointer)]
    assert [bare((each,)) for each in marked] == ["Kamenev", "Kamenev"]
    assert bare(entry.people) == "Took part: Fyodor Dan."


def test_a_place_is_said_unless_words_name_it_or_most_events_are_there(
    project: Project, registers: Registers, write: Write
) -> None:
    write(PLACES, "- {id: smolny, name: Smolny}\n- {id: duma, name: the City Duma}\n")
    places = ["smolny", "smolny", "duma", "duma", "smolny"]
    titles = ["T", "T", "T", "In the city Duma.", "T"]
    write(
        FILE,
        "".join(
            f"- {{id: e{n}, date: 1917-10-29, title: {title}, place: {place}}}\n"
            for n, (place, title) in enumerate(zip(places, titles, strict=True))
        ),
    )

    said = [bare(entry.place) for entry in made(project, registers).days[0].events]

    assert said == ["", "", "the City Duma", "", ""]


def test_where_no_place_has_most_events_all_are_said(
    project: Project, registers: Registers, write: Write
) -> None:
    write(PLACES, "- {id: smolny, name: Smolny}\n- {id: duma, name: Duma}\n")
    write(
        FILE,
        "- {id: a, date: 1917-10-29, title: T, place: smolny}\n"
        "- {id: b, date: 1917-10-29, title: T, place: duma}\n",
    )

    said = [bare(entry.place) for entry in made(project, registers).days[0].events]

    assert said == ["Smolny", "Duma"]


def test_a_day_says_how_it_is_named_again(
    project: Project, registers: Registers, write: Write
) -> None:
    """In short, and in one style; what is not known to the day is not said again."""
    write(
        FILE,
        "- {id: a, date: 1917-10-29, title: T}\n"
        "- {id: b, date: {edtf: 1917-10-30/1917-10-31, part: night}, title: T}\n"
        "- {id: c, date: 1917-11, title: T}\n",
    )

    again = [bare((Text(day.again),)) for day in made(project, registers).days]

    assert again == ["29 October", "30–31 October", ""]


def test_a_day_that_comes_back_has_its_anchor_once(
    project: Project, registers: Registers, write: Write
) -> None:
    """A register may be out of order."""
    dates = ["1917-10-29", "1917-10-30", "1917-10-29"]
    write(
        FILE, "".join(f"- {{id: e{n}, date: {date}, title: T}}\n" for n, date in enumerate(dates))
    )
    order = read_order(project, "pocket", [])
    homes = Homes({f"day-{date}": "chronology" for date in dates})

    copy = Chronicler(order.work, order.words, CalendarPolicy.OS, registers(order), homes=homes)

    assert [day.anchor for day in copy.tell().days] == ["day-1917-10-29", "day-1917-10-30", ""]
    assert [day.events[0].day for day in copy.tell().days] == dates

"""D09: people are at events of their lifetimes only, as far as these are known."""

import pytest
from small_press import EVENTS, Press

from octavo.assemble.lints.lifetimes import impossible_people

PERSON = "- id: orlov\n  name: {{en: {{family: Orlov}}}}\n  {}\n"
EVENT = EVENTS + "- {id: crossing, date: 1917-10-29, title: T, people: [orlov]}\n"


def found(press: Press, life: str, events: str = EVENT) -> list[str]:
    """List what is said of one person at the crossing."""
    press.write("content/week/people.yaml", PERSON.format(life))
    press.write("content/week/chronology.yaml", events)
    return [finding.message for finding in impossible_people(press.corpus())]


@pytest.mark.parametrize(
    ("life", "fact"),
    [
        ("died: 1917-10-28", "died 1917-10-28"),
        ("died: 1916", "died 1916"),
        ("born: 1919", "born 1919"),
        ("born: 1917-10-30", "born 1917-10-30"),
        ("died: {edtf: 1917-11-10, calendar: gregorian}", "died 1917-11-10"),
    ],
)
def test_a_person_out_of_time_is_found(life: str, fact: str, press: Press) -> None:
    assert found(press, life) == [
        f"'orlov', {fact}, is named at event 'crossing' of 1917-10-29",
    ]


@pytest.mark.parametrize(
    "life",
    [
        "died: 1917-10-29",
        "died: 1917",
        "born: 1917-10-29",
        "born: 1891",
        'died: "1916?"',
        'born: "1919~"',
        "died: {unknown: true}",
        'died: "1910/.."',  # he may have lived on
        'born: "../1920"',
        "died: {edtf: 1917-11-11, calendar: gregorian}",
    ],
)
def test_a_near_miss_is_left_alone(life: str, press: Press) -> None:
    assert found(press, life) == []


@pytest.mark.parametrize("date", ['"1917-10-29?"', '"1917-10~"', "{unknown: true}", '"../1917"'])
def test_an_event_that_is_not_sure_is_held_against_nobody(date: str, press: Press) -> None:
    assert (
        found(press, "died: 1916-05-01", EVENT.replace("1917-10-29, title: T", f"{date}, title: T"))
        == []
    )


def test_the_place_is_the_name_in_the_list(press: Press) -> None:
    press.write("content/week/people.yaml", PERSON.format("died: 1916"))
    press.write("content/week/chronology.yaml", EVENT)
    (finding,) = impossible_people(press.corpus())

    assert str(finding.location) == "content/week/chronology.yaml:7:55"


def test_who_moves_a_document_is_alive(press: Press) -> None:
    press.write("content/week/people.yaml", PERSON.format("died: 1916"))
    press.write(
        "content/week/documents.yaml",
        "- {id: r1, kind: document, title: T, date: 1917-10-30, status: draft, "
        "moved_by: [orlov]}\n",
    )
    (finding,) = impossible_people(press.corpus())

    assert finding.message == "'orlov', died 1916, is named at document 'r1' of 1917-10-30"

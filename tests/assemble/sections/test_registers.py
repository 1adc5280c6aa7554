"""Registers: people, organisations and terms stand in the order of the dictionary."""

from collections.abc import Callable

import pytest

from octavo.assemble.book import RegisterEntry
from octavo.assemble.register_setting import RegisterSetter
from octavo.assemble.sections.registers import organisations, people, terms
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.order import Order, read_order
from octavo.copy.prose.walk import Inlines, plain
from octavo.problems import Location
from octavo.project import Project

Write = Callable[[str, str], object]
Registers = Callable[[Order], RegisterSetter]


def bare(line: Inlines) -> str:
    """Give a line without the signs that bind words."""
    return plain(line).replace("\u00a0", " ").replace("\u2060", "")


def said(entry: RegisterEntry) -> tuple[str, str, str]:
    """Give the three parts of an entry."""
    return bare(entry.headword), bare(entry.dates), bare(entry.text)


def test_people_stand_by_their_names_with_what_is_known(order: Order, registers: Registers) -> None:
    dan, kamenev = people(order.work, order.words, CalendarPolicy.OS_NS, registers(order)).entries

    assert said(dan) == ("Dan, Fyodor", "", "Menshevik.")
    assert said(kamenev) == (
        "Kamenev, Lev",
        "(born Rozenfeld; 1883–1936)",
        "Chairman of the executive.",
    )
    assert kamenev.anchor == "person-kamenev"
    assert kamenev.location == Location("content/week/people.yaml", 1, 3)


@pytest.mark.parametrize(
    ("record", "headword", "text"),
    [
        ("name: {en: {family: Varlam}}", "Varlam", ""),
        ("name: {en: {family: B, given: A}}\n  note: What?", "B, A", "What?"),
        ("name: {en: {family: B}}\n  role: Clerk\n  note: He wrote.", "B", "Clerk. He wrote."),
    ],
)
def test_what_is_not_known_leaves_no_trace(  # noqa: PLR0917 - fixtures and parameters
    project: Project, write: Write, registers: Registers, record: str, headword: str, text: str
) -> None:
    """No comma, bracket or stop stands where nothing is said."""
    write("content/week/people.yaml", f"- id: kamenev\n  {record}\n")
    order = read_order(project, "pocket", [])

    (entry,) = people(order.work, order.words, CalendarPolicy.OS, registers(order)).entries

    assert said(entry) == (headword, "", text)


def test_organisations_stand_by_the_name_in_use(
    project: Project, write: Write, registers: Registers
) -> None:
    write(
        "content/week/organisations.yaml",
        "- {id: vtsik, name: Central Executive, short: VTsIK}\n- {id: bund, name: Bund}\n",
    )
    order = read_order(project, "pocket", [])
    entries = organisations(order.work, order.words, registers(order)).entries

    assert [said(entry) for entry in entries] == [
        ("Bund", "", ""),
        ("VTsIK", "(Central Executive)", ""),
    ]
    assert [entry.anchor for entry in entries] == ["organisation-bund", "organisation-vtsik"]


def test_terms_stand_with_their_meaning(order: Order, registers: Registers) -> None:
    (entry,) = terms(order.work, order.words, registers(order)).entries

    assert said(entry) == ("yunker", "", "An officer cadet.")
    assert entry.anchor == "term-yunker"

"""Biography: a record is put into words, and says nothing that it does not know."""

from dataclasses import replace

from octavo.assemble.biography import biography
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.markdown.lines import Written, read_line
from octavo.copy.order import Order
from octavo.copy.prose import Emphasis, Text
from octavo.copy.prose.walk import Inlines, plain
from octavo.copy.register_lines import RegisterLines
from octavo.copy.shapes.registers import Name, Person
from octavo.problems import Location

NAME = {"en": Name(family="Dan", given="Fyodor")}
DAN = {("people", "dan", "role"): "a *Menshevik*", ("people", "dan", "note"): "He left!"}


def told(order: Order, person: Person) -> tuple[str, str, str]:
    """Put a record into words: the name, what is in brackets, the rest."""
    life = biography(person, order.lines, order.words, "en", CalendarPolicy.OS_NS)
    return life.headword, life.brackets, plain(life.text)


def test_a_record_is_put_into_words(order: Order) -> None:
    person = order.work.people.entries["kamenev"]

    assert told(order, person) == (
        "Kamenev, Lev",
        "born Rozenfeld; 1883–1936",
        "Chairman of the executive.",
    )


def test_a_record_of_a_name_says_no_more(order: Order) -> None:
    assert told(order, Person(id="smith", name=NAME)) == ("Dan, Fyodor", "", "")


def test_a_role_and_a_note_are_two_sentences(order: Order) -> None:
    lines: dict[tuple[str, ...], Inlines] = {
        key: read_line(Written(text, Location("")), []) for key, text in DAN.items()
    }
    order = replace(order, lines=RegisterLines(lines))
    person = Person(id="dan", name=NAME)

    assert told(order, person)[2] == "a Menshevik. He left!"
    life = biography(person, order.lines, order.words, "en", CalendarPolicy.OS_NS)
    assert plain(life.in_one(order.words)) == "Dan, Fyodor: a Menshevik. He left!"
    assert Emphasis((Text("Menshevik"),)) in life.text

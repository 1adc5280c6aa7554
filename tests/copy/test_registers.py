"""Registers: records by their ids, in the order of the file, each with its place."""

from pathlib import Path

from octavo.copy.calendars import Calendar
from octavo.copy.registers import Register, read_register
from octavo.copy.shapes import Place, Text
from octavo.problems import Location, Problem


def read(tmp_path: Path, text: str) -> tuple[Register[Place], list[Problem]]:
    """Write a register of places and read it."""
    path = tmp_path / "places.yaml"
    path.write_text(text, encoding="utf-8")
    problems: list[Problem] = []
    return read_register(path, "places.yaml", Place, Calendar.JULIAN, problems), problems


def test_records_are_found_by_their_ids_in_the_order_of_the_file(tmp_path: Path) -> None:
    register, problems = read(tmp_path, "- {id: b, name: B}\n- {id: a, name: A}\n")

    assert problems == []
    assert register.entries == {
        "b": Place(id="b", name=Text({"": "B"})),
        "a": Place(id="a", name=Text({"": "A"})),
    }
    assert list(register.entries) == ["b", "a"]


def test_every_record_has_its_place(tmp_path: Path) -> None:
    register, _ = read(tmp_path, "- {id: b, name: B}\n- id: a\n  name: {ru: A}\n")

    assert register.location("a") == Location("places.yaml", 2, 3)
    assert register.location("a", "name", "ru") == Location("places.yaml", 3, 14)
    assert register.location("nobody") == Location("places.yaml")


def test_a_record_with_a_mistake_is_left_out_and_its_id_is_known(tmp_path: Path) -> None:
    register, problems = read(tmp_path, "- {id: a, name: A}\n- {id: b, nam: B}\n")

    assert list(register.entries) == ["a"]
    assert set(register.numbers) == {"a", "b"}
    assert {problem.code for problem in problems} == {"C01", "C02"}


def test_of_two_records_with_an_id_the_first_has_it(tmp_path: Path) -> None:
    register, [problem] = read(tmp_path, "- {id: a, name: A}\n- {id: a, name: B}\n")

    assert register.entries["a"].name.in_language("ru") == "A"
    assert (problem.code, problem.location) == ("C06", Location("places.yaml", 2, 8))
    assert "line 1" in problem.message


def test_a_register_that_is_not_there_is_empty(tmp_path: Path) -> None:
    problems: list[Problem] = []

    register = read_register(tmp_path / "none.yaml", "none.yaml", Place, Calendar.JULIAN, problems)

    assert (register, problems) == (Register("none.yaml"), [])


def test_a_register_that_cannot_be_read_is_broken(tmp_path: Path) -> None:
    register, problems = read(tmp_path, "id: a\nname: A\n")

    assert register == Register("places.yaml", broken=True)
    assert [problem.code for problem in problems] == ["Y07"]

"""Names in lines: people are found in all their cases, and no word of the line is changed."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.assemble.names_in_lines import People, name_pattern, names_place
from octavo.copy.order import read_order
from octavo.copy.prose import Emphasis, Pointer, Text
from octavo.copy.prose.walk import Inlines, inlines_in, plain
from octavo.project import Project

RUSSIAN = read_order(Project(Path(__file__).parents[2]), "booklet-ru", []).words.name_endings
FAMILIES = {"kamenev": "Каменев", "trotsky": "Троцкий", "dan": "Дан", "spiro": "Спиро"}
KNOWN = People(FAMILIES, {"dan": "person-dan"}, RUSSIAN)


def names(line: Inlines) -> list[str]:
    """Give the names that are marked."""
    return [plain((each,)) for each in inlines_in(line) if isinstance(each, Pointer)]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Каменев возразил Троцкому.", ["Каменев", "Троцкому"]),
        ("Речь Каменева, ответ Каменеву, спор с Каменевым.", ["Каменева", "Каменеву", "Каменевым"]),
        ("О Дане и с Даном.", ["Дане", "Даном"]),
        ("Спиро отказался.", ["Спиро"]),
        ("Данные о Данилове и Каменевске.", []),
        ("Каменевщина", []),
    ],
)
def test_a_family_name_is_found_in_its_cases(sentence: str, found: list[str]) -> None:
    assert names(KNOWN.mark((Text(sentence),)).line) == found


def test_it_is_said_who_is_named() -> None:
    marked = KNOWN.mark((Text("Троцкий и "), Emphasis((Text("Дан"),)), Text(".")))

    assert marked.people == {"trotsky", "dan"}
    assert [each.target for each in inlines_in(marked.line) if isinstance(each, Pointer)] == [
        "",
        "person-dan",
    ]


def test_a_link_stays_as_it_is_and_names_its_person() -> None:
    mention = Pointer("mention", (Text("Лев Каменев"),), "", "mention-person-kamenev-2")

    marked = KNOWN.mark((mention, Text(" и Дан")))

    assert marked.line[0] == mention
    assert marked.people == {"kamenev", "dan"}


@given(st.lists(st.sampled_from(["Дан", "Даном", " ", "Троцкий", ".", "и", "Каменев"])))
def test_no_word_is_changed(pieces: list[str]) -> None:
    line = tuple(Text(piece) for piece in pieces)

    assert plain(KNOWN.mark(line).line) == "".join(pieces)


def test_without_endings_a_name_is_found_as_it_is() -> None:
    english = People({"lenin": "Lenin", "hugo": "Victor-Marie Hugo"}, {}, ())

    marked = english.mark((Text("Lenin’s men, Leninism, Victor-\u2060Marie\u00a0Hugo"),))

    assert names(marked.line) == ["Lenin", "Victor-\u2060Marie\u00a0Hugo"]


def test_nobody_is_looked_for_where_nobody_took_part() -> None:
    assert People({}, {}, RUSSIAN).mark((Text("Дан"),)).line == (Text("Дан"),)


@pytest.mark.parametrize(
    ("sentence", "place", "named"),
    [
        ("В Смольном собрались.", "Смольный", True),
        ("Вокруг городской думы", "здание Городской думы", True),
        ("Собрались в доме.", "Смольный", False),
        ("Бои в Кремле", "Московский Кремль", True),
        ("в доме", "дом", True),
    ],
)
def test_a_place_is_named_by_a_word_of_its_name(sentence: str, place: str, named: bool) -> None:  # noqa: FBT001 - a table
    assert names_place(((Text(sentence),),), place, RUSSIAN) is named


def test_a_name_that_is_all_ending_keeps_two_letters() -> None:
    assert name_pattern("Ия", ("ия", "я")).startswith("Ия(")

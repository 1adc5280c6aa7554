"""Exercises: they are shuffled the same way each time, and the key undoes it."""

import re

import pytest
from handouts import Make, blocks_of, words_of
from hypothesis import given
from hypothesis import strategies as st

from octavo.assemble.handouts.exercises import gap, shuffled
from octavo.copy.prose import Gap, ListBlock, Panel, Span, Table, Text
from octavo.copy.prose.walk import plain
from octavo.problems import Location

MATCHING = """::: matching
| who | what |
|---|---|
| Orlov | ferry |
| Dan | truce |
| Reed | book |
:::"""
ORDERING = "::: ordering\n1. first\n2. second\n3. third\n:::"
GAPS = "::: gaps {bank=yes}\nThe [strike]{.gap} began at [midnight]{.gap}.\n:::"


@given(st.integers(2, 30), st.text(max_size=5))
def test_an_order_has_all_numbers_and_is_not_the_first(count: int, seed: str) -> None:
    order = shuffled(count, seed)

    assert sorted(order) == list(range(count))
    assert order != tuple(range(count))
    assert order == shuffled(count, seed)


def test_one_thing_stays_where_it_is() -> None:
    assert shuffled(1, "x") == (0,)
    assert shuffled(0, "x") == ()


@pytest.mark.parametrize(("letters", "steps"), [(1, 2), (4, 2), (5, 3), (16, 5), (90, 8)])
def test_a_gap_is_as_wide_as_its_word_needs(letters: int, steps: int) -> None:
    span = Span((Text("x" * letters),), Location("f"), gap=True)

    assert gap(span, shown=False) == Gap(steps)
    assert plain(gap(span, shown=True).children) == "x" * letters


def test_the_key_of_a_matching_joins_what_belongs_together(make: Make) -> None:
    (panel,) = blocks_of(make(MATCHING, "teacher"), Panel)
    (table,) = panel.children
    assert isinstance(table, Table)
    pairs = re.findall(r"(\d)\W(\w)", plain(panel.key))
    right = [plain(row[1].children) for row in table.rows]
    joined = {
        plain(table.rows[int(number) - 1][0].children): right["ABC".index(letter)]
        for number, letter in pairs
    }

    assert joined == {"Orlov": "ferry", "Dan": "truce", "Reed": "book"}
    assert right != ["ferry", "truce", "book"]


def test_the_key_of_an_ordering_names_the_cards_in_their_order(make: Make) -> None:
    (panel,) = blocks_of(make(ORDERING, "teacher"), Panel)
    (cards,) = panel.children
    assert isinstance(cards, ListBlock)
    words = [words_of(item[0]) for item in cards.items]
    letters = plain(panel.key).removeprefix("Key: ").split(", ")

    assert [words["ABC".index(letter)] for letter in letters] == ["first", "second", "third"]


@pytest.mark.parametrize("text", [MATCHING, ORDERING])
def test_pupils_have_no_key_and_the_same_order(make: Make, text: str) -> None:
    (pupils,) = blocks_of(make(text), Panel)
    (teachers,) = blocks_of(make(text, "teacher"), Panel)

    assert pupils.key == ()
    assert plain(teachers.key)
    assert _without_places(pupils) == _without_places(teachers)


def test_another_seed_gives_another_order(make: Make) -> None:
    orders = {
        _without_places(blocks_of(make(text), Panel)[0])
        for seed in "abcdef"
        for text in [MATCHING.replace("matching", f"matching {{seed={seed}}}")]
    }

    assert len(orders) > 1


def test_words_for_gaps_stand_in_the_order_of_the_dictionary(make: Make) -> None:
    bank = next(each for each in blocks_of(make(GAPS), Panel) if each.kind == "bank")

    assert words_of(bank.children[0]) == "midnight · strike"


def _without_places(panel: Panel) -> str:
    return re.sub(r"Location\([^)]*\)", "", str(panel.children))

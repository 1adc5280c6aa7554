"""Titles: the edition's own goes first, then the fixed word, and some pages have none."""

import pytest

from octavo.assemble.titles import UNTITLED, title_of
from octavo.copy.order import Order
from octavo.copy.shapes.running_order import Part
from octavo.copy.shapes.texts import Text


@pytest.mark.parametrize(
    ("kind", "title"), [("contents", "Contents"), ("chronology-table", "Chronology"), ("x", "")]
)
def test_a_fixed_word_is_the_title(order: Order, kind: str, title: str) -> None:
    assert title_of(Part(kind=kind), order.words.titles, "en") == title


def test_the_title_of_the_edition_goes_first(order: Order) -> None:
    part = Part(kind="title-page", title=Text({"en": "Own", "ru": "Свой"}))

    assert title_of(part, order.words.titles, "ru") == "Свой"


@pytest.mark.parametrize("kind", sorted(UNTITLED))
def test_some_pages_have_none(order: Order, kind: str) -> None:
    assert title_of(Part(kind=kind), order.words.titles, "en") == ""

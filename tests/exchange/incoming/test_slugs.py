"""Slugs: ids are made of small Latin letters, and the same title makes the same id."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.exchange.incoming.slugs import LONGEST, event_id, slug_of


@given(st.text(max_size=80))
def test_a_slug_is_one(text: str) -> None:
    slug = slug_of(text)

    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", slug)
    assert len(slug) <= LONGEST
    assert slug_of(slug) == slug


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Съезд Советов открылся", "sezd-sovetov-otkrylsya"),
        ("Щёлково, Йошкар-Ола", "shchelkovo-yoshkar-ola"),
        ("Élection à la Chambre", "election-a-la-chambre"),
        ("Straße, œuvre", "strasse-oeuvre"),
        ("St. Brice's Day", "st-brices-day"),
        ("и" + "\u0306", "y"),
        ("新年", ""),
    ],
)
def test_letters_of_several_alphabets_are_written_in_latin(text: str, slug: str) -> None:
    assert slug_of(text) == slug


def test_a_slug_is_cut_between_words() -> None:
    assert slug_of("one two three", 9) == "one-two"
    assert slug_of("abcdefgh", 4) == "abcd"


@pytest.mark.parametrize(
    ("date", "title", "name"),
    [
        ("1917-10-29", "Talks began", "1917-10-29-talks-began"),
        ("1917-10-29/1917-10-30", "Talks", "1917-10-29-talks"),
        ("../1917~", "Talks", "talks"),
        ("1917~", "新年", "1917"),
        ("unknown", "Talks", "unknown-talks"),
        ("..", "新年", "event"),
    ],
)
def test_an_id_begins_with_its_date(date: str, title: str, name: str) -> None:
    assert event_id(date, title) == name

"""Places: texts and pictures with their sources, and what a rectangle on a page comes from."""

import pytest
from small_paper import SOURCE, evidence, pages_of, run

from octavo.problems import Location
from octavo.proof.findings import Box, Place
from octavo.proof.paper import Picture
from octavo.proof.places import nearest_place, places_of

UPPER = Place(1, Box(20, 20, 80, 25), Location("a.md", 1))
LOWER = Place(1, Box(20, 40, 80, 45), Location("a.md", 5))
SHOWN = Place(1, Box(20, 60, 80, 120), Location("a.md", 9), "content/w/images/map.png")
ALL = (UPPER, LOWER, SHOWN)


def test_texts_and_pictures_have_their_sources() -> None:
    line = f'<p data-source="{SOURCE}:3">One line.</p>'
    body = f'{line}<img src="images/a.png" data-source="{SOURCE}:5">'
    shown = Picture(1, 1, Box(20, 60, 80, 90), Box(20, 60, 80, 80))

    found = list(places_of(evidence(body, [run("One line.")], pictures=[shown])))

    assert [(one.location.line, one.picture) for one in found] == [(3, ""), (5, "images/a.png")]
    assert found[1].box == shown.shown


def test_folios_are_known_to_be_added() -> None:
    paper = [run("Text.", place=1), run("7", place=2)]

    found = list(places_of(evidence("<p>Text.</p>", paper, pages_of(generated={1: ("7",)}))))

    assert [one.added for one in found] == [False, True]


@pytest.mark.parametrize(
    ("box", "line"),
    [
        (Box(20, 21, 40, 24), 1),
        (Box(20, 41, 40, 44), 5),
        (Box(20, 27, 80, 27.1), 1),
        (Box(20, 38, 80, 38.1), 5),
        (Box(30, 70, 40, 71), 9),
        (Box(0, 18, 100, 44), 1),
        (None, 1),
    ],
)
def test_what_is_covered_most_or_else_what_is_next(box: Box | None, line: int) -> None:
    found = nearest_place(ALL, box, picture=False)

    assert found is not None
    assert found.location.line == line


def test_a_picture_comes_from_where_a_picture_is_named() -> None:
    assert nearest_place(ALL, Box(20, 21, 40, 24), picture=True) == SHOWN
    assert nearest_place((UPPER,), Box(20, 21, 40, 24), picture=True) is None

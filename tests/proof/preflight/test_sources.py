"""Sources: what is seen comes from the nearest place of its page, or from nowhere known."""

from octavo.problems import Location
from octavo.proof.findings import Box, Place
from octavo.proof.preflight.seen import Seen
from octavo.proof.preflight.sources import Sources

TEXT = Place(1, Box(20, 20, 80, 25), Location("a.md", 1))
OTHER = Place(2, Box(20, 20, 80, 25), Location("a.md", 7))
SOURCES = Sources(Location("e.yaml"), (TEXT, OTHER), {1: "one", 2: "two"})


def test_the_page_decides_first() -> None:
    found = SOURCES.place_of(Seen("", "", 2, Box(20, 21, 30, 22)))

    assert found == OTHER


def test_a_picture_without_a_place_of_its_own_comes_from_the_text_around() -> None:
    assert SOURCES.place_of(Seen("", "", 1, Box(20, 60, 30, 62), picture=True)) == TEXT


def test_what_knows_its_place_or_has_no_page_is_not_looked_for() -> None:
    assert SOURCES.place_of(Seen("", "", 1, location=Location("b.css"))) is None
    assert SOURCES.place_of(Seen("", "")) is None
    assert SOURCES.place_of(Seen("", "", 9)) is None


def test_pages_have_sections() -> None:
    assert [SOURCES.section_of(page) for page in (1, 2, 3, None)] == ["one", "two", "", ""]
    assert Sources(Location("a.pdf")).section_of(1) == ""

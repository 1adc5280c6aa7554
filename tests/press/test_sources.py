import pytest
from inked_paper import pages_of
from small_paper import galley

from octavo.press.faults import Fault
from octavo.press.sources import problems_of, sources_of
from octavo.problems import Location

BODY = '<p data-source="a.md:4:1">A</p><figure data-source="a.md:9:1"><img src="i/b.png"></figure>'
STYLES = {"styles/x.css": "p {\n  color: #A03020;\n}\n", "styles/y.css": "b { color: #fc0 }"}
SOURCES = sources_of(pages_of(2, {"i12ab": "i/b.png", "i9": "i/logo.png"}), (galley(BODY),), STYLES)


@pytest.mark.parametrize(
    ("fault", "place"),
    [
        (Fault("G01", "", "", 1, "i12ab0"), "a.md:9:1"),
        (Fault("G01", "", "", 1, "i90"), "i/logo.png"),
        (Fault("G01", "", "", 2, colour=(160 / 255, 48 / 255, 32 / 255)), "styles/x.css:2:10"),
        (Fault("G01", "", "", 2, colour=(1, 0.8, 0)), "styles/y.css:1:12"),
        (Fault("G01", "", "", 2, colour=(1, 0.8, 0.1)), "content/w/a.md:1"),
        (Fault("G01", "", ""), "book"),
    ],
)
def test_a_fault_is_told_where_it_comes_from(fault: Fault, place: str) -> None:
    assert str(SOURCES.problem(fault).location) == place


def test_the_picture_and_the_page_are_named() -> None:
    problem = SOURCES.problem(Fault("G01", "{it} is bad", "mend it", 2, "i12ab1"))

    assert problem.message == "the picture 'i/b.png' is bad (page 2)"
    assert problem.location == Location("a.md", 9, 1)


def test_the_same_of_several_pages_is_told_once() -> None:
    faults = [Fault("G01", "bad", "", page, "i12ab0") for page in (1, 2)]

    assert len(list(problems_of(faults, SOURCES))) == 1

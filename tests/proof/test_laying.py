"""Laying: a piece of paper has its place where the text fits, on the pages where it can be."""

from small_paper import pages_of, run, wanted

from octavo.compose.late_marks import folio_mark
from octavo.proof.added import Added
from octavo.proof.laying import Laying
from octavo.proof.matched import Matched
from octavo.typeset.pages import Pages


def laying(body: str, pages: Pages | None = None, added: tuple[str, ...] = ()) -> Laying:
    """Begin to lay pieces of paper on a text of one page."""
    asked = wanted(body, pages)
    homes = [(1, 1)] * len(asked.nodes)
    return Laying(Matched(asked, homes, bytearray(len(asked.text))), Added({1: added}))


def test_a_place_is_where_the_text_goes_on() -> None:
    section = laying("<p>Nobody answered him</p>")
    assert section.take(run("Nobody"), (0, 0, 6))

    assert list(section.places(run("answered"), [0])) == [(0, 6, 14)]
    assert list(section.places(run("him"), [0])) == []


def test_a_text_of_another_page_is_no_place() -> None:
    section = laying("<p>Nobody</p>")

    assert list(section.places(run("Nobody", page=2), [0])) == []


def test_a_number_alone_must_be_the_one_reckoned_with() -> None:
    section = laying(f"<p>{folio_mark('x')}</p>", pages_of(3, anchors={"x": 3}))

    assert list(section.places(run("3"), [0])) == [(0, 0, 1)]
    assert list(section.places(run("2"), [0])) == []


def test_a_line_ends_between_words_or_with_a_hyphen() -> None:
    section = laying("<p>Nobody answered</p>")

    assert section.may_end(run("Nobody"), (0, 0, 6))
    assert section.may_end(run("Nobo-"), (0, 0, 4))
    assert not section.may_end(run("Nobo"), (0, 0, 4))
    assert section.is_whole((0, 0, 14))


def test_what_is_drawn_twice_on_a_page_is_a_twin() -> None:
    section = laying("<p>Nobody Nobody</p>")
    section.take(run("Nobody"), (0, 0, 6))

    assert section.is_twin(run("Nobody", place=7))
    assert not section.is_twin(run("Nobody", page=2))


def test_what_styles_add_is_kept_apart() -> None:
    section = laying("<p>x</p>", added=("1.", "A head"))

    assert section.add(run("1."))
    assert not section.add(run("1."))
    assert section.add_part(run("A"))
    assert [one.text for one in section.matched.added] == ["1.", "A"]

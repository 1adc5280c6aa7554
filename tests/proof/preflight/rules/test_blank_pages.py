"""Blank pages: planned ones are none, and folios do not make a page full."""

from small_print import PAPER, file_of, mark

from octavo.proof.preflight.printed import Drawn
from octavo.proof.preflight.rules.blank_pages import blank_pages


def test_a_planned_blank_is_no_finding() -> None:
    file = file_of(mark(page=1), pages=3)

    assert [one.page for one in blank_pages(file, frozenset({2}))] == [3]


def test_a_white_ground_is_nothing() -> None:
    assert [one.page for one in blank_pages(file_of(mark(ink=PAPER)), frozenset())] == [1]


def test_a_page_of_folio_and_rule_alone_is_empty() -> None:
    file = file_of(mark(Drawn.TEXT), mark(Drawn.STROKE, thickness=0.5))

    assert list(blank_pages(file, frozenset())) == []
    assert [one.page for one in blank_pages(file, frozenset(), frozenset({1}))] == [1]


def test_of_a_file_alone_one_blank_is_not_odd_and_two_are() -> None:
    file = file_of(mark(page=1), mark(page=3), mark(page=6), pages=6)

    assert [one.page for one in blank_pages(file, None)] == [4, 5]

"""Fitted: a line says what was changed."""

from octavo.copy.shapes.fitting import Adjustable
from octavo.typeset.fitted import Fitted
from octavo.typeset.ladder import Change

CHANGES = (
    Change(Adjustable.LEADING, 13, 12.5, "pt"),
    Change(Adjustable.MARGINS, 18, 17.5, "mm"),
)


def test_changes_are_told_in_a_line() -> None:
    fitted = Fitted(reached=True, own_pages=57, pages=56, tried=(), changes=CHANGES)

    words = "fitted from 57 to 56 pages by leading 13 → 12.5pt, margins 18 → 17.5mm"
    assert str(fitted) == words


def test_what_was_spent_in_vain_is_told() -> None:
    fitted = Fitted(reached=False, own_pages=4, pages=3, tried=(), changes=CHANGES[:1])

    assert str(fitted) == "still 3 pages with leading 13 → 12.5pt"


def test_a_book_that_fits_as_it_is_has_nothing_to_tell() -> None:
    assert not str(Fitted(reached=True, own_pages=4, pages=4, tried=((0, 4),), changes=()))

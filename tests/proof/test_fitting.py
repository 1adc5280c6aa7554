"""Fitting: a drawn text lies on the wanted one, and numbers fill what stands open."""

import pytest
from small_paper import wanted

from octavo.compose.late_marks import folio_mark, page_mark
from octavo.proof.fitting import fits, printed_for

PAGE = f"<p>see p. {folio_mark('x')} and more</p>"


@pytest.mark.parametrize(
    ("words", "end"), [("see", 3), ("seep.12and", 9), ("seep.12", 6), ("seep.xivandmore", 13)]
)
def test_what_fits_ends_where_it_should(words: str, end: int) -> None:
    asked = wanted(PAGE)

    assert fits(asked, words, 0, len(asked.text)) == end


@pytest.mark.parametrize("words", ["sea", "seep.and", "seep.*and", "seep.12andmore!"])
def test_what_does_not_fit_has_no_end(words: str) -> None:
    asked = wanted(PAGE)

    assert fits(asked, words, 0, len(asked.text)) is None


def test_nothing_reaches_over_its_text_node() -> None:
    asked = wanted("<p>one<b>two</b></p>")

    assert fits(asked, "onetwo", 0, 3) is None


def test_what_is_printed_is_told() -> None:
    asked = wanted(f"<p>{folio_mark('x')} or {folio_mark('y')}</p>")

    assert printed_for(asked, "12or3", 0, 4) == {0: "12", 3: "3"}
    assert printed_for(asked, "or", 1, 3) == {}


@pytest.mark.parametrize(
    ("scheme", "mark", "no_mark"),
    [
        ("figures", "12", "a"),
        ("letters", "aa", "12"),
        ("asterisks", "**", "."),
        ("roman", "iv", "z"),
    ],
)
def test_a_mark_is_of_its_scheme(scheme: str, mark: str, no_mark: str) -> None:
    asked = wanted(f"<p>{page_mark('call-1', 'author', scheme)}</p>")

    assert fits(asked, mark, 0, 1) == 1
    assert fits(asked, no_mark, 0, 1) is None

import itertools
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.compose.galley import Galley
from octavo.copy.matter import Matter, Opening
from octavo.problems import Location
from octavo.typeset.folios import Start, folio_order, start_of, write_folio
from octavo.typeset.job import FolioScheme, FolioStyle

VALUES = {"m": 1000, "d": 500, "c": 100, "l": 50, "x": 10, "v": 5, "i": 1}

schemes = st.builds(FolioScheme, st.sampled_from(FolioStyle), st.booleans())
lengths = st.lists(
    st.tuples(st.sampled_from(Opening), st.integers(min_value=1, max_value=9)), max_size=6
)


def read_roman(folio: str) -> int:
    """Read a Roman number: a letter before a greater one is taken away."""
    values = [VALUES[letter] for letter in folio]
    return sum(
        -value if value < after else value
        for value, after in itertools.zip_longest(values, values[1:], fillvalue=0)
    )


def starts(
    scheme: FolioScheme, parts: list[tuple[Matter, list[tuple[Opening, int]]]]
) -> list[tuple[Start, Galley, int]]:
    """Give each section of a book its start, beside its galley and its length."""
    found: list[tuple[Start, Galley, int]] = []
    for matter, sections in parts:
        for opening, length in sections:
            galley = Galley("x", "text", matter, opening, "", Location("x"))
            before, _, taken = found[-1] if found else (None, None, 0)
            found.append((start_of(galley, scheme, before, taken), galley, length))
    return found


books = st.builds(
    lambda scheme, front, body, back: starts(
        scheme, [(Matter.FRONT, front), (Matter.BODY, body), (Matter.BACK, back)]
    ),
    schemes,
    lengths,
    lengths,
    lengths,
)


@pytest.mark.parametrize("number", [*range(1, 120), 399, 944, 1999, 3888])
def test_a_roman_folio_is_read_as_its_number(number: int) -> None:
    assert read_roman(write_folio(number, FolioStyle.ROMAN)) == number


def test_roman_folios_are_written_as_books_write_them() -> None:
    written = [write_folio(number, FolioStyle.ROMAN) for number in (4, 9, 14, 40, 90, 400)]

    assert written == ["iv", "ix", "xiv", "xl", "xc", "cd"]


@given(books)
def test_odd_folios_are_rectos(book: list[tuple[Start, Galley, int]]) -> None:
    assert all(start.number % 2 == start.page % 2 for start, _, _ in book)


@given(books)
def test_a_section_that_opens_on_a_recto_does(book: list[tuple[Start, Galley, int]]) -> None:
    openings = [(start, galley) for start, galley, _ in book if galley.opening is Opening.RECTO]

    assert all(start.is_recto for start, _ in openings)


@given(books)
def test_no_page_is_skipped_but_one_blank(book: list[tuple[Start, Galley, int]]) -> None:
    for (before, _, length), (after, _, _) in itertools.pairwise(book):
        assert after.page == before.page + length + after.after_blank


@given(books)
def test_a_blank_is_put_in_only_before_a_recto(book: list[tuple[Start, Galley, int]]) -> None:
    assert all(start.is_recto for start, _, _ in book if start.after_blank)


@given(books)
def test_numbers_run_on_unless_the_body_begins_again(
    book: list[tuple[Start, Galley, int]],
) -> None:
    for (before, _, length), (after, _, _) in itertools.pairwise(book):
        runs_on = after.number == before.number + length + after.after_blank
        assert runs_on or (after.number == 1 and before.matter is Matter.FRONT)


def test_roman_front_matter_is_followed_by_page_1(galley: Callable[..., Galley]) -> None:
    scheme = FolioScheme(FolioStyle.ROMAN, restart=False)
    front = start_of(galley("preface", "", Matter.FRONT), scheme, None, 0)
    body = start_of(galley("chapter", ""), scheme, front, 7)

    assert [front.folio(offset) for offset in range(3)] == ["i", "ii", "iii"]
    assert (body.page, body.folio(0), body.after_blank) == (9, "1", True)


@given(st.lists(st.tuples(st.sampled_from(FolioStyle), st.integers(1, 2000))))
def test_folios_are_sorted_as_pages_are(pages: list[tuple[FolioStyle, int]]) -> None:
    """Roman ones are those of the front matter."""
    pages.sort(key=lambda page: (page[0] is FolioStyle.ARABIC, page[1]))
    folios = [write_folio(number, style) for style, number in pages]

    assert sorted(folios, key=folio_order) == folios


def test_what_is_no_folio_comes_last() -> None:
    assert sorted(("?", "", "4", "iv"), key=folio_order) == ["iv", "4", "?", ""]

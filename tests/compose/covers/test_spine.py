"""Spines: the width of the houses' own examples, and what a spine carries."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.compose.covers.spine import (
    carries_text,
    direction_of,
    refusal_of_text,
    spine_type,
    spine_width,
)
from octavo.copy.papers import Papers, Stock, read_papers
from octavo.copy.shapes.layout import Binding
from octavo.project import Project, built_in_theme

BOARD = Stock("board", 0.3, 250)


def papers() -> Papers:
    """Read the table that there always is."""
    return read_papers(Project(built_in_theme() / "tests" / "pocket"), [])


@pytest.mark.parametrize(
    ("paper", "pages", "inches"),
    [
        # KDP: page count × 0.002252, 0.0025 and 0.002347 inches.
        ("kdp-white", 100, 0.2252),
        ("kdp-white", 300, 0.6756),
        ("kdp-cream", 120, 0.3),
        ("kdp-cream", 158, 0.395),
        ("kdp-colour", 200, 0.4694),
        # Lulu: pages / 444 + 0.06 inches, and pages / 460 + 0.06.
        ("lulu-444", 222, 0.56),
        ("lulu-460", 230, 0.56),
    ],
)
def test_a_spine_is_as_wide_as_the_house_says(paper: str, pages: int, inches: float) -> None:
    width = spine_width(pages, papers().stock(paper), BOARD, Binding.PERFECT)

    assert width / 25.4 == pytest.approx(inches, abs=0.0005)


def test_own_stock_is_as_thick_as_its_leaves_and_the_cover() -> None:
    assert spine_width(200, Stock("p", 0.1, 80), BOARD, Binding.SEWN) == pytest.approx(10.6)
    assert spine_width(199, Stock("p", 0.1, 80), BOARD, Binding.SEWN) == pytest.approx(10.6)


@given(st.integers(1, 2000), st.floats(0.03, 1))
def test_a_spine_grows_with_its_pages(pages: int, caliper: float) -> None:
    stock = Stock("p", caliper, 80)

    here = spine_width(pages, stock, BOARD, Binding.PERFECT)

    assert spine_width(pages + 2, stock, BOARD, Binding.PERFECT) == pytest.approx(here + caliper)


@pytest.mark.parametrize("binding", [Binding.SADDLE_STITCH, Binding.NONE])
def test_what_is_stapled_has_no_spine(binding: Binding) -> None:
    assert spine_width(64, Stock("p", 0.1, 80), BOARD, binding) == 0


def test_text_comes_with_the_width_or_with_the_pages_that_the_house_asks_for() -> None:
    own, kdp = Stock("p", 0.1, 80), papers().stock("kdp-white")

    assert not carries_text(100, 5.9, own)
    assert carries_text(100, 6.0, own)
    assert not carries_text(78, 9.0, kdp)
    assert carries_text(79, 4.5, kdp)


def test_text_that_a_spine_cannot_carry_is_refused_even_if_it_is_wanted() -> None:
    own, kdp = Stock("p", 0.1, 80), papers().stock("kdp-white")

    assert "3.4 mm wide" in refusal_of_text(60, 3.4, own)
    assert refusal_of_text(60, 3.5, own) == ""
    assert "from 79 pages on, and there are 78" in refusal_of_text(78, 4.5, kdp)
    assert refusal_of_text(79, 4.5, kdp) == ""


@pytest.mark.parametrize(
    ("language", "direction"), [("ru", "up"), ("de-AT", "up"), ("en", "down"), ("en-GB", "down")]
)
def test_a_spine_runs_by_the_custom_of_its_language(language: str, direction: str) -> None:
    assert direction_of(language) == direction


@given(st.floats(0, 40), st.integers(80, 400), st.integers(0, 80), st.integers(0, 200))
def test_type_leaves_room_at_both_folds_and_is_no_larger_than_it_need_be(
    between: float, height: int, author: int, title: int
) -> None:
    size = spine_type(between, height, author, title)

    assert 0 <= size <= between
    assert size <= 5


def test_type_is_smaller_where_the_author_has_a_long_name() -> None:
    assert spine_type(8, 148, 10, 20) == pytest.approx(0.62 * 8)
    assert spine_type(8, 148, 18, 20) == pytest.approx(2.86, abs=0.01)
    assert spine_type(8, 148, 90, 20) == 2.1
    assert spine_type(-2, 148, 10, 20) == 0

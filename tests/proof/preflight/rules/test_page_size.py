"""Page size: pages are held to the trim, or to the first page if there is none."""

from dataclasses import replace

from small_print import file_of

from octavo.problems import Location
from octavo.proof.preflight.printed import PrintFile
from octavo.proof.preflight.rules.page_size import page_size

PLACE = Location("editions/e/edition.yaml", 3, 9)


def odd(width: float) -> PrintFile:
    """Make up a file whose second page has another width."""
    file = file_of(pages=2)
    first, second = file.pages
    return replace(file, pages=(first, replace(second, width=width)))


def test_a_page_that_differs_is_told_with_both_sizes() -> None:
    """H16: rounding is no difference."""
    (one,) = page_size(odd(105), (100.0, 150.0), PLACE)

    assert one.message == "page 2 is 105.0 × 150.0 mm, not 100.0 × 150.0 mm"
    assert (one.page, one.location) == (2, PLACE)
    assert list(page_size(odd(100.3), (100.0, 150.0), PLACE)) == []


def test_a_file_alone_is_held_to_its_first_page() -> None:
    assert [one.page for one in page_size(odd(105), None, None)] == [2]
    assert list(page_size(odd(100), None, None)) == []

"""Page objects: what is drawn on a page is listed in order, forms are entered, clips are found."""

import pytest
from small_paper import HEIGHT, MM, pdf_of, text

from octavo.proof.page_objects import (
    Kind,
    PageObject,
    clip_of,
    loaded,
    mark_of,
    matrix_of,
    objects_of,
    on_page,
)
from octavo.proof.pdfium import opened


def test_things_are_listed_as_they_are_drawn() -> None:
    content = text("One") + "0 0 10 10 re f q 50 0 0 50 100 100 cm /I Do Q " + text("Two")
    with opened(pdf_of(content)) as document, loaded(document, 0) as page:
        kinds = [one.kind for one in objects_of(page)]

    assert kinds == [Kind.TEXT, Kind.PATH, Kind.IMAGE, Kind.TEXT]


def test_a_form_is_entered_and_what_is_in_it_stands_on_the_page() -> None:
    with (
        opened(pdf_of("q 2 0 0 2 50 100 cm /X Do Q")) as document,
        loaded(document, 0) as page,
    ):
        (one,) = objects_of(page)

        assert one.kind is Kind.TEXT
        assert one.corners[0] == pytest.approx(50 + 2 * 10, abs=2)
        assert one.corners[1] == pytest.approx(100 + 2 * 10, abs=2)
        assert one.width > 70


def test_a_rectangle_turned_stands_in_the_box_around_it() -> None:
    assert on_page((0, 0, 10, 20), (0, 1, -1, 0, 100, 0)) == (80, 0, 100, 10)
    assert on_page((1, 2, 3, 4), (1, 0, 0, 1, 0, 0)) == (1, 2, 3, 4)


def clip(content: str) -> tuple[float, ...] | None:
    """Give the clip of the last thing drawn."""
    with opened(pdf_of(content)) as document, loaded(document, 0) as page:
        last: PageObject = list(objects_of(page))[-1]
        return clip_of(last)


def test_clips_are_what_all_of_them_leave() -> None:
    assert clip(text("One")) is None
    assert clip("q 10 20 30 40 re W n " + text("One") + "Q") == (10, 20, 40, 60)
    inner = "q 10 20 30 40 re W n 20 0 100 50 re W n " + text("One") + "Q"
    assert clip(inner) == (20, 20, 40, 50)


def test_the_tag_of_a_thing_is_known() -> None:
    content = "/Figure <</MCID 0>> BDC 0 0 9 9 re f EMC 0 0 9 9 re f"
    with opened(pdf_of(content)) as document, loaded(document, 0) as page:
        assert [mark_of(one.handle) for one in objects_of(page)] == ["Figure", ""]


def test_a_matrix_is_read() -> None:
    with (
        opened(pdf_of(f"1 0 0 -1 0 {HEIGHT * MM} cm " + text("One"))) as document,
        loaded(document, 0) as page,
    ):
        (one,) = objects_of(page)
        assert matrix_of(one.handle)[3] < 0

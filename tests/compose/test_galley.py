"""Galley: the marks of folios are found and filled, and nothing else is touched."""

from hypothesis import given
from hypothesis import strategies as st

from octavo.compose.galley import anchors_asked, fill_folios, folio_mark

ANCHORS = st.lists(st.text("abc-1", min_size=1, max_size=6), max_size=6)


@given(ANCHORS)
def test_every_anchor_asked_for_is_listed_once_in_order(anchors: list[str]) -> None:
    html = "<p>" + " ".join(map(folio_mark, anchors))

    assert anchors_asked(html) == tuple(dict.fromkeys(anchors))


@given(ANCHORS)
def test_filled_folios_leave_no_mark(anchors: list[str]) -> None:
    html = "<p>".join(map(folio_mark, anchors))

    filled = fill_folios(html, lambda anchor: f"[{anchor}]")

    assert filled == "<p>".join(f"[{anchor}]" for anchor in anchors)
    assert anchors_asked(filled) == ()


def test_a_text_without_marks_stays_as_it_is() -> None:
    assert fill_folios("<p>x</p>", lambda _: "!") == "<p>x</p>"

"""Marks: nothing is drawn on the page or in its bleed, and nothing off the paper."""

import re

from hypothesis import given
from hypothesis import strategies as st
from inked_paper import paper

from octavo.copy.shapes.press import Marks
from octavo.press.lettering import lettering
from octavo.press.marks import Surround, draw_marks

FLAGS = st.booleans()
MARKS = st.builds(Marks, crop=FLAGS, registration=FLAGS, bar=FLAGS, slug=FLAGS)
SIZES = st.floats(50, 300)
FOLDS = st.sampled_from([(), (25.0,), (20.0, 28.5)])
SURROUNDS = st.builds(
    *(Surround, SIZES, SIZES),
    bleed=st.floats(0, 10),
    offset=st.floats(0, 10),
    marks=MARKS,
    folds=FOLDS,
)
TEXT = re.compile(r"Tf 1 0 0 1 (-?[\d.]+) (-?[\d.]+) Tm <(\w+)>")
POINT = re.compile(r"(-?[\d.]+) (-?[\d.]+) (?:m|l|re)\b|(-?[\d.]+) (-?[\d.]+) c\b")


def drawn(around: Surround, slug: str = "", inks: tuple[str, ...] = ()) -> str:
    """Draw the marks of a page, as operators."""
    return "\n".join(draw_marks(around, slug, inks, lettering()).operators)


def places(drawn: str) -> list[tuple[float, float]]:
    """Read where paths begin and go to; of rectangles, the corner."""
    found = []
    for line in drawn.splitlines():
        found += [(float(x), float(y)) for x, y, _ in TEXT.findall(line)]
        corner = re.search(r"(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) re", line)
        if corner:
            x, y, width, height = (float(part) for part in corner.groups())
            found += [(x, y), (x + width, y + height)]
        else:
            found += [(float(a or c), float(b or d)) for a, b, c, d in POINT.findall(line)]
    return found


@given(SURROUNDS)
def test_marks_stand_on_the_paper_and_outside_the_bleed(around: Surround) -> None:
    left, bottom, right, top = around.media
    inner = around.bled

    for x, y in places(drawn(around, "One Week · 1/8", ("0 g",))):
        assert left - 0.01 <= x <= right + 0.01
        assert bottom - 0.01 <= y <= top + 0.01
        inside = inner[0] + 0.01 < x < inner[2] - 0.01 and inner[1] + 0.01 < y < inner[3] - 0.01
        assert not inside


@given(SURROUNDS)
def test_the_bleed_lies_in_the_paper(around: Surround) -> None:
    assert around.media[0] <= around.bled[0] <= 0
    assert around.media[1] <= around.bled[1] <= 0
    assert around.media[2] >= around.bled[2] >= around.width
    assert around.media[3] >= around.bled[3] >= around.height


def test_crop_marks_point_at_the_corners() -> None:
    around = Surround(200, 300, 8, 4, Marks(registration=False, slug=False))

    found = set(places(drawn(around)))

    for x, y in ((0, 0), (200, 0), (0, 300), (200, 300)):
        assert sum(x == a for a, _ in found) == 4  # two lines above and below it
        assert sum(y == b for _, b in found) == 4


def test_without_marks_there_is_no_more_paper_than_bleed() -> None:
    bare = Surround(200, 300, 8, 9, Marks(crop=False, registration=False, slug=False))

    assert bare.media == bare.bled
    assert places(drawn(bare)) == []


def test_a_long_slug_line_is_set_smaller() -> None:
    around = Surround(60, 90, 0, 0, Marks(crop=False, registration=False))

    words = "A very long title of an edition of a work · " * 2
    (size,) = map(float, re.findall(r"([\d.]+) Tf", drawn(around, words)))

    assert 1.05 < size < 2.1
    assert lettering().width(words, size) <= 60.1


def test_folds_are_dashed_and_no_cross_stands_on_them() -> None:
    around = Surround(200, 100, 3, 3, Marks(slug=False, crop=True), folds=(95, 105))
    lines = drawn(around).splitlines()

    dashed = [line for line in lines if "[1 0.8] 0 d" in line]

    assert {x for line in dashed for x, _ in places(line)} == {95, 105}
    rings = [places(line)[0][0] for line in lines if " c " in line]
    assert all(abs(x - 1 - fold) >= 4 for x in rings for fold in around.folds)


def test_marks_are_operators_that_pdf_knows() -> None:
    around = Surround(200, 300, 8, 9, Marks(bar=True))

    with paper(drawn(around, "One", ("1 0 0 0 k", "0 0 0 1 k"))) as document:
        known = {"w", "d", "m", "l", "c", "S", "f", "q", "Q", "re", "k", "g"}
        known |= {"BT", "Tf", "Tm", "Tj", "ET"}
        import pikepdf  # noqa: PLC0415 - only to read them back

        read = pikepdf.parse_content_stream(document.pages[0])
        assert {str(one.operator) for one in read} <= known

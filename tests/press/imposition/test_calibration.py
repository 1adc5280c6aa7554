"""Calibration: what is read off the rulers, taken up as the shift, brings backs into register."""

import pypdfium2
import pytest
from imposed_sheets import typeface
from marked_pages import POINTS

from octavo.copy.press_words import CalibrationWords
from octavo.copy.shapes.imposition import Duplex, FeedOrder, Imposition, Refeed
from octavo.measures import PAPERS
from octavo.press.imposition.calibration import back, calibration, front


def texts(pdf: bytes) -> list[list[tuple[str, float, float]]]:
    """Give the figures and letters of each page with the middle of each, in mm."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for page in document:
        text = page.get_textpage()
        count = text.count_rects()
        rects = [text.get_rect(at) for at in range(count)]
        found.append(
            [
                (
                    text.get_text_bounded(*rect).strip(),
                    (rect[0] + rect[2]) / 2 / POINTS,
                    (rect[1] + rect[3]) / 2 / POINTS,
                )
                for rect in rects
            ]
        )
    document.close()
    return found


@pytest.mark.parametrize("paper", ["a4", "letter", "sra3"])
def test_the_rulers_count_millimetres_from_the_middle(paper: str) -> None:
    sheet = PAPERS[paper]
    pdf = calibration(sheet, Imposition(), CalibrationWords(), typeface())[""]
    middle = sheet.width.mm / 2, sheet.height.mm / 2
    figures = {
        (word, round(x - middle[0])): (x, y)
        for word, x, y in texts(pdf)[1]
        if word.removeprefix("-").isdigit()
    }

    for number in (-10, -5, 5, 10):
        assert any(word == str(number) and at == number for word, at in figures)
        assert any(
            word == str(number) and abs(y - middle[1] - number) < 1
            for (word, _), (_, y) in figures.items()
        )


def test_the_cross_of_the_front_stands_in_the_middle() -> None:
    words, size = CalibrationWords(), (210.0, 297.0)

    assert "102 148.5 m 108 148.5 l" in front(*size, words, typeface()).operators[0]
    assert "93 148.5 m 117 148.5 l" in back(*size, words, typeface()).operators[0]


@pytest.mark.parametrize("order", FeedOrder)
def test_by_hand_two_sheets_show_the_order(order: FeedOrder) -> None:
    job = Imposition(duplex=Duplex.MANUAL, refeed=Refeed(order=order))
    files = calibration(PAPERS["a4"], job, CalibrationWords(), typeface())

    def letters(pdf: bytes) -> str:
        return "".join(word for page in texts(pdf) for word, _, _ in page if word in {"A", "B"})

    assert letters(files["-fronts"]) == "AB"
    assert letters(files["-backs"]) == ("BA" if order is FeedOrder.REVERSED else "AB")

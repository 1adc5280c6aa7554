"""Calibration: a size of paper becomes a sheet of two sides that measures a printer.

The front has a cross in its middle, the back two rulers that cross in its middle. Against the light
the cross stands where the middle of the back ought to be, so what the rulers say there is how far
backs have to be moved. That holds whichever way the printer turns the sheet.
"""

import pikepdf

from octavo.copy.press_words import CalibrationWords
from octavo.copy.shapes.imposition import Duplex, FeedOrder, Imposition
from octavo.measures import Trim
from octavo.press.imposition.drawing import add_sheet, finished
from octavo.press.imposition.dummy_drawings import arrow_up
from octavo.press.imposition.duplex import BACKS, BOTH, FRONTS
from octavo.press.ink import NOTHING, Ink, circle, line, text
from octavo.press.lettering import Typeface
from octavo.press.marking import in_mm, marking

REACH = 12  # mm that the rulers measure each way
PEN, FINE = 0.2, 0.1
TITLE, PLAIN, FIGURES = 6.0, 3.6, 2.0
LEADING = 1.45
MARGIN = 20.0
LETTERS = "AB"  # of the sheets by which a person who feeds them by hand sees their order


def calibration(
    paper: Trim, job: Imposition, words: CalibrationWords, typeface: Typeface
) -> dict[str, bytes]:
    """Draw the sheet, which stands upright; for manual duplex two, as a file of each side."""
    width, height = sorted((paper.width.mm, paper.height.mm))
    if job.duplex is not Duplex.MANUAL:
        faces = (front(width, height, words, typeface), back(width, height, words, typeface))
        return {BOTH: _pdf(width, height, faces, typeface)}
    fronts = [
        front(width, height, words, typeface, letter=letter, by_hand=True) for letter in LETTERS
    ]
    backs = [back(width, height, words, typeface, letter=letter) for letter in LETTERS]
    if job.refeed.order is FeedOrder.REVERSED:
        backs.reverse()
    return {
        FRONTS: _pdf(width, height, tuple(fronts), typeface),
        BACKS: _pdf(width, height, tuple(backs), typeface),
    }


def front(  # noqa: PLR0913 - the sheet, its words, and what feeding by hand adds
    width: float,
    height: float,
    words: CalibrationWords,
    typeface: Typeface,
    *,
    letter: str = "",
    by_hand: bool = False,
) -> Ink:
    """Draw the side with the cross and the instructions."""
    x, y = width / 2, height / 2
    drawn = line((x - 3, y), (x + 3, y), width=PEN) + line((x, y - 3), (x, y + 3), width=PEN)
    drawn += circle(x, y, 1.5, width=PEN) + _up(width, height, words, typeface, letter)
    top = height - MARGIN - 28
    drawn += text(words.title, MARGIN, top, TITLE, typeface)
    same, other = Duplex.LONG_EDGE, Duplex.SHORT_EDGE
    said = [
        words.step_print,
        words.step_flip.format(same=same, other=other),
        words.step_shift,
        words.step_write,
    ]
    if by_hand:
        said = [*said[2:], words.step_order]
    at = top - 2 * TITLE
    for number, step in enumerate(said, 1):
        if at < y + 12 and at > y - 12:
            at = y - 14
        drawn += text(f"{number}.", MARGIN, at, PLAIN, typeface)
        for row in typeface.lines(step, PLAIN, width - 2 * MARGIN - 7):
            drawn += text(row, MARGIN + 7, at, PLAIN, typeface)
            at -= PLAIN * LEADING
        at -= PLAIN * 0.5
    return drawn


def back(
    width: float, height: float, words: CalibrationWords, typeface: Typeface, letter: str = ""
) -> Ink:
    """Draw the side with the rulers."""
    x, y = width / 2, height / 2
    drawn = line((x - REACH, y), (x + REACH, y), width=FINE)
    drawn += line((x, y - REACH), (x, y + REACH), width=FINE)
    for half in range(-2 * REACH, 2 * REACH + 1):
        at, long = half / 2, 1.6 if half % 10 == 0 else 1.0 if half % 2 == 0 else 0.5
        drawn += line((x + at, y - long), (x + at, y + long), width=FINE)
        drawn += line((x - long, y + at), (x + long, y + at), width=FINE)
        if half % 10 == 0 and half:
            drawn += text(str(half // 2), x + at, y - 4.2, FIGURES, typeface, align=0.5)
            drawn += text(str(half // 2), x + 2.4, y + at - FIGURES / 3, FIGURES, typeface)
    return drawn + _up(width, height, words, typeface, letter)


def _up(
    width: float, height: float, words: CalibrationWords, typeface: Typeface, letter: str
) -> Ink:
    """Draw the arrow at the head, and the letter of the sheet beside it."""
    x, y = width / 2, height - MARGIN - 14
    drawn = arrow_up(x, y, 14) + text(words.up, x, y - 4.5, PLAIN, typeface, align=0.5)
    return drawn + (text(letter, x + 12, y, 12, typeface) if letter else NOTHING)


def _pdf(width: float, height: float, faces: tuple[Ink, ...], typeface: Typeface) -> bytes:
    letters = frozenset[str]().union(*(face.letters for face in faces))
    with pikepdf.new() as target:
        found = marking(target, typeface, letters)
        for face in faces:
            add_sheet(target, width, height, in_mm(face).encode(), pikepdf.Dictionary(found))
        return finished(target)

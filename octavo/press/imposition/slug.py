"""Slug: which sheet it is, its side and its sources become a line outside the pages."""

from dataclasses import dataclass
from itertools import pairwise

from octavo.copy.press_words import PressWords
from octavo.press.imposition.marks import Margin, margins, taken
from octavo.press.imposition.plan import Plan, Sheet
from octavo.press.ink import NOTHING, Ink, text
from octavo.press.lettering import Typeface

SIZE, SMALLEST = 2.1, 1.4  # mm: six points, and what can still be read
EDGE = 1.0  # between the line and the edge of the sheet
AWAY = 3.0  # from the marks on both sides of it
TINY = 1e-6


@dataclass(frozen=True, slots=True)
class Imprinted:
    """What the slug says of the job."""

    name: str  # of the edition, or of the file
    sources: str  # their hash, or their date
    words: PressWords


def slug(  # noqa: PLR0913 - which side of which sheet, and what is said
    plan: Plan, sheet: Sheet, job: Imprinted, typeface: Typeface, bleed: float, *, back: bool
) -> Ink:
    """Set the slug at the foot of the sheet, or at its head or its side if there is no room."""
    words = slug_text(plan, sheet, job, back=back)
    foot_first = sorted(
        margins(plan, bleed, back=back), key=lambda margin: (not margin.upright, margin.near)
    )
    for margin in foot_first:
        if margin.room >= SIZE + EDGE:
            gaps = pairwise((*margin.along[:1], *taken(plan, margin, back=back), margin.along[1]))
            return _set(words, margin, max(gaps, key=_length), typeface)
    return NOTHING


def _length(gap: tuple[float, float]) -> float:
    return gap[1] - gap[0]


def slug_text(plan: Plan, sheet: Sheet, job: Imprinted, *, back: bool) -> str:
    """Say which sheet it is, and which side of it."""
    words, signatures = job.words.sheets, plan.gathering.signatures
    parts = [job.name]
    if 1 < len(signatures) < len(plan.sheets):
        parts.append(words.signature.format(number=sheet.signature, count=len(signatures)))
        count = signatures[sheet.signature - 1]
        parts.append(words.sheet.format(number=sheet.place, count=count))
    else:
        parts.append(words.sheet.format(number=sheet.number, count=len(plan.sheets)))
    parts.append(words.back if back else words.front)
    return " · ".join(part for part in (*parts, job.sources) if part)


def _set(words: str, margin: Margin, gap: tuple[float, float], typeface: Typeface) -> Ink:
    """Set the slug in the widest gap between marks; what is too long is cut short."""
    measure = _length(gap) - 2 * AWAY
    size = max(SMALLEST, min(SIZE, SIZE * measure / typeface.width(words, SIZE)))
    while words and typeface.width(words, size) > measure + TINY:
        words = words[:-1]
    outward = 1 if margin.edge > margin.near else -1
    ascending = outward < 0 if margin.upright else outward > 0  # the line grows to the pages
    base = margin.near + outward * (size if ascending else 0)
    if margin.upright:
        return text(words, gap[0] + AWAY, base, size, typeface)
    return text(words, base, gap[0] + AWAY, size, typeface, angle=90)

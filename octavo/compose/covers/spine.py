"""Spine: a count of pages on a paper becomes the width of the spine, and what it can carry."""

from octavo.copy.papers import Stock
from octavo.copy.shapes.cover import SpineDirection
from octavo.copy.shapes.layout import Binding

#: mm: a spine as wide as this carries a line that can be read, where the house says nothing else.
LEAST_FOR_TEXT = 6.0
#: mm: less than this no wish of the edition brings text on a spine, for a fold is never exact.
LEAST_AT_ALL = 3.5
#: mm that text keeps from the folds, where the house says nothing else.
SPINE_SAFE = 1.0

_LINE = 0.62  # of the room between the folds is type; the rest is air
_LARGEST = 5.0  # mm, about 14 pt: the type of a thick spine does not shout
_SMALLEST = 2.1  # mm, 6 pt: for less than this the text is too long, and the proof says so
_LETTER = 0.58  # of the size is the width of a letter, reckoned generously
_SINK = 0.276  # of the height is above the rule, as --cover-sink has it
_ENDS = 11.0  # mm that the styles leave at both ends of each part

#: Languages whose spines are read from the bottom to the top. It is the custom of Russia and of
#: most of the continent, though GOST 7.84-2002 asks for the other; English books are read downward
#: (ISO 6357:1985, ANSI/NISO Z39.41).
UPWARD = frozenset(("be", "bg", "ca", "cs", "de", "el", "es", "fr", "hu", "it", "pl", "ro", "ru"))
UPWARD |= frozenset(("sk", "uk"))


def spine_width(pages: int, stock: Stock, cover: Stock, binding: Binding) -> float:
    """Give the width of a spine in mm; ``pages`` are all that are bound, blank ones too.

    A house that prints on paper of its own publishes what it adds. Any other spine is as thick as
    its leaves and the two sides of the cover. A folded and stapled booklet has none.
    """
    if binding in {Binding.SADDLE_STITCH, Binding.NONE}:
        return 0.0
    leaves = (pages + 1) // 2
    added = stock.house.allowance.mm if stock.house else 2 * cover.caliper
    return leaves * stock.caliper + added


def carries_text(pages: int, width: float, stock: Stock) -> bool:
    """Tell whether a spine has text if nobody says otherwise."""
    if stock.house and stock.house.spine_text_from is not None:
        return pages >= stock.house.spine_text_from
    return width >= LEAST_FOR_TEXT


def refusal_of_text(pages: int, width: float, stock: Stock) -> str:
    """Tell why a spine cannot have text even if it is wanted; empty if it can."""
    if stock.house and (stock.house.spine_text_from or 0) > pages:
        name, least = stock.house.name.in_language("en"), stock.house.spine_text_from
        return f"{name} prints text on spines from {least} pages on, and there are {pages}"
    if width < LEAST_AT_ALL:
        return f"the spine is {width:.1f} mm wide, and text needs {LEAST_AT_ALL} mm"
    return ""


def spine_type(between: float, height: float, author: int, title: int) -> float:
    """Give the size of type of a spine in mm.

    ``between`` is the room between what is safe at its folds, ``height`` that of the book. The
    author stands above the rule of the cover and the title below it; each has so many letters.
    """
    above = height * _SINK - _ENDS
    below = height * (1 - _SINK) - _ENDS
    fitting = (
        room / (_LETTER * max(letters, 1)) for room, letters in ((above, author), (below, title))
    )
    size = min(_LARGEST, *fitting)
    return max(min(max(size, _SMALLEST), between * _LINE), 0.0)


def direction_of(language: str) -> SpineDirection:
    """Give the direction of a spine by the custom of the language."""
    upward = language.partition("-")[0] in UPWARD
    return SpineDirection.UP if upward else SpineDirection.DOWN

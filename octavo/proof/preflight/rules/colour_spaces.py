"""Colour spaces: colours that the printer does not take become what is seen, once for each kind.

A press prints the inks that it is loaded with: what comes in another space is converted by somebody
who has not seen the picture, or refused. PDF/X-1a (ISO 15930-1) takes grey, CMYK and spot only.
"""

from collections import Counter
from collections.abc import Collection, Iterator

from octavo.copy.shapes.rule_settings import ColourSpace
from octavo.proof.preflight.printed import Drawn, PrintFile
from octavo.proof.preflight.seen import Seen

_NAMES = {
    ColourSpace.GRAY: "grey",
    ColourSpace.RGB: "RGB",
    ColourSpace.CMYK: "CMYK",
    ColourSpace.SPOT: "a spot colour",
    ColourSpace.LAB: "Lab",
}


def colour_spaces(printed: PrintFile, takes: Collection[ColourSpace]) -> Iterator[Seen]:
    """Find text and pictures in colours of spaces that are not taken (H03)."""
    strange = [mark for mark in printed.marks if mark.ink.space not in takes]
    many = Counter((mark.ink.space, mark.drawn is Drawn.PICTURE) for mark in strange)
    pages = {
        key: len({m.page for m in strange if (m.ink.space, m.drawn is Drawn.PICTURE) == key})
        for key in many
    }
    taken = ", ".join(_NAMES[space] for space in takes)
    told: set[tuple[ColourSpace, bool]] = set()
    for mark in strange:
        key = mark.ink.space, mark.drawn is Drawn.PICTURE
        if key in told:
            continue
        if not key[1]:
            told.add(key)
        what = "the picture is" if key[1] else "text, lines or areas are"
        name = f"{_NAMES[key[0]]} '{mark.ink.name}'" if mark.ink.name else _NAMES[key[0]]
        on = "" if key[1] else f" on {pages[key]} pages" if pages[key] > 1 else " on one page"
        hint = "let Octavo convert the colours (a press copy), or choose colours that are taken"
        message = f"{what} in {name}{on}; the printer takes {taken}"
        yield Seen(message, hint, mark.page, mark.box, picture=key[1])

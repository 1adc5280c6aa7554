"""Own tokens: the stylesheets of an edition become the values that its tokens have, in points.

The engine itself is asked, for a token may be set by the house, a theme or the edition, and by a
sum of others.
"""

from collections.abc import Iterable

from octavo.typeset.boxes import outlines
from octavo.typeset.sections import set_probe
from octavo.typeset.sheets import Sheets

_PT = 0.75  # a CSS pixel, in points
NUMBERS = frozenset({"figure-scale"})  # without a unit


def own_tokens(sheets: Sheets, names: Iterable[str]) -> dict[str, float]:
    """Measure tokens: lengths in pt; what is not set, or is nothing, is left out."""
    probes = {f"probe-{name}": name for name in names}
    html = "".join(
        f'<div id="{probe}" style="position: absolute; padding: 0; border: 0; margin: 0;'
        f' width: {_width(name)}"></div>'
        for probe, name in probes.items()
    )
    found = outlines(set_probe(sheets, html), tuple(probes))
    widths = {probes[probe]: outline.width for probe, outline in found.items()}
    return {
        name: round(width if name in NUMBERS else width * _PT, 4)
        for name, width in sorted(widths.items())
        if width > 0
    }


def _width(name: str) -> str:
    return f"calc(var(--{name}, 0) * 1px)" if name in NUMBERS else f"var(--{name}, 0px)"

"""Filling: galleys with slots become those of one copy, as the proof compares them with paper."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from html import escape

from octavo.compose.galley import Galley
from octavo.compose.rows import PLACEHOLDER

_SLOT = re.compile(
    rf'(<span class="slot(?: slot-qr)?" data-slot=")([a-z][a-z0-9_]*)(">){PLACEHOLDER}(?=</span>)'
)


def filled_galleys(galleys: Iterable[Galley], texts: Mapping[str, str]) -> tuple[Galley, ...]:
    """Put texts where placeholders stand; what has none is left empty."""

    def fill(found: re.Match[str]) -> str:
        return f"{found[1]}{found[2]}{found[3]}{escape(texts.get(found[2], ''))}"

    return tuple(replace(galley, html=_SLOT.sub(fill, galley.html)) for galley in galleys)

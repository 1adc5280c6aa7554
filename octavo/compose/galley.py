"""Galley: a section composed as HTML, complete but for the numbers of pages."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from octavo.copy.matter import Matter, Opening
from octavo.problems import Location


@dataclass(frozen=True, slots=True)
class Galley:
    """One section, ready to be set: a whole HTML document with folio marks still open.

    Every block carries ``data-source="file:line"``; every element that can be referred to has an id
    that is unique in the book. ``location`` is where the section is asked for or written.
    """

    id: str
    kind: str
    matter: Matter
    opening: Opening
    html: str
    location: Location


_MARK = re.compile("\ue000([^\ue000\ue001]+)\ue001")


def folio_mark(anchor: str) -> str:
    """Write the mark that is replaced by the folio of the page on which ``anchor`` stands."""
    return f"\ue000{anchor}\ue001"


def anchors_asked(html: str) -> tuple[str, ...]:
    """List the anchors whose folios a galley prints, each once, in order."""
    return tuple(dict.fromkeys(_MARK.findall(html)))


def fill_folios(html: str, folio: Callable[[str], str]) -> str:
    """Replace every folio mark by the folio of its anchor."""
    return _MARK.sub(lambda mark: folio(mark[1]), html)

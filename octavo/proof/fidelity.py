"""Fidelity: everything that was composed must stand on a page of the finished PDF."""

import re
from collections.abc import Iterable, Iterator
from html import unescape

from octavo.compose.galley import Galley
from octavo.problems import Location, Problem
from octavo.typeset import Pages

_ANCHORED = re.compile(r'<\w+[^>]*?\sid="(?P<id>[^"]+)"[^>]*>')
_SOURCE = re.compile(r'data-source="(?P<source>[^"]+)"')


def prove(galleys: Iterable[Galley], pages: Pages) -> Iterator[Problem]:
    """Find what has an anchor in a galley and stands on no page (P02).

    Sections, notes, calls, mentions, events and entries all have anchors. Notes at the foot are
    held to the page of their call by typeset itself.
    """
    for galley in galleys:
        for element in _ANCHORED.finditer(galley.html):
            anchor = unescape(element["id"])
            if anchor in pages.anchors or anchor.startswith(("note-", "call-")):
                continue
            source = _SOURCE.search(element[0])
            place = _location(source["source"]) if source else galley.location
            yield Problem(
                "P02",
                f"'{anchor}' was composed but stands on no page",
                place,
                "report this: the engine lost it, or a style hides it (display: none)",
            )


def _location(source: str) -> Location:
    """Read a ``data-source`` back into a place."""
    file, *numbers = unescape(source).rsplit(":", 2)
    line, column = (*(int(number) for number in numbers if number.isdecimal()), 0, 0)[:2]
    return Location(file, line, column)

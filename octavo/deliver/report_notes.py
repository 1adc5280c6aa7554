"""Report notes: galleys and the places of anchors become the notes away from their calls."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import unescape

from octavo.compose.galley import Galley
from octavo.deliver.report_rows import Row
from octavo.typeset.pages import Standing

AWAY = "N06"
_TAG = re.compile(r'<(?:a|span)\s[^>]*?\bclass="(?P<class>call|note|margin-note)[ "][^>]*>')
_ID = re.compile(r'\sid="(?P<id>(?:call|note)-[^"]+)"')
_SOURCE = re.compile(r'\sdata-source="(?P<source>[^"]*)"')


@dataclass(frozen=True, slots=True)
class Astray:
    """A note that is on another page than its call; 0 for a page that is not known."""

    row: Row
    call_page: int
    note_page: int


def astray(
    rows: Iterable[Row], galleys: Iterable[Galley], anchors: Mapping[str, tuple[Standing, ...]]
) -> tuple[Astray, ...]:
    """Give the rows of notes that are not on the page of their call (N06), with both pages.

    A row says where the note is called or written, and on which page the note was found. The page
    of the call is that of a note whose call or body stands in that place and which the engine set
    apart; so is the page of a note that was not looked for on paper.
    """
    away = [row for row in rows if row.problem.code == AWAY]
    if not away:
        return ()
    apart: dict[str, list[tuple[int, int]]] = {}
    for places, pages in _apart(galleys, anchors):
        for place in places:
            apart.setdefault(place, []).append(pages)
    return tuple(Astray(row, *_pages(row, apart)) for row in away)


def _pages(row: Row, apart: dict[str, list[tuple[int, int]]]) -> tuple[int, int]:
    """Take the pages of the next note of a row's place; two notes may be called in one place."""
    waiting = apart.get(str(row.problem.location))
    called, stands = waiting.pop(0) if waiting else (0, 0)
    return (called, row.sights[0].page if row.sights else stands)


def _apart(
    galleys: Iterable[Galley], anchors: Mapping[str, tuple[Standing, ...]]
) -> Iterator[tuple[set[str], tuple[int, int]]]:
    """Find the notes at the foot or in the margin whose call is on another page."""
    for galley in galleys:
        sources: dict[str, str] = {}
        notes: list[str] = []
        for tag in _TAG.finditer(galley.html):
            name, source = _ID.search(tag[0]), _SOURCE.search(tag[0])
            if name:
                sources[unescape(name["id"])] = unescape(source["source"]) if source else ""
                notes += [unescape(name["id"])] if tag["class"] != "call" else []
        for note in notes:
            call = f"call-{note.removeprefix('note-')}"
            if not (anchors.get(note) and anchors.get(call)):
                continue
            pages = (anchors[call][0].page, anchors[note][0].page)
            if pages[0] != pages[1]:
                yield {sources[note], sources.get(call, "")}, pages

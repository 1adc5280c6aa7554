"""The gate of the notes: calls, notes and where they stand become the notes lost or displaced.

The engine loses notes and sends them to other pages without a word, so each note at the foot is
looked for on paper: it must be there, inside the page, and begin on the page of its call.
"""

from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import unquote

from octavo.problems import Location, Problem, Severity
from octavo.typeset.pages import PageFrame, Standing
from octavo.typeset.survey import Element, Survey

_TOLERANCE = 0.5  # mm that a note may stand out of the page by rounding


def notes_astray(
    surveys: Iterable[Survey],
    anchors: Mapping[str, tuple[Standing, ...]],
    frames: tuple[PageFrame, ...],
) -> Iterator[Problem]:
    """Find notes at the foot that are not on paper (N05) or not on the page of their call (N06)."""
    for survey in surveys:
        elements = survey.elements
        feet = {element.id: element for element in elements if is_at_foot(element)}
        calls = [element for element in elements if "call" in element.classes and element.id]
        called = {_note_of(call): call for call in reversed(calls)}
        for name, note in feet.items():
            location = called[name].location if name in called else note.location
            yield from _lost(name, anchors, frames, location)
        for call in calls:
            name = _note_of(call)
            first = call is called[name]  # a repeated call may point to a note of another page
            if name in feet and first:
                yield from _displaced(call, name, anchors, frames)


def is_at_foot(element: Element) -> bool:
    """Tell whether an element is a note, or a piece of one, at the foot of a page."""
    return bool(element.id) and "note" in element.classes and "endnote" not in element.classes


def _note_of(call: Element) -> str:
    return unquote(call.value("href").removeprefix("#"))


def _lost(
    name: str,
    anchors: Mapping[str, tuple[Standing, ...]],
    frames: tuple[PageFrame, ...],
    location: Location,
) -> Iterator[Problem]:
    standings = anchors.get(name, ())
    if not standings:
        hint = "move the call to running text: tables' heads, columns, grids and floats lose notes"
        yield Problem("N05", f"the note '{name}' is not on any page", location, hint)
    for standing in standings:
        frame = frames[standing.page - 1]
        if standing.top < -_TOLERANCE or standing.bottom > frame.height_mm + _TOLERANCE:
            message = f"this note runs off page {frame.folio}"
            hint = (
                "shorten it, or send its stream to the end: 'notes: {author: {destination: end}}'"
            )
            yield Problem("N05", message, location, hint)


def _displaced(
    call: Element,
    name: str,
    anchors: Mapping[str, tuple[Standing, ...]],
    frames: tuple[PageFrame, ...],
) -> Iterator[Problem]:
    if call.id not in anchors or name not in anchors:
        return
    here, there = (frames[anchors[anchor][0].page - 1] for anchor in (call.id, name))
    if here.page != there.page:
        pages = f"called on page {here.folio} and stands on page {there.folio}"
        message = f"the note '{name}' is {pages}"
        hint = "add or remove a few words before the call, or shorten the note"
        yield Problem("N06", message, call.location, hint, Severity.WARNING)

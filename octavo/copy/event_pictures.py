"""Event pictures: what an event names as its picture becomes a problem if the work has no such."""

from collections.abc import Iterator
from dataclasses import replace

from octavo.copy.pictures import FOLDER, PictureShelf
from octavo.copy.prose import Picture
from octavo.copy.registers import Register
from octavo.copy.shapes.events import Event
from octavo.problems import Problem

_IN_A_TEXT = f"![…]({FOLDER}/NAME.png)"  # how hints write it for Markdown


def missing_pictures(events: Register[Event], shelf: PictureShelf) -> Iterator[Problem]:
    """Find the pictures of events that are no files of the work (M06)."""
    for name, event in events.entries.items():
        if event.picture is None:
            continue
        found: list[Problem] = []
        location = events.location(name, "picture", "file")
        shelf.placed(Picture(event.picture.file, "", "", location), found)
        for problem in found:
            hint = problem.hint.replace(_IN_A_TEXT, f"'file: {FOLDER}/NAME.png'")
            yield replace(problem, hint=hint)

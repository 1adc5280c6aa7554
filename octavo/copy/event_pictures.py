"""Event pictures: what a record names as a picture becomes a problem if the work has no such."""

from collections.abc import Iterator
from dataclasses import replace

from octavo.copy.pictures import FOLDER, PictureShelf
from octavo.copy.prose import Picture
from octavo.copy.registers import Register
from octavo.copy.shapes.events import Event
from octavo.copy.shapes.pictures import PictureRecord
from octavo.copy.shapes.registers import Person
from octavo.problems import Location, Problem

_IN_A_TEXT = f"![…]({FOLDER}/NAME.png)"  # how hints write it for Markdown


def missing_pictures(
    register: Register[Event] | Register[Person], shelf: PictureShelf
) -> Iterator[Problem]:
    """Find the pictures of events or people that are no files of the work (M06)."""
    for name, record in register.entries.items():
        if record.picture is not None:
            location = register.location(name, "picture", "file")
            yield from _missing(record.picture.file, location, shelf)


def missing_recorded(pictures: Register[PictureRecord], shelf: PictureShelf) -> Iterator[Problem]:
    """Find the records of pictures.yaml whose files the work has not (M06)."""
    for name, record in pictures.entries.items():
        yield from _missing(record.file, pictures.location(name, "file"), shelf)


def _missing(file: str, location: Location, shelf: PictureShelf) -> Iterator[Problem]:
    found: list[Problem] = []
    shelf.placed(Picture(file, "", "", location), found)
    for problem in found:
        hint = problem.hint.replace(_IN_A_TEXT, f"'file: {FOLDER}/NAME.png'")
        yield replace(problem, hint=hint)

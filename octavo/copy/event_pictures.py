"""Event pictures: what an event or a person names as its picture is looked for in the work."""

from collections.abc import Iterator
from dataclasses import replace

from octavo.copy.pictures import FOLDER, PictureShelf
from octavo.copy.prose import Picture
from octavo.copy.registers import Register
from octavo.copy.shapes.events import Event
from octavo.copy.shapes.registers import Person
from octavo.problems import Problem

_IN_A_TEXT = f"![…]({FOLDER}/NAME.png)"  # how hints write it for Markdown


def missing_pictures(
    register: Register[Event] | Register[Person], shelf: PictureShelf
) -> Iterator[Problem]:
    """Find the pictures of events or people that are no files of the work (M06)."""
    for name, record in register.entries.items():
        if record.picture is None:
            continue
        found: list[Problem] = []
        location = register.location(name, "picture", "file")
        shelf.placed(Picture(record.picture.file, "", "", location), found)
        for problem in found:
            hint = problem.hint.replace(_IN_A_TEXT, f"'file: {FOLDER}/NAME.png'")
            yield replace(problem, hint=hint)

"""Picture records: what pictures.yaml and events say becomes who lets pictures be printed."""

from collections.abc import Iterator, Mapping

from octavo.copy.registers import Register
from octavo.copy.shapes.events import Event
from octavo.copy.shapes.pictures import PictureRecord
from octavo.copy.shapes.texts import Text
from octavo.problems import Location


def licences(
    pictures: Register[PictureRecord], events: Register[Event], language: str
) -> dict[str, str]:
    """Give for each file, named from the work's folder, its licence; empty if nobody says one.

    The credit of an event's picture tells who lets it be printed, so it is one too.
    """
    found = {record.file: _said(record.licence, language) for record in pictures.entries.values()}
    for event in events.entries.values():
        if event.picture and event.picture.credit and not found.get(event.picture.file):
            found[event.picture.file] = _said(event.picture.credit, language)
    return found


def places(pictures: Register[PictureRecord]) -> Mapping[str, Location]:
    """Give for each file the place of its record."""
    return dict(_places(pictures))


def _places(pictures: Register[PictureRecord]) -> Iterator[tuple[str, Location]]:
    for name, record in pictures.entries.items():
        yield record.file, pictures.location(name)


def _said(text: Text | None, language: str) -> str:
    return "" if text is None else text.in_language(language)

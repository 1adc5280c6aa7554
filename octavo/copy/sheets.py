"""Sheets: the plain value of a YAML file, together with the place of every part of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from octavo.problems import Location

KeyPath = tuple[str | int, ...]  # keys and list indexes from 0, from the top of the file


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file's value, made of dict, list, str, int, float, bool and None.

    A sheet may be merged from several files; then every place names its own.
    """

    file: str
    value: object
    places: Mapping[KeyPath, Location]
    key_places: Mapping[KeyPath, Location]
    lines: tuple[str, ...] = field(default=(), compare=False, repr=False)  # of a single file

    def place(self, *path: str | int) -> Location:
        """Give the place of a value, or of the nearest thing around it that has one."""
        for length in range(len(path), -1, -1):
            if path[:length] in self.places:
                return self.places[path[:length]]
        return Location(self.file)

    def key_place(self, *path: str | int) -> Location:
        """Give the place of a key, or else of its value or what is around it."""
        return self.key_places.get(path) or self.place(*path)

    def at(self, *path: str | int) -> object:
        """Give the value at a path, or None where there is none."""
        value = self.value
        for step in path:
            match value, step:
                case (dict(), _) if step in value:
                    value = value[step]
                case (list(), int()) if step < len(value):
                    value = value[step]
                case _:
                    return None
        return value

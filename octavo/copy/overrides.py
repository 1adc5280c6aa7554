"""Overrides: what an edition says otherwise than the one that it extends."""

from collections.abc import Iterator
from dataclasses import dataclass

from octavo.copy.edition_defaults import edition_defaults
from octavo.copy.editions import Resolved
from octavo.copy.inheritance import NOT_INHERITED, merged, read_chain
from octavo.copy.sheets import KeyPath, Sheet
from octavo.problems import Location
from octavo.project import Project

#: What every edition says for itself.
_OWN = frozenset({*NOT_INHERITED, "name"})


@dataclass(frozen=True, slots=True)
class Override:
    """A key that an edition sets to another value; None stands for no value."""

    key: str  # "notes.editor.destination"
    value: object
    inherited: object
    location: Location


def overrides_of(project: Project, edition: Resolved) -> tuple[Override, ...]:
    """List the keys in which an edition differs from what it extends, or else from the defaults.

    Lists are compared as wholes, for they are not merged. A map says which of its keys differ.
    """
    sheets = read_chain(project, edition.slug, [])
    if sheets is None:
        return ()
    below = merged(sheets[1:], edition_defaults()) if sheets[1:] else edition_defaults()
    return tuple(_differences(edition.sheet, below, ()))


def _differences(sheet: Sheet, below: Sheet, path: KeyPath) -> Iterator[Override]:
    value, inherited = sheet.at(*path), below.at(*path)
    if isinstance(value, dict) and isinstance(inherited, dict | None):
        known = inherited if isinstance(inherited, dict) else {}
        for key in dict.fromkeys((*value, *known)):
            if path or key not in _OWN:
                yield from _differences(sheet, below, (*path, key))
    elif value != inherited:
        yield Override(".".join(map(str, path)), value, inherited, sheet.place(*path))

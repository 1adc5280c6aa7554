"""Inheritance: an edition and those that it extends become one sheet with the place of every value.

Maps merge, lists replace, and null takes an inherited value away. ``extends`` and ``base`` speak of
one edition only and are not inherited.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from octavo.copy.sheets import KeyPath, Sheet
from octavo.copy.strict_yaml import read_sheet
from octavo.problems import Location, Problem, nearest
from octavo.project import Project

NOT_INHERITED = ("extends", "base")


def read_chain(project: Project, slug: str, problems: list[Problem]) -> tuple[Sheet, ...] | None:
    """Read an edition and what it extends, the edition first; None if a link is missing.

    Adds E02 (circular), E03 (no such parent) and the problems of ``read_sheet``.
    """
    slugs = [slug]
    sheets: list[Sheet] = []
    while True:
        file = project.edition_file(slugs[-1])
        sheet = read_sheet(file, project.name_of(file), problems, top=dict)
        if sheet is None:
            return None
        sheets.append(sheet)
        parent = sheet.at("extends")
        if not isinstance(parent, str):  # there is none, or the shape says what is wrong with it
            return tuple(sheets)
        if parent in slugs:
            ring = " extends ".join(f"'{name}'" for name in (*slugs[slugs.index(parent) :], parent))
            problems.append(_at_extends(sheet, "E02", ring, "let one of them extend nothing"))
            return None
        if parent not in project.edition_slugs():
            hint = nearest(parent, set(project.edition_slugs()) - set(slugs))
            message = f"there is no edition '{parent}' to extend"
            problems.append(_at_extends(sheet, "E03", message, hint))
            return None
        slugs.append(parent)


def _at_extends(sheet: Sheet, code: str, message: str, hint: str) -> Problem:
    return Problem(code, message, sheet.place("extends"), hint)


def merged(sheets: tuple[Sheet, ...], defaults: Sheet) -> Sheet:
    """Lay sheets over one another, the last at the bottom, and all of them over the defaults."""
    merger = _Merger({}, {}, removes=True)
    value: object = {}
    for number, sheet in reversed(tuple(enumerate(sheets))):
        value = merger.lay(sheet if number == 0 else _to_inherit(sheet), value)
    given = Sheet(sheets[0].file, value, merger.places, merger.key_places)
    below = _Merger({}, {}, removes=False)
    bottom = below.lay(defaults, {})
    return Sheet(given.file, below.lay(given, bottom), below.places, below.key_places)


def _to_inherit(sheet: Sheet) -> Sheet:
    value = sheet.value
    if not isinstance(value, dict):
        return sheet
    return replace(sheet, value={key: value[key] for key in value if key not in NOT_INHERITED})


@dataclass(frozen=True, slots=True)
class _Merger:
    """Collects the places of what is laid."""

    places: dict[KeyPath, Location]
    key_places: dict[KeyPath, Location]
    removes: bool  # whether null takes away what is under it

    def lay(self, sheet: Sheet, under: object, path: KeyPath = ()) -> object:
        """Lay what a sheet has at a path over what is there, and give the outcome."""
        over = sheet.at(*path)
        if not (isinstance(over, dict) and isinstance(under, dict)):
            self._forget(path)
            self._take(sheet, over, path)
            return over
        self._take_one(sheet, path)
        outcome = dict(under)
        for key, value in over.items():
            inner = (*path, key)
            if value is None and key in under and self.removes:
                del outcome[key]
                self._forget(inner)
            else:
                outcome[key] = self.lay(sheet, under.get(key), inner)
        return _in_order(outcome, over)

    def _take(self, sheet: Sheet, value: object, path: KeyPath) -> None:
        """Note the places of a value and of all that is in it."""
        self._take_one(sheet, path)
        for step in _steps(value):
            self._take(sheet, sheet.at(*path, step), (*path, step))

    def _take_one(self, sheet: Sheet, path: KeyPath) -> None:
        self.places[path] = sheet.place(*path)
        if path in sheet.key_places:
            self.key_places[path] = sheet.key_places[path]

    def _forget(self, path: KeyPath) -> None:
        if path not in self.places:
            return
        for places in (self.places, self.key_places):
            for known in [known for known in places if known[: len(path)] == path]:
                del places[known]


def _in_order(outcome: dict[str, object], over: dict[str, object]) -> dict[str, object]:
    """Let the keys that a file lists follow one another as it lists them."""
    listed = iter([key for key in over if key in outcome])
    order = [next(listed) if key in over else key for key in outcome]
    return {key: outcome[key] for key in order}


def _steps(value: object) -> Iterator[str | int]:
    match value:
        case dict():
            yield from value
        case list():
            yield from range(len(value))

"""Known names: what a list calls a person, a place or a source becomes its id in the registers."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from octavo.copy.registers import Register
from octavo.copy.shapes.registers import Person
from octavo.copy.shapes.texts import Text
from octavo.copy.works import Work

#: The field of an event → the register that it names records of.
REGISTERS: Final = {
    "place": "places",
    "people": "people",
    "organisations": "organisations",
    "documents": "documents",
    "sources": "sources",
}
_PARTING: Final = re.compile(r"\s*[;|\n]\s*")


class KnownNames:
    """The names of all records of a work, and the names that no record has."""

    def __init__(self, work: Work) -> None:
        """Gather ids and names; a name that two records have stands for neither."""
        self._ids: dict[str, Mapping[str, str]] = {
            field: _ids_of(getattr(work, register)) for field, register in REGISTERS.items()
        }
        self.strange: dict[tuple[str, str], list[int]] = {}  # field and name → lines

    def id_of(self, field: str, name: str, line: int) -> str | None:
        """Give the id of the record that a name means; None, and kept as strange, if none."""
        found = self._ids[field].get(_plain(name))
        if found is None:
            self.strange.setdefault((field, name), []).append(line)
        return found

    def ids_of(self, field: str, names: str, line: int) -> tuple[str, ...]:
        """Give the ids of names with semicolons, or else commas, between them."""
        parts = [part for part in _PARTING.split(names) if part]
        if len(parts) == 1 and _plain(parts[0]) not in self._ids[field]:
            parts = [part.strip() for part in parts[0].split(",") if part.strip()]
        found = (self.id_of(field, part, line) for part in parts)
        return tuple(dict.fromkeys(each for each in found if each is not None))

    def cited(self, names: str, line: int) -> tuple[dict[str, str], ...]:
        """Give sources with their locators: ``reed1919, ch. 8; keep1979``."""
        citations: list[dict[str, str]] = []
        for part in filter(None, _PARTING.split(names)):
            name, locator = part, ""
            if _plain(part) not in self._ids["sources"]:
                name, _, locator = (each.strip() for each in part.partition(","))
            source = self.id_of("sources", name, line)
            if source is not None:
                citations.append({"source": source} | ({"locator": locator} if locator else {}))
        return tuple(citations)


def _ids_of(register: Register[Any]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    twice: set[str] = set()
    for name, record in register.entries.items():
        for word in {_plain(each) for each in _names_of(record)}:
            if found.setdefault(word, name) != name:
                twice.add(word)
    own = {name: name for name in register.numbers}
    return {word: name for word, name in found.items() if word not in twice} | own


def _names_of(record: object) -> Iterator[str]:
    """Give all names of a record, in every language."""
    if isinstance(record, Person):
        for name in record.name.values():
            given = [part for part in (name.given, name.patronymic) if part]
            yield name.family
            if given:
                yield from (f"{name.family} {given[0]}", f"{given[0]} {name.family}")
                yield f"{name.family} {' '.join(given)}"
                yield f"{' '.join(given)} {name.family}"
        return
    for key in ("name", "short", "modern_name", "title"):
        yield from _texts(getattr(record, key, None))


def _texts(value: object) -> Iterable[str]:
    match value:
        case Text():
            return value.by_language.values()
        case str():
            return (value,)
    return ()


def _plain(name: str) -> str:
    return " ".join(re.sub(r"[\s,.]+", " ", name.casefold()).split())

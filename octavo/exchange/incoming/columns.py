"""Columns: the names that a stranger gave to columns become the fields of an event."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from octavo.problems import Location, Problem, Severity, nearest

#: The fields that a column can be, and what they are called in lists that people keep.
FIELDS: Final[Mapping[str, str]] = {
    "id": "key, slug, code, uid, идентификатор, код",
    "date": "start, start date, begin, from, when, event date, date of event, point in time, hdate,"
    " дата, начало, дата начала, дата события, когда, datum, beginn, von",
    "end": "end date, to, until, hdate end, конец, окончание, дата окончания, ende, bis",
    "year": "год, jahr, start year",
    "month": "месяц, monat, start month",
    "day": "день, число, start day",
    "end year": "год окончания",
    "end month": "месяц окончания",
    "end day": "день окончания",
    "time": "hour, start time, время, час, uhrzeit",
    "part": "part of day, время суток",
    "calendar": "style, календарь, стиль, kalender",
    "country": "",
    "title": "headline, event, label, name, heading, событие, название, заголовок, ereignis, titel",
    "text": "description, details, summary, body, описание, текст, подробности, beschreibung",
    "place": "location, where, venue, место, где, ort",
    "people": "person, persons, participants, who, люди, лица, участники, кто, personen",
    "organisations": "organisation, organization, organizations, orgs, организация, организации",
    "documents": "document, документ, документы",
    "importance": "weight, rank, level, важность, значимость",
    "certainty": "достоверность",
    "sources": "source, reference, references, источник, источники, quelle, quellen",
    "tags": "tag, keyword, keywords, category, categories, group, theme, topic, topics,"
    " метка, метки, тег, теги, рубрика, тема, темы",
    "picture": "",
    "notes": "",
}
#: The fields that have a text for each language.
BY_LANGUAGE: Final = frozenset({"title", "text"})
#: What an export works out; it is worked out again.
WORKED_OUT: Final = frozenset({"julian", "gregorian", "weekday"})
_LISTED: Final = 12  # names in a hint


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a column holds; ``language`` is empty where the column does not say."""

    field: str
    language: str = ""


def _field_names() -> Mapping[str, str]:
    found = {name: name for name in FIELDS}
    for field, others in FIELDS.items():
        found |= {other.strip(): field for other in others.split(",") if other.strip()}
    return found


_NAMES: Final = _field_names()


def meanings_of(
    columns: Iterable[str],
    languages: tuple[str, ...],
    said: Mapping[str, Meaning],
    place: Location,
    problems: list[Problem],
) -> Mapping[str, Meaning]:
    """Tell what each column holds; ``said`` is what the person says of some of them.

    Adds X04 (a warning) for columns that are not read, all in one, and X01 if there is no column
    for the date or none for the title.
    """
    found = dict(said)
    unread: list[str] = []
    for column in columns:
        if column in found:
            continue
        meaning = meaning_of(column, languages)
        if meaning is not None and meaning not in found.values():
            found[column] = meaning
        elif _plain(column) not in WORKED_OUT:
            unread.append(column)
    problems.extend(_without(found, unread, place))
    if unread:
        named = ", ".join(f"'{column}'" for column in unread[:_LISTED])
        more = f" and {len(unread) - _LISTED} more" if len(unread) > _LISTED else ""
        message = f"columns that are not read: {named}{more}"
        problems.append(Problem("X04", message, place, _hint(unread[0]), Severity.WARNING))
    return found


def meaning_of(column: str, languages: tuple[str, ...]) -> Meaning | None:
    """Tell what a column holds by its name; None if nobody knows."""
    name = _plain(column)
    if name in _NAMES:
        return Meaning(_NAMES[name])
    stem, _, language = name.rpartition(" ")
    known = {each.lower(): each for each in languages}
    field = _NAMES.get(stem, "")
    if language in known and field in BY_LANGUAGE:
        return Meaning(field, known[language])
    return None


def _plain(column: str) -> str:
    """Write a name in small letters, without signs: ``Title (ru)`` and ``title_ru`` are one."""
    return " ".join(re.sub(r"[\W_]+", " ", column.casefold()).split())


def _without(found: Mapping[str, Meaning], unread: list[str], place: Location) -> Iterator[Problem]:
    """Find what every list needs: a date and a title (X01)."""
    fields = {meaning.field for meaning in found.values()}
    for wanted, enough in (("date", {"date", "year"}), ("title", {"title"})):
        if not fields & enough:
            columns = ", ".join(unread[:_LISTED]) or "none"
            hint = f"name it with --map {wanted}=COLUMN; columns: {columns}"
            yield Problem("X01", f"no column is known to be the {wanted}", place, hint)


def _hint(column: str) -> str:
    guess = nearest(_plain(column), _NAMES)
    field = re.search(r"'(.+)'", guess)
    name = _NAMES[field[1]] if field else "FIELD"
    return f"to read one, write --map {name.replace(' ', '_')}='{column}'"

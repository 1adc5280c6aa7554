"""Registers: the texts for readers in the records of a work become passages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from octavo.assemble.lints.findings import Exemption
from octavo.assemble.lints.passages import Passage, Setting, passages_of
from octavo.copy import prose
from octavo.copy.historical_date import HistoricalDate
from octavo.copy.markdown.lines import Written, read_line
from octavo.copy.prose.walk import Inlines
from octavo.copy.register_lines import lines_of
from octavo.copy.registers import Register
from octavo.copy.shapes.texts import Text
from octavo.copy.works import Work


@dataclass(frozen=True, slots=True)
class LintedRecord:
    """A record with its passages by language."""

    id: str
    passages: Mapping[str, tuple[Passage, ...]]


def linted_records(
    register: Register[Any], language: str, near: int | None
) -> tuple[LintedRecord, ...]:
    """Read all texts of a register; one for every language counts as of ``language``."""
    return tuple(
        _record(name, record, register, language, near) for name, record in register.entries.items()
    )


def registers_of(work: Work) -> tuple[Register[Any], ...]:
    """List the registers whose texts tell of days, but for events."""
    return (work.people, work.organisations, work.places, work.terms, work.documents)


def exemptions_of(name: str, record: object, register: Register[Any]) -> tuple[Exemption, ...]:
    """Give what a record asks to be passed over in it."""
    codes = getattr(record, "ignore", ())
    return (Exemption(frozenset(codes), register.location(name, "ignore")),) if codes else ()


def _record(
    name: str, record: object, register: Register[Any], language: str, near: int | None
) -> LintedRecord:
    date = getattr(record, "date", None)
    day = date if isinstance(date, HistoricalDate) and date.ends else None
    lines = register.sheet.lines if register.sheet else ()
    exemptions = exemptions_of(name, record, register)
    markdown = dict(lines_of(record))
    passages: dict[str, list[Passage]] = {}
    for keys, text in (dict(_texts(record)) | markdown).items():
        for written, words in text.by_language.items():
            spoken = written or language
            at = register.location(name, *keys, *((written,) if written else ()))
            inlines: Inlines = (prose.Text(words),)
            if keys in markdown:
                inlines = read_line(Written(words, at, lines), [], streams=None)
            setting = Setting(spoken, lines, day, near, exemptions=exemptions)
            passages.setdefault(spoken, []).extend(passages_of(inlines, at, setting))
    return LintedRecord(name, {spoken: tuple(found) for spoken, found in passages.items()})


def _texts(value: object, keys: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Text]]:
    """Find the texts for readers in a record."""
    if isinstance(value, Text):
        yield keys, value
    elif is_dataclass(value):
        for each in fields(value):
            yield from _texts(getattr(value, each.name), (*keys, each.name))

"""D09: a person dead or unborn at an event that they take part in."""

from collections.abc import Iterator
from typing import Any

from octavo.assemble.lints.almanac import extent
from octavo.assemble.lints.corpus import Corpus
from octavo.assemble.lints.findings import Finding
from octavo.assemble.lints.registers import exemptions_of
from octavo.copy.historical_date import HistoricalDate
from octavo.copy.registers import Register
from octavo.copy.shapes.registers import Person


def impossible_people(corpus: Corpus) -> Iterator[Finding]:
    """Find people at events, and movers of documents, before their birth or after their death."""
    work = corpus.work
    for name, event in work.events.entries.items():
        yield from _at(event.date, event.people, ("people",), (work.events, name), work.people)
    for name, document in work.documents.entries.items():
        record = (work.documents, name)
        yield from _at(document.date, document.moved_by, ("moved_by",), record, work.people)


def _at(
    date: HistoricalDate,
    people: tuple[str, ...],
    key: tuple[str],
    record: tuple[Register[Any], str],
    register: Register[Person],
) -> Iterator[Finding]:
    """Find those of the people of a record who cannot have been there on its date."""
    owner, name = record
    if not date.ends or date.circa or date.uncertain:
        return
    begins, ends = extent(date)
    for number, who in enumerate(people):
        person = register.entries.get(who)
        if person is None:
            continue
        born, died = _sure(person.born), _sure(person.died)
        fact = ""
        if born and not date.after and extent(born)[0] > ends:
            fact = f"born {born}"
        elif died and not date.before and extent(died)[1] < begins:
            fact = f"died {died}"
        if fact:
            what = "event" if key == ("people",) else "document"
            yield Finding(
                f"'{who}', {fact}, is named at {what} '{name}' of {date}",
                owner.location(name, *key, number),
                f"correct the date, or the life of '{who}' in {register.file}; "
                "if it is right, write 'ignore: [D09]' into the record",
                exemptions_of(name, owner.entries[name], owner),
            )


def _sure(date: HistoricalDate | None) -> HistoricalDate | None:
    """Give a date of birth or death if it can be held against somebody."""
    if date is None or not date.ends or date.circa or date.uncertain:
        return None
    return None if date.before or date.after else date

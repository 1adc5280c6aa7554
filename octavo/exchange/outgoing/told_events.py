"""Told events: the events of a work become what a reader is told of them in one language."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from octavo.assemble.citations import cite_all
from octavo.assemble.dates import set_date
from octavo.copy.historical_date import HistoricalDate
from octavo.copy.prose.walk import plain
from octavo.copy.shapes.certainty import Certainty
from octavo.copy.shapes.events import Event, EventPicture
from octavo.copy.shapes.registers import Name
from octavo.exchange.outgoing.lines import LineWriter


@dataclass(frozen=True, slots=True)
class Named:
    """A record by its id and its name."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ToldEvent:
    """An event in words; ``title`` and ``text`` are Markdown as yet."""

    id: str
    date: HistoricalDate
    when: str
    title: str
    plain_title: str
    text: str
    importance: int
    doubt: str  # "probable", "accounts differ"; empty if the event is sure
    place: Named | None
    people: tuple[Named, ...]
    organisations: tuple[Named, ...]
    documents: tuple[Named, ...]
    sources: str
    tags: tuple[str, ...]
    picture: EventPicture | None


def told_events(events: Iterable[Event], writer: LineWriter) -> tuple[ToldEvent, ...]:
    """Tell events in the language of a writer, in the order of time."""
    ordered = sorted(events, key=lambda event: event.date.sort_key)
    return tuple(_told(event, writer) for event in ordered)


def name_in_order(name: Name) -> str:
    """Write a person's name as it is spoken: given name, patronymic, family name."""
    return " ".join(filter(None, (name.given, name.patronymic, name.family)))


def _told(event: Event, writer: LineWriter) -> ToldEvent:
    work, words, language = writer.work, writer.words, writer.language
    when = set_date(event.date, words.dates, writer.policy, weekday=True)
    title = event.title.in_language(language)
    people = (
        Named(id_, name_in_order(work.people.entries[id_].name_in(language)))
        for id_ in event.people
        if id_ in work.people.entries
    )
    return ToldEvent(
        id=event.id,
        date=event.date,
        when=when[:1].upper() + when[1:],
        title=title,
        plain_title=writer.plain(title),
        text=event.text.in_language(language) if event.text else "",
        importance=event.importance,
        doubt=_doubt(event, writer),
        place=next(_places(event, writer), None),
        people=tuple(people),
        organisations=tuple(_organisations(event, writer)),
        documents=tuple(
            Named(id_, work.documents.entries[id_].title.in_language(language))
            for id_ in event.documents
            if id_ in work.documents.entries
        ),
        sources=plain(cite_all(event.sources, work, words, language)),
        tags=event.tags,
        picture=event.picture,
    )


def _doubt(event: Event, writer: LineWriter) -> str:
    """Say that an event, or its date, is not beyond doubt."""
    certainty = event.certainty or (Certainty.PROBABLE if event.date.uncertain else Certainty.SURE)
    phrases = writer.words.phrases
    remarks = {Certainty.PROBABLE: phrases.probable, Certainty.DISPUTED: phrases.disputed}
    return remarks.get(certainty, "")


def _places(event: Event, writer: LineWriter) -> Iterator[Named]:
    place = writer.work.places.entries.get(event.place or "")
    if place is not None:
        yield Named(place.id, place.name.in_language(writer.language))


def _organisations(event: Event, writer: LineWriter) -> Iterator[Named]:
    for id_ in event.organisations:
        record = writer.work.organisations.entries.get(id_)
        if record is not None:
            yield Named(id_, (record.short or record.name).in_language(writer.language))

"""Page: the events of a work become one web page with a timeline, a list and a filter.

The page asks the network for nothing and tells nobody that it is read.  Without JavaScript it has
the timeline and the whole list; with it, readers choose by words, subject and person.
"""

import base64
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import jinja2
from markupsafe import Markup

from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.calendars import Calendar
from octavo.copy.web_words import WebWords
from octavo.exchange.outgoing.lines import LineWriter
from octavo.exchange.outgoing.page_pictures import carried
from octavo.exchange.outgoing.page_timeline import draw_timeline
from octavo.exchange.outgoing.told_events import Named, ToldEvent

HERE: Final = Path(__file__).parent / "page_files"


@dataclass(frozen=True, slots=True)
class PageEvent:
    """An event on the page: what is told of it, its lines as HTML, its picture carried."""

    told: ToldEvent
    title: Markup
    text: Markup
    moment: str  # for <time datetime>: the day in New Style; empty if it is not one day
    picture: str  # an address that holds the picture; empty if there is none
    alt: str
    caption: str
    credit: str
    details: tuple[tuple[str, str], ...]  # label and words


def page_of(events: Sequence[ToldEvent], writer: LineWriter, folder: Path) -> str:
    """Write the page of events in the writer's language; ``folder`` is the work's."""
    style, script = (_part(name) for name in ("page.css", "page.js"))
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(HERE),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    record, language = writer.work.record, writer.language
    title = record.title.in_language(language)
    subtitle = record.subtitle.in_language(language) if record.subtitle else ""
    return environment.get_template("page.html.jinja").render(
        language=language,
        title=title,
        heading=writer.words_as_html(title),
        subtitle=writer.words_as_html(subtitle),
        abstract=record.abstract.in_language(language) if record.abstract else "",
        events=[_page_event(event, writer, folder) for event in events],
        people=_all(person for event in events for person in event.people),
        tags=[Named(tag, spoken_tag(tag)) for tag in _tags(events)],
        timeline=draw_timeline(events, writer.words.dates, axis_calendar(events, writer.policy)),
        words=writer.words.web,
        chronology=writer.words.titles.chronology,
        style=style,
        script=script,
        policy="; ".join(_policy(style, script)),
    )


def _tags(events: Iterable[ToldEvent]) -> list[str]:
    return sorted({tag for event in events for tag in event.tags})


def axis_calendar(events: Iterable[ToldEvent], policy: CalendarPolicy) -> Calendar:
    """Choose the calendar of the line: Old Style only where all events are told in it first."""
    old = policy in {CalendarPolicy.OS, CalendarPolicy.OS_NS}
    calendars = {each for event in events for each in event.date.calendars}
    return Calendar.JULIAN if old and calendars == {Calendar.JULIAN} else Calendar.GREGORIAN


def _policy(style: Markup, script: Markup) -> tuple[str, ...]:
    """Allow the page's own style and script by their hashes, pictures within it, nothing else."""
    return (
        "default-src 'none'",
        f"style-src '{_hash(style)}'",
        f"script-src '{_hash(script)}'",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
    )


def _hash(part: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(part.encode()).digest()).decode()}"


def _part(name: str) -> Markup:
    """Read a file that stands in the page as it is."""
    return Markup((HERE / name).read_text(encoding="utf-8"))  # noqa: S704 - a file of ours


def _page_event(event: ToldEvent, writer: LineWriter, folder: Path) -> PageEvent:
    picture, language = event.picture, writer.language
    drawn = carried(folder / picture.file) if picture else None
    shown = picture if drawn else None
    return PageEvent(
        event,
        writer.html(event.title),
        writer.html(event.text) if event.text else Markup(""),
        _moment(event),
        drawn or "",
        shown.alt.in_language(language) if shown else "",
        shown.caption.in_language(language) if shown and shown.caption else "",
        shown.credit.in_language(language) if shown and shown.credit else "",
        tuple(_details(event, writer.words.web)),
    )


def _details(event: ToldEvent, words: WebWords) -> Iterator[tuple[str, str]]:
    """Give what is known of an event besides what happened, each under its label."""
    for label, named in (
        (words.place, (event.place,) if event.place else ()),
        (words.people, event.people),
        (words.organisations, event.organisations),
        (words.documents, event.documents),
    ):
        if named:
            yield label, ", ".join(each.name for each in named)
    if event.sources:
        yield words.sources, event.sources
    if event.tags:
        yield words.tags, ", ".join(map(spoken_tag, event.tags))


def spoken_tag(tag: str) -> str:
    """Write a tag as words."""
    return tag.replace("-", " ")


def _moment(event: ToldEvent) -> str:
    """Give the day of an event as HTML wants it: in the Gregorian calendar."""
    date = event.date
    if not (date.single and date.exact):
        return ""
    ((year, month, day),) = date.days_in(Calendar.GREGORIAN)
    time = f"T{date.time}" if date.time else ""
    return f"{year:04}-{month:02}-{day:02}{time}"


def _all(people: Iterable[Named]) -> list[Named]:
    """Give people once each, by their family names, which stand last."""
    once = {person.id: person for person in people}
    return sorted(once.values(), key=lambda person: person.name.split()[::-1])

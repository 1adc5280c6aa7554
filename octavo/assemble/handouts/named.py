"""Named: what the texts of a handout name becomes its vocabulary, its days and its cast."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from octavo.assemble.dates import set_date
from octavo.assemble.day_spans import date_of, stamp_of
from octavo.assemble.lifetimes import set_lifetime
from octavo.assemble.references import unknown
from octavo.assemble.register_setting import without_notes
from octavo.assemble.sentences import sentences
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.dates import DateError, parse_date
from octavo.copy.markdown.attributes import words_of
from octavo.copy.prose import Block, Container, Panel, Paragraph, Picture, Pointer, Reference, Text
from octavo.copy.prose.walk import Inlines, blocks_in, inlines_in, lines_of
from octavo.copy.register_lines import RegisterLines
from octavo.copy.registers import Register
from octavo.copy.shapes.events import Event
from octavo.copy.words import Words
from octavo.copy.works import Work
from octavo.problems import Location, Problem, Severity
from octavo.project import CONTENT

PANELS = frozenset({"vocabulary", "days", "cast"})
_MAIN = "1"  # the importance of the events of a day that a text names without an event


@dataclass(slots=True)
class Named:
    """What texts name, by the schemes of references: ids, and days as stamps."""

    by_scheme: dict[str, dict[str, None]] = field(default_factory=dict)

    def add(self, scheme: str, name: str) -> None:
        """Remember a name, if it is one."""
        if name:
            self.by_scheme.setdefault(scheme, {})[name] = None

    def of(self, scheme: str) -> Mapping[str, None]:
        """Give the names of a scheme in the order of the texts."""
        return self.by_scheme.get(scheme, {})


def references_in(blocks: Iterable[Block]) -> Iterator[Reference]:
    """Find the references in blocks, in their order."""
    for block in blocks_in(blocks):
        for line in lines_of(block):
            yield from (each for each in inlines_in(line) if isinstance(each, Reference))


@dataclass(frozen=True, slots=True)
class PanelSetter:
    """Sets the panels of a handout from the registers of its work."""

    work: Work
    words: Words
    language: str
    policy: CalendarPolicy
    lines: RegisterLines
    problems: list[Problem]

    def note(self, named: Named, blocks: Iterable[Block], day: str = "") -> None:
        """Remember what blocks name; ``day`` is that of the heading that they stand under."""
        days = [day]
        for link in references_in(blocks):
            if link.scheme == "date":
                days.append(link.target)
            else:
                named.add(link.scheme, link.target)
        for each in days:
            try:
                date = parse_date(each, self.work.record.reckoning) if each else None
            except DateError:
                continue  # where it is settled, this is told
            if date:
                named.add("date", stamp_of(date, self.work.record.reckoning))

    def note_record(self, named: Named, document: str) -> None:
        """Remember who moved a registered document, and its day."""
        record = self.work.documents.entries.get(document)
        if record is None:
            return
        for person in record.moved_by:
            named.add("person", person)
        named.add("date", stamp_of(record.date, self.work.record.reckoning))

    def panel(self, block: Container, named: Named) -> Panel:
        """Set a vocabulary, a list of days or a cast; one that is empty is told (W06)."""
        make: Mapping[str, Callable[[Container, Named], Iterator[Paragraph]]] = {
            "vocabulary": self._vocabulary,
            "days": self._days,
            "cast": self._cast,
        }
        children = tuple(make[block.kind](block, named))
        if not children:
            message = f"'{block.kind}' is empty: the texts of the handout name nothing for it"
            hint = "refer to it in a passage, [words](term:id), or write {add=ID}"
            self.problems.append(Problem("W06", message, block.location, hint, Severity.WARNING))
        self._check(block)
        title = block.attributes.get("title", getattr(self.words.handout, block.kind))
        return Panel(block.kind, (Text(title),), children, (), block.location)

    def _vocabulary(self, block: Container, named: Named) -> Iterator[Paragraph]:
        entries: list[tuple[str, Inlines, Location]] = []
        for name in self._asked(block, named, "term", self.work.terms):
            term = self.work.terms.entries[name].term.in_language(self.language)
            said = self.lines.of("terms", name, "definition")
            entries.append((term, said, self.work.terms.location(name)))
        every = block.attributes.get("organisations") == "yes"
        bodies = named if every else Named()
        for name in self._asked(block, bodies, "org", self.work.organisations):
            record = self.work.organisations.entries[name]
            called = (record.short or record.name).in_language(self.language)
            full = record.name.in_language(self.language)
            head = f"{called} ({full})" if full != called else called
            note = sentences((self.lines.of("organisations", name, "note"),))
            entries.append((head, note, self.work.organisations.location(name)))
        entries.sort(key=lambda entry: self.words.sort_key(entry[0]))
        for head, said, location in entries:
            yield self._line(head, said, location)

    def _cast(self, block: Container, named: Named) -> Iterator[Paragraph]:
        people = self.work.people
        families = {
            name: people.entries[name].name_in(self.language).family
            for name in self._asked(block, named, "person", people)
        }
        for name in sorted(families, key=lambda name: self.words.sort_key(families[name])):
            record = people.entries[name]
            called = record.name_in(self.language)
            head = self.words.phrases.person_entry.format(
                family=called.family, given=called.given or "", patronymic=called.patronymic or ""
            ).strip(" ,")
            life = set_lifetime(record.born, record.died, self.words.dates, self.policy)
            head = f"{head} ({life})" if life else head
            line = self._line(head, self.lines.of("people", name, "role"), people.location(name))
            if record.picture:
                source = f"{CONTENT}/{self.work.slug}/{record.picture.file}"
                alt = record.picture.alt.in_language(self.language)
                portrait = Picture(source, alt, "", people.location(name, "picture"))
                line = replace(line, children=(portrait, *line.children))
            yield line

    def _days(self, block: Container, named: Named) -> Iterator[Paragraph]:
        """Tell the main events of the days that are named, and every event that is named."""
        reckoning = self.work.record.reckoning
        wanted = set(self._asked(block, named, "event", self.work.events))
        least = block.attributes.get("importance", _MAIN)
        days = {stamp.partition("/")[0] for stamp in named.of("date")}
        without = words_of(block.attributes.get("without", ""))
        told: dict[str, list[Event]] = {}
        for event in self.work.events.entries.values():
            stamp = stamp_of(event.date, reckoning)
            on_day = stamp.partition("/")[0] in days and str(event.importance) <= least
            if stamp and event.id not in without and (on_day or event.id in wanted):
                told.setdefault(stamp, []).append(event)
        year = ""
        for stamp, events in sorted(told.items()):
            date = date_of(stamp, reckoning)
            head = set_date(date, self.words.dates, self.policy, year=stamp[:4] != year)
            year = stamp[:4]
            said: Inlines = ()
            for event in events:
                title = without_notes(self.lines.of("events", event.id, "title"))
                said = (*said, *((Text(" "),) if said else ()), *title)
            yield self._line(head, said, self.work.events.location(events[0].id, "title"))

    def _line(self, head: str, said: Inlines, location: Location) -> Paragraph:
        joiner = (Text(self.words.phrases.entry_joiner),) if said else ()
        return Paragraph((Pointer("panel-head", (Text(head),)), *joiner, *said), location)

    def _asked(
        self, block: Container, named: Named, scheme: str, register: Register[Any]
    ) -> list[str]:
        """List the records that are named, with those added and without those left out."""
        added = words_of(block.attributes.get("add", ""))
        without = words_of(block.attributes.get("without", ""))
        known = [name for name in added if name in register.numbers]
        names = dict.fromkeys((*named.of(scheme), *sorted(known)))
        return [name for name in names if name in register.entries and name not in without]

    def _check(self, block: Container) -> None:
        """Report the ids to be added or left out that no register has (R02)."""
        registers: Mapping[str, tuple[str, tuple[Register[Any], ...]]] = {
            "vocabulary": ("term", (self.work.terms, self.work.organisations)),
            "days": ("event", (self.work.events,)),
            "cast": ("person", (self.work.people,)),
        }
        what, own = registers[block.kind]
        if any(register.broken for register in own):
            return
        names = {name for register in own for name in register.numbers}
        asked = (words_of(block.attributes.get(key, "")) for key in ("add", "without"))
        for name in sorted(frozenset().union(*asked) - names):
            self.problems.append(unknown(what, name, names, block.location))

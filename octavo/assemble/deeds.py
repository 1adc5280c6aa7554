"""Deeds: containers become quotations, speeches, documents and resolutions."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from octavo.assemble.citations import cite_all
from octavo.assemble.dates import set_date
from octavo.assemble.handouts.sheet import OF_SHEETS
from octavo.assemble.references import unknown
from octavo.assemble.sentences import joined
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.markdown.containers import REGISTERED
from octavo.copy.prose import (
    Block,
    Container,
    Deed,
    Inline,
    ListBlock,
    Questions,
    Quoted,
    Reference,
    Text,
)
from octavo.copy.register_lines import RegisterLines
from octavo.copy.shapes.documents import Document, Votes
from octavo.copy.words import Words
from octavo.copy.works import Work
from octavo.problems import Problem

Inlines = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class DeedSetter:
    """Builds the rich blocks of a text; ``text_of`` gives the text of a registered document."""

    work: Work
    words: Words
    language: str
    policy: CalendarPolicy
    numbers: Mapping[str, int]  # the number of each document that stands in the edition
    text_of: Callable[[str], tuple[Block, ...]]
    lines: RegisterLines
    problems: list[Problem]
    within: tuple[str, ...] = ()  # the registered documents whose texts are being built

    def build(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Build every container among blocks and in what is nested in them."""
        return tuple(self._one(block) for block in blocks)

    def _one(self, block: Block) -> Block:
        if isinstance(block, ListBlock):
            return replace(block, items=tuple(self.build(item) for item in block.items))
        if not isinstance(block, Container):
            return block
        block = replace(block, children=self.build(block.children))
        if block.kind in OF_SHEETS:
            return block
        if block.kind in REGISTERED:
            return self._deed(block)
        if block.kind == "questions":
            title = block.attributes.get("title", self.words.titles.questions)
            return Questions((Text(title),), block.children, block.location)
        return Quoted(
            block.kind,
            self._speaker(block),
            self._citation(block),
            block.children,
            block.location,
            block.attributes.get("lang", ""),
        )

    def _speaker(self, block: Container) -> Inlines:
        """Name the speaker as the register does, as a mention."""
        speaker = block.attributes.get("speaker", "")
        if not speaker:
            return ()
        people = self.work.people.entries
        if speaker not in people:
            if speaker not in self.work.people.numbers and not self.work.people.broken:
                self.problems.append(
                    unknown("person", speaker, self.work.people.numbers, block.location)
                )
            return ()
        family = people[speaker].name_in(self.language).family
        source = self.work.sources.entries.get(block.attributes.get("source", ""))
        if source is not None and family in source.short.in_language(self.language):
            return ()  # the citation names the author
        words = (Text(self._name(speaker)),)
        return (Reference("person", speaker, "", words, block.location),)

    def _citation(self, block: Container) -> Inlines:
        source = block.attributes.get("source", "")
        if not source:
            return ()
        locator = block.attributes.get("locator", "")
        return (Reference("source", source, locator, (), block.location),)

    def _deed(self, block: Container) -> Block:
        name = block.attributes.get("id", "")
        records = self.work.documents.entries
        if name in records:
            return self._registered(block, records[name])
        known = self.work.documents
        if name and not block.children and name not in known.numbers and not known.broken:
            self.problems.append(unknown("document", name, known.numbers, block.location))
        votes = Votes(
            for_=_count(block.attributes.get("for", "")),
            against=_count(block.attributes.get("against", "")),
            abstain=_count(block.attributes.get("abstain", "")),
        )
        status = block.attributes.get("status", "")
        return Deed(
            block.kind,
            f"document-{name}" if name else "",
            None,
            _text(block.attributes.get("title", "")),
            (),
            self._outcome(block.kind, status),
            self._votes(votes),
            (),
            self._citation(block),
            block.children,
            block.location,
        )

    def _registered(self, block: Container, record: Document) -> Deed:
        if block.children:
            self.problems.append(
                Problem(
                    "M04",
                    f"document '{record.id}' stands in the register and in the text",
                    block.location,
                    "leave the container empty, or give the text another id",
                )
            )
        return self.registered(record, block)

    def registered(self, record: Document, block: Container) -> Deed:
        """Set a document of the register: its record gives its head, its file its text."""
        dateline = [] if record.date.unknown else [self._date(record)]
        body = self.work.organisations.entries.get(record.body or "")
        if body is not None:
            dateline.insert(0, (body.short or body.name).in_language(self.language))
        movers = [self._name(person) for person in record.moved_by]
        if any(movers):
            dateline.append(
                self.words.phrases.moved_by.format(names=", ".join(filter(None, movers)))
            )
        remarks = (("votes", "note"), ("note",))
        remark = joined(self.lines.of("documents", record.id, *keys) for keys in remarks)
        return Deed(
            str(record.kind),
            f"document-{record.id}",
            self.numbers.get(record.id),
            _text(record.title.in_language(self.language)),
            _text(", ".join(dateline)),
            self._outcome(str(record.kind), str(record.status)),
            self._votes(record.votes) if record.votes else (),
            remark,
            cite_all(record.sources, self.work, self.words, self.language),
            self._text_of(record.id, block),
            block.location,
        )

    def _name(self, person: str) -> str:
        """Give a person's name as running text has it; empty if there is no such record."""
        record = self.work.people.entries.get(person)
        if record is None:
            return ""
        name = record.name_in(self.language)
        return " ".join(filter(None, (name.given, name.family)))

    def _text_of(self, name: str, block: Container) -> tuple[Block, ...]:
        """Build the text of a document; one that calls for itself has no end (R04)."""
        if name in self.within:
            message = f"document '{name}' stands inside itself"
            hint = f"refer to it instead: [](document:{name})"
            self.problems.append(Problem("R04", message, block.location, hint))
            return ()
        return replace(self, within=(*self.within, name)).build(self.text_of(name))

    def _date(self, record: Document) -> str:
        return set_date(record.date, self.words.dates, self.policy)

    def _outcome(self, kind: str, status: str) -> str:
        outcomes = self.words.outcomes.get(kind)
        return str(getattr(outcomes, status, "")) if outcomes is not None and status else ""

    def _votes(self, votes: Votes) -> tuple[tuple[str, str], ...]:
        phrases = self.words.phrases
        counts = (
            (phrases.votes_for, votes.for_),
            (phrases.votes_against, votes.against),
            (phrases.votes_abstain, votes.abstain),
        )
        return tuple((word, str(count)) for word, count in counts if count is not None)


def _text(words: str) -> Inlines:
    return (Text(words),) if words else ()


def _count(figures: str) -> int | None:
    return int(figures) if figures.isdecimal() else None

"""Section maker: a planned section becomes a section with its copy in hand."""

from octavo.assemble.book import (
    ContentsCopy,
    DisplayCopy,
    DocumentsCopy,
    EndNote,
    NoteGroup,
    NotesCopy,
    Section,
    SectionCopy,
    TextCopy,
)
from octavo.assemble.dates import set_date
from octavo.assemble.deeds import DeedSetter
from octavo.assemble.notes import NoteRouter
from octavo.assemble.placement import number_documents
from octavo.assemble.references import ReferenceSetter
from octavo.assemble.running_order import UNREAD, Planned
from octavo.assemble.sections.bibliography import bibliography
from octavo.assemble.sections.chronology import chronology
from octavo.assemble.sections.contents import without_calls
from octavo.assemble.sections.registers import organisations, people, terms
from octavo.assemble.select import Reader, select
from octavo.assemble.setting import TypeSetter
from octavo.assemble.targets import targets_of
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.dates import DateError, parse_date
from octavo.copy.order import Order
from octavo.copy.prose import Block, Container, Deed, Heading, Prose, Text
from octavo.copy.prose.walk import Inlines, blocks_in, plain, rebuild
from octavo.problems import Problem

#: Kinds whose pages bear no heading.
UNTITLED = frozenset(
    {"half-title", "title-page", "copyright-page", "dedication", "epigraph", "colophon"}
)


class SectionMaker:
    """Makes the sections of an edition in running order, for numbers run on through them."""

    def __init__(self, order: Order, planned: tuple[Planned, ...], problems: list[Problem]) -> None:
        """Choose the text meant for the edition's reader, and prepare what settles it."""
        record = order.edition.record
        work, texts, words = order.work, order.texts, order.words
        self._work, self._words = work, words
        self._citation_style, self._problems = order.citation_style, problems
        self._policy = record.calendar
        reader = Reader(frozenset(order.edition.chain), record.audience, record.language)

        def chosen(prose: Prose) -> tuple[Block, ...]:
            return select(prose.blocks, reader, order.known, problems)

        self._chosen = {each.id: chosen(each.prose) for each in planned if each.prose}
        self._documents = {name: chosen(prose) for name, prose in texts.documents.items()}
        self._numbers = number_documents(
            [
                None if each.part.kind == "documents" else self._chosen.get(each.id, ())
                for each in planned
            ],
            work.documents.entries,
            problems,
        )
        whole = not any(problem.code in UNREAD for problem in problems)
        self._references = ReferenceSetter(
            work,
            words,
            record.language,
            self._policy,
            targets_of(planned, self._chosen, self._numbers, work, texts, whole=whole),
            problems,
        )
        self._deeds = DeedSetter(
            work, words, record.language, self._policy, self._numbers, self._text_of, problems
        )
        self.setter = TypeSetter(record.language, frozenset(record.typography.ignore), problems)
        everything = (*texts.texts.values(), *texts.documents.values())
        self.router = NoteRouter(
            {
                stream: getattr(record.notes, stream)
                for stream in ("author", "editor", "translator")
            },
            words.marks,
            {(prose.file, *key): note for prose in everything for key, note in prose.notes.items()},
            lambda blocks: self._settle(select(blocks, reader, order.known, problems)),
            problems,
        )
        self._groups: list[NoteGroup] = []

    def section(self, planned: Planned) -> Section:
        """Make a section; contents and notes are empty until all others are made."""
        self.router.open_section(planned.id)
        copy = self._copy(planned)
        title = copy.heading if isinstance(copy, TextCopy) else self._title(planned)
        short = planned.heading.short if planned.heading else ""
        running = self.setter.text(short, planned.location) if short else without_calls(title)
        notes = tuple(self._set_note(note) for note in self.router.end_notes())
        if notes:
            self._groups.append(NoteGroup(without_calls(title), planned.id, notes))
        return Section(
            planned.id,
            planned.part.kind,
            planned.matter,
            planned.opening,
            title,
            plain(running),
            copy,
            planned.location,
        )

    def notes(self) -> NotesCopy:
        """Give the notes that the sections made so far set at the end."""
        return NotesCopy(tuple(self._groups))

    def _copy(self, planned: Planned) -> SectionCopy:  # noqa: PLR0911 - one return a kind
        work, words, setter = self._work, self._words, self.setter
        match planned.part.kind:
            case "contents":
                return ContentsCopy(())
            case "notes":
                return NotesCopy(())
            case "chronology":
                return chronology(work, words, self._policy, setter)
            case "documents":
                return self._documents_copy(planned)
            case "people":
                return people(work, words, self._policy, setter)
            case "organisations":
                return organisations(work, words, setter)
            case "terms":
                return terms(work, words, setter)
            case "bibliography":
                return bibliography(work, words, self._citation_style, setter)
        blocks = self._chosen.get(planned.id, ())
        if planned.heading is None:
            return DisplayCopy(self._finish(blocks))
        return self._text(planned, planned.heading, blocks[1:])

    def _text(self, planned: Planned, heading: Heading, blocks: tuple[Block, ...]) -> TextCopy:
        title = heading.children
        if planned.part.title:
            title = (Text(planned.part.title.in_language(self.setter.language)),)
        settled = self.router.route_line(self._references.settle(title))
        return TextCopy(
            self.setter.line(settled, heading.location, heading=True),
            self._day_line(heading),
            self._finish(blocks),
        )

    def _day_line(self, heading: Heading) -> Inlines:
        """Give the day of a chapter in the style that its heading does not use."""
        if not heading.day:
            return ()
        try:
            date = parse_date(heading.day, self._work.record.calendar)
        except DateError as error:
            self._problems.append(Problem(error.code, error.message, heading.location, error.hint))
            return ()
        dates = self._words.dates
        other = {CalendarPolicy.OS_NS: CalendarPolicy.NS, CalendarPolicy.NS_OS: CalendarPolicy.OS}
        if self._policy not in other:
            return ()
        policy = other[self._policy]
        tag = dates.new_style if policy is CalendarPolicy.NS else dates.old_style
        words = dates.tagged.format(date=set_date(date, dates, policy), tag=tag)
        return self.setter.text(words, heading.location)

    def _documents_copy(self, planned: Planned) -> DocumentsCopy:
        """Set the documents that stand in no text, in the order of the register."""
        placed = {
            block.attributes.get("id")
            for blocks in self._chosen.values()
            for block in blocks_in(blocks)
            if isinstance(block, Container)
        }
        deeds: list[Deed] = []
        for name, record in self._work.documents.entries.items():
            if name in placed:
                continue
            empty = Container(str(record.kind), {"id": name}, (), planned.location)
            (deed,) = self._finish((empty,))
            deeds.extend((deed,) if isinstance(deed, Deed) else ())
        return DocumentsCopy(tuple(deeds))

    def _title(self, planned: Planned) -> Inlines:
        """Give the title of a section without a text: the edition's, or the fixed word."""
        part = planned.part
        if part.title:
            return self.setter.text(
                part.title.in_language(self.setter.language), planned.location, heading=True
            )
        if part.kind in UNTITLED:
            return ()
        return self.setter.text(
            str(getattr(self._words.titles, part.kind, "")), planned.location, heading=True
        )

    def _finish(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Settle, route and set blocks."""
        return self.setter.blocks(self.router.route(self._settle(blocks)))

    def _settle(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        return rebuild(self._deeds.build(blocks), lambda line, _: self._references.settle(line))

    def _set_note(self, note: EndNote) -> EndNote:
        blocks = self.setter.blocks(note.blocks)
        return EndNote(note.id, note.call, note.mark, blocks, note.location)

    def _text_of(self, name: str) -> tuple[Block, ...]:
        """Give the text of a registered document (Y06 if it has none in this language)."""
        if name not in self._documents:
            work, language = self._work, self.setter.language
            self._problems.append(
                Problem(
                    "Y06",
                    f"document '{name}' has no text in language '{language}'",
                    work.documents.location(name, "id"),
                    f"write it: content/{work.slug}/documents/{language}/{name}.md",
                )
            )
        return self._documents.get(name, ())

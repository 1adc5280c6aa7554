"""Section maker: a planned section becomes a section with its copy in hand."""

from octavo.assemble.book import (
    DisplayCopy,
    DocumentsCopy,
    Section,
    SectionCopy,
    TextCopy,
)
from octavo.assemble.dated_headings import day_of, with_days
from octavo.assemble.dates import set_other_style
from octavo.assemble.day_spans import date_of
from octavo.assemble.deeds import DeedSetter
from octavo.assemble.event_homes import LISTS, homes_of
from octavo.assemble.event_sections import EventSections
from octavo.assemble.handouts.passages import passages_of
from octavo.assemble.handouts.points import points_of
from octavo.assemble.handouts.sheet import sheet_setter
from octavo.assemble.last_sections import EMPTY
from octavo.assemble.note_calls import calls_in
from octavo.assemble.note_copy import NotesCopy
from octavo.assemble.note_desk import note_desk
from octavo.assemble.paragraph_numbers import numbered
from octavo.assemble.placement import number_documents, unplaced
from octavo.assemble.references import ReferenceSetter
from octavo.assemble.register_setting import RegisterSetter
from octavo.assemble.running_order import UNREAD, Planned
from octavo.assemble.sections.bibliography import bibliography
from octavo.assemble.sections.contents import without_calls
from octavo.assemble.sections.event_choice import works_told
from octavo.assemble.sections.registers import organisations, people, terms
from octavo.assemble.select import reader_of, select
from octavo.assemble.setting import TypeSetter
from octavo.assemble.targets import targets_of
from octavo.assemble.titles import title_of
from octavo.copy.order import Order
from octavo.copy.prose import Block, Deed, Heading, Text
from octavo.copy.prose.walk import Inlines, plain, rebuild
from octavo.problems import Location, Problem

HANDOUT = "handout"  # the kind whose documents have numbered lines


class SectionMaker:
    """Makes the sections of an edition in running order, for numbers run on through them."""

    def __init__(self, order: Order, planned: tuple[Planned, ...], problems: list[Problem]) -> None:
        """Choose the text meant for the edition's reader, and prepare what settles it."""
        record = order.edition.record
        work, texts, words = order.work, order.texts, order.words
        self._work, self._words = work, words
        self._citation_style, self._problems = order.citation_style, problems
        self._policy = record.calendar
        self._marginal = record.marginal
        told = works_told(order, planned, problems)
        homes = homes_of(planned, told, work.record.reckoning)
        reader = reader_of(order.edition)

        def chosen(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
            return select(blocks, reader, order.known, problems)

        passages = passages_of(texts.texts.values(), chosen, problems)
        self._chosen = {
            each.id: passages.of_section(chosen(each.prose.blocks), each.part.kind)
            for each in planned
            if each.prose
        }
        self._documents = {name: chosen(prose.blocks) for name, prose in texts.documents.items()}
        lined = [
            self._chosen.get(each.id, ())
            for each in planned
            if each.part.kind == HANDOUT and record.handout.lines
        ]
        self._numbers = number_documents(
            [
                None if each.part.kind == "documents" else self._chosen.get(each.id, ())
                for each in planned
            ],
            work.documents.entries,
            problems,
        )
        whole = not any(problem.code in UNREAD for problem in problems)
        self.references = ReferenceSetter(
            work,
            words,
            record.language,
            self._policy,
            targets_of(
                planned,
                self._chosen,
                self._numbers,
                work,
                homes.sections,
                texts,
                whole=whole,
                points=points_of(lined, self._documents, problems),
            ),
            problems,
            teaches=reader.teaches,
        )
        self._sheets = sheet_setter(order, problems, teaches=reader.teaches)
        self._deeds = DeedSetter(
            work,
            words,
            record.language,
            self._policy,
            self._numbers,
            self._text_of,
            order.lines,
            problems,
        )
        self.setter = TypeSetter(record.language, frozenset(record.typography.ignore), problems)
        self.desk = note_desk(
            order,
            planned,
            (*self._chosen.values(), *self._documents.values()),
            lambda blocks: self._settle(chosen(blocks)),
            self.setter,
        )
        self._registers = RegisterSetter(order.lines, self.setter, self.line)
        self._events = EventSections(
            told, homes, words, self._policy, self._registers, self.references
        )

    def section(self, planned: Planned) -> Section:
        """Make a section; those of EMPTY are empty until all others are made."""
        self.desk.open_section(planned.id)
        copy = self._copy(planned)
        title = copy.heading if isinstance(copy, TextCopy) else self._title(planned)
        short = planned.heading.short if planned.heading else ""
        running = self.setter.text(short, planned.location) if short else without_calls(title)
        return Section(
            planned.id,
            planned.part.kind,
            planned.matter,
            planned.opening,
            title,
            plain(running),
            copy,
            planned.location,
            self.desk.close_section(planned.id, without_calls(title)),
            planned.in_part,
        )

    def notes(self) -> NotesCopy:
        """Give the notes that the sections made so far set at the end."""
        return NotesCopy(tuple(self.desk.groups))

    def _copy(self, planned: Planned) -> SectionCopy:  # noqa: PLR0911 - one return a kind
        work, words, setter = self._work, self._words, self._registers
        match planned.part.kind:
            case kind if kind in EMPTY:
                return EMPTY[kind]
            case kind if kind in LISTS:
                return self._events.section(planned)
            case "documents":
                return self._documents_copy(planned)
            case "people":
                return people(work, words, self._policy, setter)
            case "organisations":
                return organisations(work, words, setter)
            case "terms":
                return terms(work, words, setter)
            case "bibliography":
                return bibliography(work, words, self._citation_style, self.setter)
        blocks = self._chosen.get(planned.id, ())
        if planned.heading is None:
            return DisplayCopy(self._finish(blocks))
        return self._text(planned, planned.heading, blocks[1:])

    def _text(self, planned: Planned, heading: Heading, blocks: tuple[Block, ...]) -> TextCopy:
        title = heading.children
        if planned.part.title:
            words = Text(planned.part.title.in_language(self.setter.language))
            title = (words, *calls_in((heading,)))
        settled = self.desk.router.route_line(self.references.settle(title))
        day = self._stamp(heading)
        copy = TextCopy(
            self.setter.line(settled, heading.location, heading=True),
            self._day_line(day, heading),
            with_days(self._finish(blocks, planned), day, planned.id, self._stamp),
            day,
        )
        if planned.part.kind == "chronicle":
            copy = self._events.chronicle(planned, copy)
        elif self._marginal.dates:
            copy = self._events.with_dates(copy)
        return numbered(copy, planned, in_margin=self._marginal.paragraphs)

    def _stamp(self, heading: Heading) -> str:
        return day_of(heading, self._work.record.reckoning, self._problems)

    def _day_line(self, day: str, heading: Heading) -> Inlines:
        """Give the day of a chapter in the style that its heading does not use."""
        if not day:
            return ()
        date = date_of(day, self._work.record.reckoning)
        words = set_other_style(date, self._words.dates, self._policy)
        return self.setter.text(words, heading.location) if words else ()

    def _documents_copy(self, planned: Planned) -> DocumentsCopy:
        """Set the documents that stand in no text, in the order of the register."""
        left = unplaced(self._chosen.values(), self._work.documents.entries, planned.location)
        finished = (block for empty in left for block in self._finish((empty,)))
        return DocumentsCopy(tuple(block for block in finished if isinstance(block, Deed)))

    def _title(self, planned: Planned) -> Inlines:
        """Give the title of a section without a text: the edition's, or the fixed word."""
        title = title_of(planned.part, self._words.titles, self.setter.language)
        return self.setter.text(title, planned.location, heading=True)

    def line(self, inlines: Inlines, location: Location, home: str = "") -> Inlines:
        """Settle, route and set a line of a register; ``home`` holds its notes, if not its file.

        Only what has a home, an event, is running text: a register is a list of notes itself.
        """
        made = self.desk.maker.line(inlines, home) if home else inlines
        routed = self.desk.router.route_line(self.references.settle(made), home)
        return self.setter.line(routed, location)

    def _finish(
        self, blocks: tuple[Block, ...], planned: Planned | None = None
    ) -> tuple[Block, ...]:
        """Settle, route and set blocks of a section that is ``planned``."""
        section = planned.id if planned else ""
        lined = bool(planned and planned.part.kind == HANDOUT and self._sheets.every)
        built = self._sheets.set(self._deeds.build(blocks), section, lined=lined)
        made = self.desk.maker.blocks(built)
        return self.setter.blocks(self.desk.router.route(self._referred(made)))

    def _settle(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        return self._referred(self._sheets.set(self._deeds.build(blocks), "notes", lined=False))

    def _referred(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        return rebuild(blocks, lambda line, _: self.references.settle(line))

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

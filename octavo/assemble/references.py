"""References: links inside the work become mentions, dates, citations and cross-references."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from octavo.assemble.citations import cite
from octavo.assemble.dates import set_date
from octavo.assemble.day_spans import stamp_of
from octavo.assemble.handouts.exercises import gap
from octavo.assemble.handouts.points import line_reference
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.dates import Calendar, DateError, HistoricalDate, parse_date
from octavo.copy.prose import FolioOf, Inline, Pointer, Reference, Span, Text
from octavo.copy.prose.walk import NESTING, Inlines
from octavo.copy.registers import Register
from octavo.copy.words import Words
from octavo.copy.works import Work
from octavo.problems import Location, Problem, Severity, nearest

T = TypeVar("T")

#: The scheme of a mention → the prefix of the anchors of its register.
REGISTERS = {"person": "person", "org": "organisation", "place": "place", "term": "term"}


@dataclass(frozen=True, slots=True)
class Targets:
    """What references of this edition can lead to.

    ``anchors`` are all ids that the book will have; ``documents`` numbers the documents that
    stand in it; ``texts`` are the sources of all texts of the work, in the edition or not.
    """

    anchors: frozenset[str]
    documents: Mapping[str, int]
    sections: Mapping[str, str]  # the id that authors write → the anchor in the book
    texts: frozenset[str]
    points: frozenset[str] = frozenset()  # what stands in texts whose lines are numbered
    whole: bool = True  # False if a text could not be read, so that its headings are not known


@dataclass(slots=True)
class ReferenceSetter:
    """Settles references one after another; counts mentions, so that each has an anchor."""

    work: Work
    words: Words
    language: str
    policy: CalendarPolicy
    targets: Targets
    problems: list[Problem]
    told: dict[str, str] = field(default_factory=dict)  # the anchor of a link → its event
    dated: dict[str, HistoricalDate] = field(default_factory=dict)  # that of a date, or of a link
    teaches: bool = False  # the reader may see what stands in gaps
    _mentions: dict[str, int] = field(default_factory=dict)

    def settle(self, inlines: Inlines) -> Inlines:
        """Settle every reference among inlines and in what is nested in them."""
        return tuple(self._one(inline) for inline in inlines)

    def _one(self, inline: Inline) -> Inline:
        if isinstance(inline, Reference):
            return self._reference(replace(inline, children=self.settle(inline.children)))
        if isinstance(inline, NESTING):
            inline = replace(inline, children=self.settle(inline.children))
        if isinstance(inline, Span) and inline.gap:
            return gap(inline, shown=self.teaches)
        return inline

    def _reference(self, link: Reference) -> Inline:  # noqa: PLR0911 - one return a scheme
        match link.scheme:
            case "date":
                return self._date(link)
            case "event":
                return self._event(link)
            case "source":
                return self._source(link)
            case "section":
                return self._section(link)
            case "document":
                return self._document(link)
            case "line":
                return line_reference(link, self.targets.points, self.words, self.problems)
            case _:
                return self._mention(link)

    def _known(self, link: Reference, register: Register[T], what: str) -> T | None:
        """Give the record that a reference means; if there is none, say so (R02).

        A register or a record with mistakes has problems of its own, and is not held against it.
        """
        record = register.entries.get(link.target)
        if record is None and link.target not in register.numbers and not register.broken:
            self.problems.append(unknown(what, link.target, register.numbers, link.location))
        return record

    def _needs_words(self, link: Reference) -> None:
        if not link.children:
            self.problems.append(
                Problem(
                    "R01",
                    f"reference {link.scheme}:{link.target} has no words to print",
                    link.location,
                    f"write the words in the brackets: [words]({link.scheme}:{link.target})",
                )
            )

    def _mention(self, link: Reference) -> Inline:
        registers: Mapping[str, Register[Any]] = {
            "person": self.work.people,
            "org": self.work.organisations,
            "place": self.work.places,
            "term": self.work.terms,
        }
        register = REGISTERS[link.scheme]
        self._needs_words(link)
        if self._known(link, registers[link.scheme], register) is None:
            return Pointer("mention", link.children)
        entry = f"{register}-{link.target}"
        target = entry if entry in self.targets.anchors else ""
        role = "mention mention-person" if link.scheme == "person" else "mention"
        return Pointer(role, link.children, target, self._count(f"mention-{entry}"))

    def _count(self, name: str) -> str:
        """Give an anchor that no other reference has."""
        count = self._mentions[name] = self._mentions.get(name, 0) + 1
        return f"{name}-{count}"

    def _date(self, link: Reference) -> Inline:
        reckoning = self.work.record.reckoning
        parts = link.title.split()
        unknown = [part for part in parts if part not in {"day", "weekday", *Calendar}]
        if unknown:
            self.problems.append(
                Problem(
                    "M04",
                    f"a date cannot be set '{unknown[0]}'",
                    link.location,
                    nearest(unknown[0], ("day", "weekday", *Calendar)),
                )
            )
        for part in parts:
            if part in set(Calendar):
                reckoning = replace(reckoning, calendar=Calendar(part))
        try:
            date = parse_date(link.target, reckoning)
        except DateError as error:
            self.problems.append(Problem(error.code, error.message, link.location, error.hint))
            return Pointer("date", link.children or (Text(link.target),))
        words = link.children or (
            Text(
                set_date(
                    date,
                    self.words.dates,
                    self.policy,
                    year="day" not in parts,
                    weekday="weekday" in parts,
                )
            ),
        )
        day = f"day-{stamp_of(date, self.work.record.reckoning)}"
        target = day if day in self.targets.anchors else ""
        anchor = self._count("dated")
        self.dated[anchor] = date
        return Pointer("date", words, target, anchor)

    def _event(self, link: Reference) -> Inline:
        event = self._known(link, self.work.events, "event")
        if event is None:
            return Pointer("event-link", link.children)
        words = link.children or (Text(set_date(event.date, self.words.dates, self.policy)),)
        event_anchor = f"event-{link.target}"
        target = event_anchor if event_anchor in self.targets.anchors else ""
        anchor = self._count(f"told-{link.target}")
        self.told[anchor], self.dated[anchor] = link.target, event.date
        return Pointer("event-link", words, target, anchor)

    def _source(self, link: Reference) -> Inline:
        source = self._known(link, self.work.sources, "source")
        if source is None:
            return Pointer("citation", link.children)
        words = link.children or cite(source, link.title, self.words, self.language)
        anchor = f"source-{link.target}"
        return Pointer("citation", words, anchor if anchor in self.targets.anchors else "")

    def _section(self, link: Reference) -> Inline:
        anchor = self.targets.sections.get(link.target, "")
        if not anchor:
            if link.target in self.targets.texts:
                self._not_here(link, "section")
            elif self.targets.whole:
                names = self.targets.texts | frozenset(self.targets.sections)
                self.problems.append(unknown("section", link.target, names, link.location))
            return Pointer("cross-reference", link.children)
        if link.children and link.title != "page":
            return Pointer("cross-reference", link.children, anchor)
        before, _, after = self.words.phrases.page.partition("{page}")
        folio = (Text(before), FolioOf(anchor), Text(after))
        if not link.children:
            return Pointer("cross-reference", folio, anchor)
        return Pointer("cross-reference", (*link.children, Text(" ("), *folio, Text(")")), anchor)

    def _document(self, link: Reference) -> Inline:
        if self._known(link, self.work.documents, "document") is None:
            return Pointer("cross-reference", link.children)
        number = self.targets.documents.get(link.target)
        if number is None:
            self._not_here(link, "document")
            return Pointer("cross-reference", link.children)
        words = link.children or (Text(self.words.phrases.document.format(number=number)),)
        return Pointer("cross-reference", words, f"document-{link.target}")

    def _not_here(self, link: Reference, what: str) -> None:
        """Say that the target is not in this edition (R03); an error if words would be missing."""
        severity = Severity.WARNING if link.children else Severity.ERROR
        words = "" if link.children else "write words in the brackets, "
        self.problems.append(
            Problem(
                "R03",
                f"{what} '{link.target}' is not in this edition",
                link.location,
                f"{words}put the reference into '::: only', or add the {what} to the running order",
                severity,
            )
        )


def unknown(what: str, name: str, known: Iterable[str], location: Location) -> Problem:
    """Say that nothing of this name exists (R02)."""
    return Problem("R02", f"unknown {what} '{name}'", location, nearest(name, known))

"""Register lines: what registers tell readers becomes, in one language, lines of inlines."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from functools import cache
from typing import Any, get_args, get_type_hints

from octavo.copy.markdown.inlines import stream_of
from octavo.copy.markdown.lines import Written, read_line
from octavo.copy.prose import Call, Note, Paragraph
from octavo.copy.prose.walk import Inlines, inlines_in
from octavo.copy.registers import Register
from octavo.copy.shapes.events import Event
from octavo.copy.shapes.texts import LineMark, Text
from octavo.copy.wordings import spoken
from octavo.copy.works import REGISTERS, Work
from octavo.problems import Location, Problem, Severity

#: What holds the notes of an event, the stream of a note, and its label.
NoteKey = tuple[str, str, str]
NOTES = "notes"


@dataclass(frozen=True, slots=True)
class RegisterLines:
    """The lines of all registers in one language.

    ``lines`` has them by register, id and keys; ``notes`` those of events, by their homes.
    """

    lines: Mapping[tuple[str, ...], Inlines] = field(default_factory=dict)
    notes: Mapping[NoteKey, Note] = field(default_factory=dict)

    def of(self, register: str, name: str, *keys: str) -> Inlines:
        """Give a line of a record, empty if there is none: ``of("events", "vote", "title")``."""
        return self.lines.get((register, name, *keys), ())


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads lines in a language; the streams are those of the edition, by their prefixes."""

    language: str
    streams: Mapping[str, str]
    raw_html: bool
    problems: list[Problem]

    def read(
        self, register: Register[Any], name: str, keys: tuple[str, ...], text: Text
    ) -> Inlines:
        """Read a text of a record, in the language or what stands for it."""
        key = text.key_in(self.language)
        path = (*keys, key) if key else keys
        record = register.entries[name]
        labels = record.notes if isinstance(record, Event) else ()
        sheet, found = register.sheet, list[Problem]()
        inlines = read_line(
            Written(
                text.by_language[key],
                register.location(name, *path),
                sheet.lines if sheet else (),
                spoken((register.numbers[name], *path), sheet) if sheet else "the text",
            ),
            found,
            streams=self.streams,
            labels=labels,
            raw_html=self.raw_html,
        )
        hint = _TO_ADD if isinstance(record, Event) else _NO_NOTES
        self.problems.extend(
            replace(problem, hint=hint) if problem.code == "N01" else problem for problem in found
        )
        return inlines

    def label(self, register: Register[Any], name: str, written: str) -> tuple[str, str]:
        """Give the stream and the label of a note of an event."""
        return stream_of(written, _key_place(register, name, written), self.problems, self.streams)


_TO_ADD = "add it to the 'notes' of the event, or remove the call"
_NO_NOTES = "remove the call: of the registers only events have notes"


def read_lines(
    work: Work,
    language: str,
    problems: list[Problem],
    *,
    streams: Mapping[str, str],
    raw_html: bool = False,
) -> RegisterLines:
    """Read every line of Markdown in the registers of a work, and report all their mistakes.

    Adds the problems of ``read_line``, with N01 to N03 for the calls and notes of events.
    """
    reader = _Reader(language, streams, raw_html, problems)
    lines: dict[tuple[str, ...], Inlines] = {}
    notes: dict[NoteKey, Note] = {}
    for register_name in REGISTERS:
        register: Register[Any] = getattr(work, register_name)
        for name, record in register.entries.items():
            for keys, text in lines_of(record):
                inlines = reader.read(register, name, keys, text)
                if keys[0] == NOTES:
                    home = home_of(register.file, name)
                    stream, label = reader.label(register, name, keys[1])
                    place = register.location(name, *keys)
                    body = (Paragraph(inlines, place),)
                    notes[home, stream, label] = Note(stream, label, body, place)
                lines[(register_name, name, *keys)] = inlines
    _check_called(work.events, lines, reader)
    return RegisterLines(lines, notes)


def home_of(file: str, event: str) -> str:
    """Name what holds the notes of an event, as a file holds those of a text."""
    return f"{file}#{event}"


def lines_of(record: object) -> Iterator[tuple[tuple[str, ...], Text]]:
    """Find the texts of a record that are lines of Markdown, each with its keys."""
    if not is_dataclass(record) or isinstance(record, type):
        return
    for each in fields(record):
        value = getattr(record, each.name)
        if each.name not in _marked(type(record)):
            yield from (((each.name, *keys), text) for keys, text in lines_of(value))
        elif isinstance(value, Text):
            yield (each.name,), value
        elif isinstance(value, Mapping):
            yield from (((each.name, key), text) for key, text in value.items())


@cache
def _marked(shape: type) -> frozenset[str]:
    """Name the fields of a shape that are lines."""
    hints = get_type_hints(shape, include_extras=True)
    return frozenset(name for name, hint in hints.items() if _is_marked(hint))


def _is_marked(hint: object) -> bool:
    return LineMark in getattr(hint, "__metadata__", ()) or any(map(_is_marked, get_args(hint)))


def _check_called(
    events: Register[Event], lines: Mapping[tuple[str, ...], Inlines], reader: _Reader
) -> None:
    """Report the notes of events that nothing calls (N02)."""
    for name, event in events.entries.items():
        if not event.notes:
            continue
        own = (inlines for key, inlines in lines.items() if key[:2] == ("events", name))
        called = {
            (each.stream, each.label)
            for inlines in own
            for each in inlines_in(inlines)
            if isinstance(each, Call)
        }
        for written in event.notes:
            unknown: list[Problem] = []  # said already
            key = stream_of(written, Location(""), unknown, reader.streams)
            if key not in called and not unknown:
                reader.problems.append(
                    Problem(
                        "N02",
                        f"note [^{written}] of '{name}' is never called",
                        _key_place(events, name, written),
                        f"call it with [^{written}] in the title or the text, or remove it",
                        Severity.WARNING,
                    )
                )


def _key_place(register: Register[Any], name: str, written: str) -> Location:
    """Give the place of the key of a note."""
    if register.sheet is None:
        return register.location(name)
    return register.sheet.key_place(register.numbers[name], NOTES, written)

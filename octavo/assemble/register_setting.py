"""Register setting: what registers say becomes lines as they are printed."""

from dataclasses import dataclass, replace
from typing import Protocol

from octavo.assemble.setting import TypeSetter
from octavo.copy.prose import Call
from octavo.copy.prose.walk import NESTING, Inlines
from octavo.copy.register_lines import RegisterLines, home_of
from octavo.copy.registers import Register
from octavo.copy.shapes.events import Event
from octavo.problems import Location


class Finish(Protocol):
    """Settles, routes and sets lines; ``home`` holds the notes of one, if not its file."""

    def __call__(self, inlines: Inlines, location: Location, home: str = "") -> Inlines:
        """Finish a line."""


@dataclass(frozen=True, slots=True)
class RegisterSetter:
    """Sets what registers say, in the order of the book: notes and mentions are counted on."""

    lines: RegisterLines
    setter: TypeSetter
    finish: Finish

    @property
    def language(self) -> str:
        """The language of the edition."""
        return self.setter.language

    def text(self, words: str, location: Location) -> Inlines:
        """Set plain words: a name, a date."""
        return self.setter.text(words, location)

    def line(self, inlines: Inlines, location: Location) -> Inlines:
        """Set a line of a register as it was read."""
        return self.finish(inlines, location)

    def event(self, events: Register[Event], event: Event, key: str) -> Inlines:
        """Set the title or the text of an event, which may call notes of its own."""
        inlines = self.lines.of("events", event.id, key)
        location = events.location(event.id, key)
        return self.finish(inlines, location, home_of(events.file, event.id))


def without_notes(inlines: Inlines) -> Inlines:
    """Leave out the calls of notes, for a place where no note can stand."""
    return tuple(
        replace(inline, children=without_notes(inline.children))
        if isinstance(inline, NESTING)
        else inline
        for inline in inlines
        if not isinstance(inline, Call)
    )

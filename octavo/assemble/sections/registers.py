"""Registers: people, organisations and terms become entries in alphabetical order."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from octavo.assemble.biography import biography
from octavo.assemble.book import RegisterCopy, RegisterEntry
from octavo.assemble.register_setting import RegisterSetter
from octavo.assemble.sentences import sentences
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.prose.walk import Inlines
from octavo.copy.shapes.registers import Organisation, Person, Term
from octavo.copy.words import Words
from octavo.copy.works import Work
from octavo.problems import Location


@dataclass(frozen=True, slots=True)
class _Raw:
    """An entry before it is set."""

    anchor: str
    headword: str
    brackets: str
    text: Inlines
    location: Location


def people(
    work: Work, words: Words, policy: CalendarPolicy, setter: RegisterSetter
) -> RegisterCopy:
    """Set the people: name, name at birth, years of life, role."""

    def raw(person: Person) -> _Raw:
        told = biography(person, setter.lines, words, setter.language, policy)
        anchor, location = f"person-{person.id}", work.people.location(person.id)
        return _Raw(anchor, told.headword, told.brackets, told.text, location)

    return _register(map(raw, work.people.entries.values()), words, setter)


def organisations(work: Work, words: Words, setter: RegisterSetter) -> RegisterCopy:
    """Set the organisations: the name in use, the full name, what it was."""

    def raw(body: Organisation) -> _Raw:
        full = body.name.in_language(setter.language)
        short = body.short.in_language(setter.language) if body.short else ""
        return _Raw(
            f"organisation-{body.id}",
            short or full,
            full if short and short != full else "",
            sentences((setter.lines.of("organisations", body.id, "note"),)),
            work.organisations.location(body.id),
        )

    return _register(map(raw, work.organisations.entries.values()), words, setter)


def terms(work: Work, words: Words, setter: RegisterSetter) -> RegisterCopy:
    """Set the terms and what they mean."""

    def raw(term: Term) -> _Raw:
        return _Raw(
            f"term-{term.id}",
            term.term.in_language(setter.language),
            "",
            setter.lines.of("terms", term.id, "definition"),
            work.terms.location(term.id),
        )

    return _register(map(raw, work.terms.entries.values()), words, setter)


def _register(entries: Iterable[_Raw], words: Words, setter: RegisterSetter) -> RegisterCopy:
    key: Callable[[_Raw], object] = lambda entry: words.sort_key(entry.headword)  # noqa: E731 - typed
    return RegisterCopy(
        tuple(
            RegisterEntry(
                entry.anchor,
                setter.text(entry.headword, entry.location),
                setter.text(f"({entry.brackets})" if entry.brackets else "", entry.location),
                setter.line(entry.text, entry.location),
                entry.location,
            )
            for entry in sorted(entries, key=key)  # type: ignore[arg-type]
        )
    )

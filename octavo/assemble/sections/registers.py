"""Registers: people, organisations and terms become entries in alphabetical order."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from octavo.assemble.book import RegisterCopy, RegisterEntry
from octavo.assemble.lifetimes import set_lifetime
from octavo.assemble.setting import TypeSetter
from octavo.copy.calendar_policy import CalendarPolicy
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
    text: str
    location: Location


def people(work: Work, words: Words, policy: CalendarPolicy, setter: TypeSetter) -> RegisterCopy:
    """Set the people: name, name at birth, years of life, role."""

    def raw(person: Person) -> _Raw:
        name = person.name_in(setter.language)
        headword = words.phrases.person_entry.format(
            family=name.family, given=name.given or "", patronymic=name.patronymic or ""
        ).strip(" ,")
        born = person.real_name.in_language(setter.language) if person.real_name else ""
        life = set_lifetime(person.born, person.died, words.dates, policy)
        inside = (words.phrases.real_name.format(name=born) if born else "", life)
        return _Raw(
            f"person-{person.id}",
            headword,
            "; ".join(filter(None, inside)),
            _sentence(person.role, person.note, setter.language),
            work.people.location(person.id),
        )

    return _register(map(raw, work.people.entries.values()), words, setter)


def organisations(work: Work, words: Words, setter: TypeSetter) -> RegisterCopy:
    """Set the organisations: the name in use, the full name, what it was."""

    def raw(body: Organisation) -> _Raw:
        full = body.name.in_language(setter.language)
        short = body.short.in_language(setter.language) if body.short else ""
        return _Raw(
            f"organisation-{body.id}",
            short or full,
            full if short and short != full else "",
            _sentence(None, body.note, setter.language),
            work.organisations.location(body.id),
        )

    return _register(map(raw, work.organisations.entries.values()), words, setter)


def terms(work: Work, words: Words, setter: TypeSetter) -> RegisterCopy:
    """Set the terms and what they mean."""

    def raw(term: Term) -> _Raw:
        return _Raw(
            f"term-{term.id}",
            term.term.in_language(setter.language),
            "",
            term.definition.in_language(setter.language),
            work.terms.location(term.id),
        )

    return _register(map(raw, work.terms.entries.values()), words, setter)


def _register(entries: Iterable[_Raw], words: Words, setter: TypeSetter) -> RegisterCopy:
    key: Callable[[_Raw], object] = lambda entry: words.sort_key(entry.headword)  # noqa: E731 - typed
    return RegisterCopy(
        tuple(
            RegisterEntry(
                entry.anchor,
                setter.text(entry.headword, entry.location),
                setter.text(f"({entry.brackets})" if entry.brackets else "", entry.location),
                setter.text(entry.text, entry.location),
                entry.location,
            )
            for entry in sorted(entries, key=key)  # type: ignore[arg-type]
        )
    )


def _sentence(role: object, note: object, language: str) -> str:
    """Join a role and a note to sentences; each ends with a full stop."""
    parts = [text.in_language(language) for text in (role, note) if text is not None]  # type: ignore[attr-defined]
    return " ".join(part if part.endswith((".", "!", "?", "…")) else f"{part}." for part in parts)

"""Parity: a text that one of the work's languages lacks becomes a warning."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from octavo.copy.shapes.texts import Text
from octavo.copy.sheets import KeyPath, Sheet
from octavo.copy.wordings import spoken
from octavo.problems import Problem, Severity, nearest


def missing_texts(
    value: object, sheet: Sheet, languages: tuple[str, ...], at: KeyPath = ()
) -> Iterator[Problem]:
    """Find the texts of a checked value that are not there in every language (C07, warnings)."""
    for path, given in _texts(value, at):
        if missing := [language for language in languages if language not in given]:
            named = " and ".join(f"'{language}'" for language in missing)
            message = f"{spoken(path, sheet)} has no text in {named}"
            hint = "add it, or write one text for all languages"
            yield Problem("C07", message, sheet.place(*path), hint, Severity.WARNING)


def uneven_texts(
    value: object, sheet: Sheet, languages: tuple[str, ...], at: KeyPath = ()
) -> Iterator[Problem]:
    """Find the missing texts, and those in languages that the work has not (C08, warnings)."""
    yield from missing_texts(value, sheet, languages, at)
    for path, given in _texts(value, at):
        for language in given:
            if language not in languages:
                message = f"{spoken(path, sheet)} has a text in '{language}', which is never used"
                hint = nearest(language, languages)
                place = sheet.key_place(*path, language)
                yield Problem("C08", message, place, hint, Severity.WARNING)


def _texts(value: object, path: KeyPath) -> Iterator[tuple[KeyPath, tuple[str, ...]]]:
    """Find every map of languages within a value, and the languages that it has."""
    match value:
        case Text():
            if "" not in value.by_language:
                yield path, tuple(value.by_language)
        case Mapping() if value:
            if not any(isinstance(inner, Text) for inner in value.values()):
                yield path, tuple(value)
            for key, inner in value.items():
                yield from _texts(inner, (*path, key))
        case tuple():
            for number, inner in enumerate(value):
                yield from _texts(inner, (*path, number))
        case _ if is_dataclass(value):
            for field in fields(value):
                yield from _texts(getattr(value, field.name), (*path, field.name))

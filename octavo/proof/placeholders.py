"""Placeholders: numbers still to be given are warnings in a final edition."""

from collections.abc import Iterator

from octavo.copy.editions import Edition
from octavo.copy.isbn import is_placeholder
from octavo.copy.shapes.edition import Status
from octavo.copy.shapes.rule_settings import Force
from octavo.problems import Problem, Severity


def placeholders(edition: Edition) -> Iterator[Problem]:
    """Find placeholders in the imprint of a final edition (P01); the preflight judges them."""
    off = edition.record.preflight.placeholders.severity is Force.OFF
    if edition.record.status is not Status.FINAL or off:
        return
    for path, value in _texts(edition.sheet.at("imprint"), ("imprint",)):
        if is_placeholder(value):
            yield Problem(
                "P01",
                f"'{path[1]}' is still a placeholder: {value}",
                edition.location(*path),
                "give the real value, or set 'status: draft'",
                Severity.WARNING,
            )


def _texts(
    value: object, path: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Walk through the texts of a value with the way to each."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _texts(inner, (*path, index))

"""Refusals: what pydantic finds wrong becomes problems in words that a teacher understands.

None of pydantic's own sentences is shown, and no name of a class.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from pydantic_core import ErrorDetails

from octavo.copy.known_keys import keys_at
from octavo.copy.sheets import KeyPath, Sheet
from octavo.copy.wordings import shown, spoken, within, written
from octavo.problems import Problem, nearest

Found = tuple[KeyPath, Problem]

# What is wanted where pydantic reports a wrong type.
_WANTED = {
    "string_type": "a text",
    "int_type": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "tuple_type": "a list",
    "list_type": "a list",
    "dict_type": "a map",
    "mapping_type": "a map",
    "dataclass_type": "a map",
}
_HINTS = {
    "a list": "write it in square brackets, or as lines that begin with '- '",
    "a map": "write lines 'key: value' under it, indented",
    "true or false": "write true or false, without quotation marks",
    "a whole number": "write the number in figures, without quotation marks",
    "a number": "write the number in figures, without quotation marks",
}
_BOUNDS = {
    "greater_than": ("gt", "write a number greater than {:g}"),
    "greater_than_equal": ("ge", "the least is {:g}"),
    "less_than": ("lt", "write a number less than {:g}"),
    "less_than_equal": ("le", "the greatest is {:g}"),
}


def problems_of(
    details: Iterable[ErrorDetails], shape: type, sheet: Sheet, at: KeyPath
) -> Iterator[Found]:
    """Turn the errors of one validation into problems, each with the path that it is about."""
    wanted: dict[KeyPath, list[str]] = {}  # several where several types are allowed
    for detail in details:
        path = _path(detail, sheet, at)
        kind = detail["type"]
        if kind in {"unexpected_keyword_argument", "extra_forbidden"}:
            yield path, _unknown_key(path, shape, sheet, at)
        elif kind == "C01":
            yield path, _unknown_key(path, shape, sheet, at, str(detail["ctx"]["hint"]))
        elif kind == "missing":
            yield path, _missing_key(path, sheet)
        elif kind in _WANTED or kind == "C03":
            words = _WANTED[kind] if kind in _WANTED else detail["ctx"]["wanted"]
            wanted.setdefault(path, []).append(words)
        else:
            yield path, _refused_value(detail, path, sheet)
    for path, each in wanted.items():
        yield path, _wrong_type(path, tuple(dict.fromkeys(each)), sheet)


def _path(detail: ErrorDetails, sheet: Sheet, at: KeyPath) -> KeyPath:
    """Find the place in the file: pydantic's path also names the branches that it took."""
    path = at
    for step in detail["loc"]:
        here = sheet.at(*path)
        if isinstance(here, dict):
            known = step in here
        else:
            known = isinstance(here, list) and step in range(len(here))
        path = (*path, step) if known else path
    return (*path, detail["loc"][-1]) if detail["type"] == "missing" else path


def _unknown_key(path: KeyPath, shape: type, sheet: Sheet, at: KeyPath, more: str = "") -> Problem:
    keys = keys_at(shape, path[len(at) : -1])
    message = f"unknown key '{path[-1]}'{within(path[:-1], sheet)}"
    hint = nearest(str(path[-1]), keys) or "known keys: " + ", ".join(keys)
    hint = f"{hint} ({more})" if more else hint
    return Problem("C01", message, sheet.key_place(*path), hint)


def _missing_key(path: KeyPath, sheet: Sheet) -> Problem:
    message = f"'{path[-1]}' is missing{within(path[:-1], sheet)}"
    return Problem("C02", message, sheet.place(*path[:-1]), f"add a line '{path[-1]}: …'")


def _wrong_type(path: KeyPath, wanted: tuple[str, ...], sheet: Sheet) -> Problem:
    value = sheet.at(*path)
    message = f"{spoken(path, sheet)} is {shown(value)}, not {' or '.join(wanted)}"
    return Problem("C03", message, sheet.place(*path), _type_hint(" or ".join(wanted), value))


def _type_hint(wanted: str, value: object) -> str:
    if isinstance(value, bool | int | float) and wanted.startswith("a text"):
        return "put it in quotation marks"
    return _HINTS.get(wanted, "")


def _refused_value(detail: ErrorDetails, path: KeyPath, sheet: Sheet) -> Problem:
    """Make a problem of a value that has the right type and yet may not stand here."""
    context = detail.get("ctx", {})
    own = re.fullmatch("[A-Z][0-9]{2}", detail["type"])
    code = detail["type"] if own else "C04"
    if own:
        fact, hint = str(context["fact"]), str(context["hint"])
    else:
        fact, hint = _fact_and_hint(detail["type"], context, sheet.at(*path))
    if detail["loc"][-1] == "[key]":
        message = f"the key '{path[-1]}'{within(path[:-1], sheet)} has the wrong form"
        return Problem(code, message, sheet.key_place(*path), hint)
    if code.startswith("D"):  # these facts are whole sentences
        return Problem(code, fact, sheet.place(*_part_of_date(code, path, sheet)), hint)
    return Problem(code, f"{spoken(path, sheet)} {fact}", sheet.place(*path), hint)


def _part_of_date(code: str, path: KeyPath, sheet: Sheet) -> KeyPath:
    """Find the key of a date's map that is wrong."""
    keys = ("time", "part") if code == "D05" else ("edtf",)
    return next(((*path, key) for key in keys if sheet.at(*path, key) is not None), path)


def _fact_and_hint(kind: str, context: dict[str, Any], value: object) -> tuple[str, str]:
    fact = f"is '{written(value)}'"
    if kind in {"enum", "literal_error"}:
        return fact, _choice(str(context["expected"]), str(value))
    if kind in _BOUNDS:
        bound, words = _BOUNDS[kind]
        return fact, words.format(context[bound])
    if kind == "too_short":
        few = "is empty" if not value else "has too few items"
        return few, f"give {context['min_length']} at least"
    if kind == "too_long":
        return "has too many items", f"give {context['max_length']} at most"
    if kind == "value_error":
        return f"is wrong: {context['error']}", ""
    return fact, "write something else"


def _choice(expected: str, value: str) -> str:
    """Make the hint of pydantic's list of choices: 'a', 'b' or 'c'."""
    choices = re.findall("'([^']*)'", expected)
    if not choices:
        return f"write {expected.lower()}, or leave it out"
    return nearest(value, choices) or "one of: " + ", ".join(choices)

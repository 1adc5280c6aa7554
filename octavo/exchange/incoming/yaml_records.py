"""YAML records: events become lines of chronology.yaml, written as a person would write them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from octavo.copy.yaml_scalars import plain_scalar

# YAML 1.2.2, 7.3.3: what a plain scalar may not begin with, and what ends it.
_BEGINS: Final = re.compile(r"[\w«„“(…]")
_ENDS: Final = re.compile(r": |:$| #|[\t\n]")
_ENDS_IN_FLOW: Final = re.compile(r"[,\[\]{}:]")
_IN_A_LINE: Final = frozenset({"date"})


def yaml_of(records: Iterable[Mapping[str, object]]) -> str:
    """Write records as items of a list, an empty line between them."""
    return "\n".join("\n".join(_item(record)) + "\n" for record in records)


def _item(record: Mapping[str, object]) -> Iterator[str]:
    lines = [line for key, value in record.items() for line in _entry(key, value)]
    for number, line in enumerate(lines):
        yield f"- {line}" if number == 0 else f"  {line}"


def _entry(key: str, value: object) -> Iterator[str]:
    """Write a key and its value: texts and maps of texts in lines of their own."""
    match value:
        case dict() if value and key not in _IN_A_LINE:
            yield f"{_key(key)}:"
            for inner, each in value.items():
                yield from (f"  {line}" for line in _entry(inner, each))
        case [dict(), *_]:
            yield f"{_key(key)}:"
            yield from (f"  - {_flow(each)}" for each in value)
        case dict() | list():
            yield f"{_key(key)}: {_flow(value)}"
        case _:
            yield f"{_key(key)}: {_scalar(value, _ENDS)}"


def _flow(value: object) -> str:
    """Write a value in one line."""
    match value:
        case dict():
            pairs = (f"{_key(key)}: {_flow(each)}" for key, each in value.items())
            return "{" + ", ".join(pairs) + "}"
        case list():
            return "[" + ", ".join(map(_flow, value)) + "]"
    return _scalar(value, _ENDS_IN_FLOW)


def _key(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z_][\w-]*", key) else _quoted(key)


def _scalar(value: object, ends: re.Pattern[str]) -> str:
    """Write a scalar without quotation marks if it is read back as the same."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return str(value)
    plain = _BEGINS.match(value) and not ends.search(value) and not _ENDS.search(value)
    if plain and value == value.strip() and plain_scalar(value) == value:
        return value
    return _quoted(value)


def _quoted(text: str) -> str:
    """Write a text in quotation marks, in single ones where that saves signs (YAML 1.2.2, 7.3)."""
    if re.search(r'["\\]', text) and "\n" not in text and "\t" not in text:
        return "'" + text.replace("'", "''") + "'"
    signs = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}
    return '"' + "".join(signs.get(sign, sign) for sign in text) + '"'

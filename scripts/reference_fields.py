"""Reference fields: the values that templates are given become tables of their fields."""

import inspect
import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import EnumType
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from pydantic.fields import FieldInfo

from octavo.assemble.book import Book, Section, SectionCopy
from octavo.copy.date_words import DateWords
from octavo.copy.prose import (
    Block,
    Cell,
    Deed,
    Figure,
    Inline,
    Lined,
    ListBlock,
    Panel,
    Picture,
    Question,
    Questions,
    Quoted,
    Table,
)
from octavo.copy.words import Words
from octavo.problems import Location

#: Where the tables begin; what a field leads to follows.
GROUPS = (
    ("In every template", (Book, Section, Words)),
    ("`section.copy`, by the kind of the section", get_args(SectionCopy)),
    (
        "`block`, in a component",
        (
            Deed,
            Quoted,
            Questions,
            Question,
            Panel,
            Lined,
            ListBlock,
            Figure,
            Picture,
            Table,
            Cell,
        ),
    ),
)
#: What needs no table: a filter writes it, or it is a word or a number.
_PLAIN: Mapping[object, str] = {
    str: "text",
    int: "number",
    float: "number",
    bool: "true or false",
    NoneType: "none",
    Location: "place",
    tuple[Inline, ...]: "inlines",
    tuple[Block, ...]: "blocks",
    SectionCopy: "the copy, by the kind",
    DateWords: "the words of dates",
}
_COMMENT = re.compile(r"^    (\w+):[^#\n]*#\s*(.*)$", re.MULTILINE)


def field_tables() -> str:
    """Write the tables of all that a template can reach."""
    done: list[type] = []
    parts: list[str] = []
    for title, roots in GROUPS:
        parts.append(f"## {title}\n")
        waiting = [root for root in roots if root not in done]
        while waiting:
            shape = waiting.pop(0)
            if shape in done:
                continue
            done.append(shape)
            parts.append(one_table(shape))
            roots_of_all = [root for _, others in GROUPS for root in others]
            waiting = [
                *(inner for inner in reached(shape) if inner not in (*done, *roots_of_all)),
                *waiting,
            ]
    return "\n".join(parts)


def one_table(shape: type) -> str:
    """Write the table of the fields of one value."""
    comments = dict(_COMMENT.findall(inspect.getsource(shape)))
    hints = get_type_hints(shape, localns={"Block": Block})
    rows = []
    for field in fields(shape):
        default = field.default
        said = default.description if isinstance(default, FieldInfo) else ""
        meaning = said or comments.get(field.name, "")
        rows.append(f"| `{field.name}` | {words_for(hints[field.name])} | {meaning} |\n")
    says = " ".join((shape.__doc__ or "").split()).replace("``", "`")
    head = f"### {shape.__name__}\n\n{says}\n\n| field | value | meaning |\n|---|---|---|\n"
    return head + "".join(rows)


def words_for(annotation: Any) -> str:  # noqa: ANN401 - a type is any value
    """Say in words what a field holds."""
    inner = get_args(annotation)
    if annotation in _PLAIN:
        words = _PLAIN[annotation]
    elif isinstance(annotation, EnumType):
        words = " or ".join(f"`{choice.value}`" for choice in annotation)
    elif get_origin(annotation) in (Union, UnionType):
        words = " or ".join(words_for(choice) for choice in inner)
    elif get_origin(annotation) is tuple and inner[-1] is Ellipsis:
        words = f"list, each item: {words_for(inner[0])}"
    elif get_origin(annotation) is tuple:
        words = " and ".join(words_for(part) for part in inner)
    elif get_origin(annotation) is Mapping:
        words = f"map, each value: {words_for(inner[1])}"
    else:
        words = f"[{annotation.__name__}](#{annotation.__name__.lower()})"
    return words


def reached(shape: type) -> list[type]:
    """List the values with fields of their own that the fields of a value hold."""
    hints = get_type_hints(shape, localns={"Block": Block}).values()
    return [leaf for annotation in hints for leaf in leaves(annotation)]


def leaves(annotation: Any) -> list[type]:  # noqa: ANN401 - a type is any value
    """Find the dataclasses in a type."""
    if annotation in _PLAIN:
        return []
    if isinstance(annotation, type) and is_dataclass(annotation):
        return [annotation]
    return [leaf for inner in get_args(annotation) for leaf in leaves(inner)]

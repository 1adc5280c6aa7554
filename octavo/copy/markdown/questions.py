"""Questions: the items of a list of questions become questions, with what is asked of each."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from octavo.copy.markdown.attributes import check_names, is_slug, read_attributes, split_trailing
from octavo.copy.prose import Block, Container, ListBlock, Paragraph, Text
from octavo.problems import Location, Problem

QUESTION = "question"
_NAMES = ("id", "lines", "box", "minutes", "answer")
#: What is counted, and the most there can be of it: a page has room for no more.
_MOST = {"lines": 40, "box": 40, "minutes": 600}


def with_questions(blocks: Iterable[Block], problems: list[Problem]) -> tuple[Block, ...]:
    """Make a container ``question`` of each item of the lists in a container ``questions``.

    The attributes stand in braces at the end of an item's first paragraph: ``{lines=3}``. Those
    that it does not take are problems (M04), and so are numbers that are none (W02).
    """
    return tuple(
        replace(block, items=tuple((_question(item, block, problems),) for item in block.items))
        if isinstance(block, ListBlock)
        else block
        for block in blocks
    )


def _question(item: tuple[Block, ...], at: ListBlock, problems: list[Problem]) -> Container:
    place = item[0].location if item else at.location
    first = item[0] if item else None
    last = first.children[-1] if isinstance(first, Paragraph) and first.children else None
    if not isinstance(first, Paragraph) or not isinstance(last, Text):
        return Container(QUESTION, {}, item, place)
    words, braces = split_trailing(last.text)
    if not braces:
        return Container(QUESTION, {}, item, place)
    children = (*first.children[:-1], *((Text(words),) if words else ()))
    attributes = read_attributes(braces, place, problems) or {}
    check_names(attributes, _NAMES, "a question", place, problems)
    problems.extend(_wrong(attributes, place))
    return Container(QUESTION, attributes, (replace(first, children=children), *item[1:]), place)


def _wrong(attributes: Mapping[str, str], place: Location) -> Iterator[Problem]:
    """Find numbers that are none, or too large, room of two kinds, and ids that are none."""
    for name, most in _MOST.items():
        value = attributes.get(name, "1")
        if not (value.isascii() and value.isdecimal() and 1 <= int(value) <= most):
            hint = f"write a whole number from 1 to {most}, such as {name}=3"
            if name == "lines":
                hint += '; words go into answer="…"'
            yield Problem("W02", f"'{name}' of a question is '{value}'", place, hint)
    if {"lines", "box"} <= attributes.keys():
        hint = "keep one of the two"
        yield Problem("W02", "a question has both lines and a box to write in", place, hint)
    name = attributes.get("id", "q")
    if not is_slug(name):
        message = f"id '{name}' is not made of small letters, figures and hyphens"
        yield Problem("M04", message, place, "write it as {#who-speaks}")

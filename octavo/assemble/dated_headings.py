"""Dated headings: the days that headings name become the days at which they begin and end."""

from collections.abc import Callable
from dataclasses import replace

from octavo.assemble.day_spans import stamp_of
from octavo.copy.dates import DateError, Reckoning, parse_date
from octavo.copy.prose import Block, Heading, ListBlock
from octavo.copy.prose.blocks import NO_DAY
from octavo.copy.prose.walk import HOLDING
from octavo.problems import Problem


def day_of(heading: Heading, reckoning: Reckoning, problems: list[Problem]) -> str:
    """Give the stamp of a heading's day; empty if it has none, or none that can be (a D code)."""
    if not heading.day:
        return ""
    try:
        return stamp_of(parse_date(heading.day, reckoning), reckoning)
    except DateError as error:
        problems.append(Problem(error.code, error.message, heading.location, error.hint))
        return ""


def with_days(
    blocks: tuple[Block, ...], day: str, name: str, stamp: Callable[[Heading], str]
) -> tuple[Block, ...]:
    """Say at each heading of a section which day begins with it, or that one ends (``NO_DAY``).

    ``day`` is the stamp of the section's own heading; ``stamp`` gives that of another.  A day holds
    for the headings below its own, unless they name another.  A heading at which the day changes
    has an id, made of ``name`` if it is not the author's.
    """
    done: list[Block] = []
    open_days = [(1, day)]  # by level
    current = day
    for block in blocks:
        if not isinstance(block, Heading):
            done.append(_without_days(block))
            continue
        while len(open_days) > 1 and open_days[-1][0] >= block.level:
            open_days.pop()
        own = stamp(block)
        if own:
            open_days.append((block.level, own))
        changed = open_days[-1][1] != current
        current = open_days[-1][1]
        anchor = block.id or (f"{name}-heading-{len(done)}" if changed else "")
        done.append(replace(block, id=anchor, day=(current or NO_DAY) if changed else ""))
    return tuple(done)


def _without_days(block: Block) -> Block:
    """Take the days out of headings inside a block, such as a quotation: they date no section."""
    match block:
        case Heading():
            return replace(block, day="")
        case ListBlock(items):
            return replace(block, items=tuple(tuple(map(_without_days, item)) for item in items))
        case _ if isinstance(block, HOLDING):
            return replace(block, children=tuple(map(_without_days, block.children)))
        case _:
            return block

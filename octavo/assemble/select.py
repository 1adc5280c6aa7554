"""Select: what a text keeps for one edition, one audience and one language."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from octavo.assemble.table_lists import listed
from octavo.copy.editions import Edition
from octavo.copy.markdown.attributes import words_of
from octavo.copy.order import Known
from octavo.copy.prose import Block, Container, ListBlock, Table
from octavo.copy.shapes.layout import Tables
from octavo.problems import Location, Problem, nearest

#: The audience that may see what is withheld from all others: answers, remarks, timings.
TEACHER = "teacher"
WITHHELD = frozenset({"answer", "advice"})  # containers
WITHHELD_ATTRIBUTES = frozenset({"answer", "minutes"})


@dataclass(frozen=True, slots=True)
class Reader:
    """Whom the text is set for; ``editions`` is the edition and all that it extends."""

    editions: frozenset[str]
    audience: str
    language: str
    lists: bool = False  # whether tables are set as lists

    @property
    def teaches(self) -> bool:
        """Tell whether the reader may see what is withheld from pupils."""
        return self.audience == TEACHER


def reader_of(edition: Edition) -> Reader:
    """Give the reader whom an edition is for."""
    record = edition.record
    lists = record.tables is Tables.LISTS
    return Reader(frozenset(edition.chain), record.audience, record.language, lists)


def select(
    blocks: Iterable[Block], reader: Reader, known: Known, problems: list[Problem]
) -> tuple[Block, ...]:
    """Keep the blocks meant for the reader; ``only`` containers dissolve into their contents."""
    kept: list[Block] = []
    for block in blocks:
        if isinstance(block, Container) and block.kind == "only":
            _check(block, known, problems)
            inside = select(block.children, reader, known, problems)
            kept.extend(inside if _meant_for(block, reader) else ())
        elif isinstance(block, Container):
            inside = select(block.children, reader, known, problems)
            if block.kind not in WITHHELD or reader.teaches:
                kept.append(replace(_shown(block, reader), children=inside))
        elif isinstance(block, ListBlock):
            items = tuple(select(item, reader, known, problems) for item in block.items)
            kept.append(replace(block, items=tuple(item for item in items if item)))
        elif isinstance(block, Table) and reader.lists:
            kept.extend(listed(block))
        else:
            kept.append(block)
    return tuple(kept)


def _shown(block: Container, reader: Reader) -> Container:
    """Take out what only teachers may see."""
    if reader.teaches or not WITHHELD_ATTRIBUTES & block.attributes.keys():
        return block
    kept = {key: text for key, text in block.attributes.items() if key not in WITHHELD_ATTRIBUTES}
    return replace(block, attributes=kept)


def _meant_for(block: Container, reader: Reader) -> bool:
    """Tell whether every condition of the block holds."""
    asked = {name: words_of(value) for name, value in block.attributes.items()}
    return (
        (not asked.get("editions") or bool(asked["editions"] & reader.editions))
        and (not asked.get("audiences") or reader.audience in asked["audiences"])
        and (not asked.get("languages") or reader.language in asked["languages"])
    )


def _check(block: Container, known: Known, problems: list[Problem]) -> None:
    """Report names that no edition has (C05), and a condition without any (M04)."""
    names = {
        "editions": ("edition", known.editions),
        "audiences": ("audience", known.audiences),
        "languages": ("language", known.languages),
    }
    if not block.attributes:  # a misspelt one has been reported as such
        problems.append(
            Problem(
                "M04",
                "container 'only' does not say for whom",
                block.location,
                "add editions=…, audiences=… or languages=…",
            )
        )
    for attribute, (word, right) in names.items():
        asked = words_of(block.attributes.get(attribute, ""))
        problems.extend(
            _unknown(word, name, right, block.location) for name in sorted(asked - right)
        )


def _unknown(word: str, name: str, right: frozenset[str], location: Location) -> Problem:
    return Problem("C05", f"unknown {word} '{name}'", location, nearest(name, right))

"""Placement: where each registered document stands in the edition, and its number there."""

from collections.abc import Iterable, Mapping

from octavo.copy.markdown.containers import REGISTERED
from octavo.copy.prose import Block, Container
from octavo.copy.prose.walk import blocks_in
from octavo.copy.shapes.documents import Document
from octavo.problems import Location, Problem


def placed_in(blocks: Iterable[Block], records: Iterable[str]) -> tuple[tuple[str, Container], ...]:
    """List the registered documents that a text calls for by an empty container, in order."""
    known = frozenset(records)
    return tuple(
        (block.attributes["id"], block)
        for block in blocks_in(blocks)
        if isinstance(block, Container)
        and block.kind in REGISTERED
        and not block.children
        and block.attributes.get("id") in known
    )


def number_documents(
    texts: Iterable[tuple[Block, ...] | None], records: Iterable[str], problems: list[Problem]
) -> Mapping[str, int]:
    """Give the number of each document of an edition in the order in which they stand.

    ``texts`` are the blocks of each section in running order, None for the documents section,
    which takes all that stand in no text. A document that stands twice is a problem (R04).
    """
    records = tuple(records)
    sections = [None if blocks is None else placed_in(blocks, records) for blocks in texts]
    in_texts = {name for section in sections if section for name, _ in section}
    numbers: dict[str, int] = {}
    for section in sections:
        if section is None:
            rest = (name for name in records if name not in in_texts and name not in numbers)
            for name in rest:
                numbers[name] = len(numbers) + 1
            continue
        for name, block in section:
            if name in numbers:
                problems.append(
                    Problem(
                        "R04",
                        f"document '{name}' stands twice in this edition",
                        block.location,
                        f"refer to it instead: [](document:{name})",
                    )
                )
            numbers.setdefault(name, len(numbers) + 1)
    return numbers


def unplaced(
    texts: Iterable[tuple[Block, ...]], records: Mapping[str, Document], location: Location
) -> tuple[Container, ...]:
    """Call at a place for the registered documents that stand in no text, in their order."""
    placed = {
        block.attributes.get("id")
        for blocks in texts
        for block in blocks_in(blocks)
        if isinstance(block, Container)
    }
    return tuple(
        Container(str(record.kind), {"id": name}, (), location)
        for name, record in records.items()
        if name not in placed
    )

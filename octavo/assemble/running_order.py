"""Running order: the parts of an edition become planned sections with their anchors."""

from collections.abc import Iterable
from dataclasses import dataclass

from octavo.copy.editions import Edition
from octavo.copy.prose import Block, Heading, Prose
from octavo.copy.prose.walk import blocks_in
from octavo.copy.shapes.running_order import Matter, Opening, Part
from octavo.copy.texts import Texts
from octavo.problems import Location, Problem

#: Kinds that are made from a text; the others are made from registers or from the imprint.
FROM_TEXT = frozenset({"text", "dedication", "epigraph"})

#: Kinds that may have a text besides.
WITH_TEXT = FROM_TEXT | {"colophon"}


@dataclass(frozen=True, slots=True)
class Planned:
    """A section to be made: where it stands, and the prose that it is made from, if any."""

    id: str
    part: Part
    matter: Matter
    opening: Opening
    location: Location
    prose: Prose | None
    heading: Heading | None  # the level-1 heading of the prose


def plan(edition: Edition, texts: Texts, problems: list[Problem]) -> tuple[Planned, ...]:
    """Plan the sections of an edition in running order.

    Reports texts without a heading (M05) and anchors that stand twice (R04).
    """
    openings = edition.record.openings
    planned: list[Planned] = []
    for matter, number, part in edition.record.running_order:
        asked_at = edition.location(str(matter), number)
        prose = texts.texts.get(part.source) if part.source and part.kind in WITH_TEXT else None
        heading = heading_of(prose.blocks) if prose else None
        if prose and part.kind == "text" and heading is None:
            problems.append(
                Problem(
                    "M05",
                    "the text has no heading",
                    Location(prose.file, 1, 1),
                    "begin the file with '# The title'",
                )
            )
        name = (heading.id if heading else "") or part.source or part.kind
        anchor = f"section-{name}" if part.source else part.kind
        opening = part.opening or getattr(openings, str(matter))
        place = prose.blocks[0].location if prose and prose.blocks else asked_at
        planned.append(Planned(anchor, part, matter, Opening(opening), place, prose, heading))
    _check_anchors(planned, problems)
    return tuple(planned)


def heading_of(blocks: Iterable[Block]) -> Heading | None:
    """Give the level-1 heading that a text begins with."""
    first = next(iter(blocks), None)
    return first if isinstance(first, Heading) and first.level == 1 else None


def _check_anchors(planned: Iterable[Planned], problems: list[Problem]) -> None:
    """Report ids that stand twice in the edition, and further level-1 headings (M05)."""
    seen: dict[str, Location] = {}
    for section in planned:
        headings = [
            block
            for block in blocks_in(section.prose.blocks if section.prose else ())
            if isinstance(block, Heading) and block is not section.heading
        ]
        problems.extend(
            Problem(
                "M05",
                "a second heading of level 1",
                heading.location,
                "write '##', or make a text of its own",
            )
            for heading in headings
            if heading.level == 1
        )
        ids = [(section.id, section.location)]
        ids += [(heading.id, heading.location) for heading in headings if heading.id]
        for anchor, location in ids:
            if anchor in seen:
                name = anchor.removeprefix("section-")
                problems.append(
                    Problem(
                        "R04",
                        f"'{name}' stands twice in this edition, first at {seen[anchor]}",
                        location,
                        "give one of them another id, or remove it from the running order",
                    )
                )
            seen.setdefault(anchor, location)

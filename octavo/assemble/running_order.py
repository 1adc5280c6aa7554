"""Running order: the parts of an edition become planned sections with their anchors."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from octavo.copy.editions import Edition
from octavo.copy.matter import Matter, Opening
from octavo.copy.prose import Block, Heading, Prose
from octavo.copy.prose.walk import blocks_in
from octavo.copy.running_order_checks import TAKES_NO_SOURCE
from octavo.copy.shapes.running_order import Part
from octavo.copy.texts import Texts
from octavo.problems import Location, Problem

#: The kind of section that is the title of a part.
PART_TITLE = "part-title"

#: Codes of problems that leave a text empty, so that nothing more can be said of it.
UNREAD = frozenset({"Y05", "Y06", "M07"})
#: Kinds of sections that are texts under headings of their own.
CHAPTERS = frozenset({"text", "chronicle", "handout"})


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
    in_part: bool = False  # a part title stands before it in its division


def plan(edition: Edition, texts: Texts, problems: list[Problem]) -> tuple[Planned, ...]:
    """Plan the sections of an edition in running order.

    Reports texts without a heading (M05) and anchors that stand twice (R04).
    """
    openings = edition.record.openings
    unread = {problem.location.file for problem in problems if problem.code in UNREAD}
    planned: list[Planned] = []
    for matter, number, part in edition.record.running_order:
        asked_at = edition.location(str(matter), number)
        source = None if part.kind in TAKES_NO_SOURCE else part.source
        prose = texts.texts.get(source) if source else None
        heading = heading_of(prose.blocks) if prose else None
        if prose and _lacks_title(part, heading) and prose.file not in unread:
            problems.append(
                Problem(
                    "M05",
                    "the text has no heading",
                    Location(prose.file, 1, 1),
                    "begin the file with '# The title'",
                )
            )
        name = (heading.id if heading else "") or source
        anchor = f"section-{name}" if source else _anchor_of(part, planned)
        titles = [each for each in planned if each.matter is matter and _is_title(each.part)]
        beside_title = _is_title(part) or (titles and titles[-1] is planned[-1])
        usual = Opening.RECTO if beside_title else getattr(openings, str(matter))
        opening = Opening(part.opening or usual)
        place = prose.blocks[0].location if prose and prose.blocks else asked_at
        in_part = bool(titles) and not _is_title(part)
        section = Planned(anchor, part, matter, opening, place, prose, heading, in_part)
        first = next((each for each in planned if each.id == anchor), None)
        if first is None:
            planned.append(section)
            continue
        problems.append(_twice(section, first, asked_at))
    _check_headings(planned, problems)
    return tuple(planned)


def _is_title(part: Part) -> bool:
    return part.kind == PART_TITLE


def _lacks_title(part: Part, heading: Heading | None) -> bool:
    """Tell whether a section that is printed under a title has none."""
    return heading is None and (part.kind in CHAPTERS or (_is_title(part) and part.title is None))


def _anchor_of(part: Part, planned: Iterable[Planned]) -> str:
    """Name a section that is made from no text: by its kind, or a part by its number."""
    if not _is_title(part):
        return part.kind
    return f"part-{1 + sum(_is_title(section.part) for section in planned)}"


def heading_of(blocks: Iterable[Block]) -> Heading | None:
    """Give the level-1 heading that a text begins with."""
    first = next(iter(blocks), None)
    return first if isinstance(first, Heading) and first.level == 1 else None


def _twice(section: Planned, first: Planned, asked_at: Location) -> Problem:
    """Say that a section stands twice: the same line of the running order, or the same id."""
    name = section.part.source or section.part.kind
    if section.location in (first.location, asked_at):
        message = f"'{name}' stands twice in the running order"
        return Problem("R04", message, asked_at, "take one of the two lines out")
    anchor = section.id.removeprefix("section-")
    message = f"'{anchor}' stands twice in this edition, first at {first.location}"
    return Problem("R04", message, section.location, "give one of the two another id")


def _check_headings(planned: Iterable[Planned], problems: list[Problem]) -> None:
    """Report headings at a wrong level (M05), and ids that stand twice in the edition (R04)."""
    seen: dict[str, Location] = {section.id: section.location for section in planned}
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
        problems.extend(_skipped(headings))
        for heading in headings:
            if heading.id and heading.id in seen:
                problems.append(
                    Problem(
                        "R04",
                        f"'{heading.id}' stands twice in this edition, first at {seen[heading.id]}",
                        heading.location,
                        "give one of the two another id",
                    )
                )
            seen.setdefault(heading.id, heading.location)


def _skipped(headings: Iterable[Heading]) -> Iterator[Problem]:
    """Find headings more than one level below the one before (M05): the outline has a gap."""
    above = 1
    for heading in headings:
        if heading.level > above + 1:
            message = f"a heading of level {heading.level} stands under one of level {above}"
            hint = f"write '{'#' * (above + 1)}'"
            yield Problem("M05", message, heading.location, hint)
        above = heading.level

"""Timeline plan: cards with their places on the line of time become places on pages.

Time runs down, with lanes side by side, or across, with lanes one under another.  A card stands as
near to its moment as its neighbours in the lane allow, and never on one of them.  All lengths are
CSS pixels, counted from the corner of the part of the page that the timeline may fill.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

GAP = 5.0  # between two cards
MOST_PAGES = 120
_EDGE = 0.5  # what stands at the very end of a page stands at the beginning of the next
_FULL = 0.92  # of a lane: fuller ones tear cards too far from their moments


@dataclass(frozen=True, slots=True)
class Card:
    """What is told of an event: its place on the line, from 0 to 1, its lane and its size."""

    name: str
    at: float
    lane: int
    width: float
    height: float
    rise: float = 0.0  # from its top to the line of sight, which stands at its moment


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a card stands, and where on the page its moment is, along the line."""

    card: Card
    page: int  # of the timeline, from 0
    left: float
    top: float
    moment: float
    turned: bool = False  # hangs before its moment, at the end of a line that runs across


@dataclass(frozen=True, slots=True)
class Room:
    """The part of a page for cards: its size, and where it begins."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Plan:
    """A timeline set on pages."""

    rooms: tuple[Room, ...]  # one a page
    spots: tuple[Spot, ...]
    lanes: tuple[tuple[float, ...], ...]  # by page: where each lane begins, across the line

    def along(self, at: float, *, down: bool) -> tuple[int, float]:
        """Give the page of a place on the line, and how far from its room's beginning it is."""
        lengths = [room.height if down else room.width for room in self.rooms]
        return _page_of(at, lengths)


def plan_down(cards: Iterable[Card], lanes: int, first: Room, rest: Room, least: float) -> Plan:
    """Set cards under one another on as few pages as hold them.

    The line is at least ``least`` long. Where so many cards belong to one moment that no scale
    helps, the last of them go on to the next page. Raises ValueError if a card is taller than a
    page, or if there are more than ``MOST_PAGES``.
    """
    cards = tuple(sorted(cards, key=lambda card: card.at))
    fewest = _fewest(cards, lanes, first, rest)
    for going_on in (False, True):
        most = MOST_PAGES if going_on else min(2 * fewest + 4, MOST_PAGES)
        for pages in range(fewest, most + 1):
            rooms = (first, *[rest] * (pages - 1))
            if sum(room.height for room in rooms) < least and pages < most:
                continue
            spots = _down(cards, lanes, rooms, going_on=going_on)
            if spots is not None:
                return Plan(rooms, spots, tuple(_columns(room, lanes) for room in rooms))
    message = "the cards are too tall, or too many"
    raise ValueError(message)


def plan_across(
    cards: Iterable[Card], lanes: int, room: Room, pages: int, head: float
) -> Plan | None:
    """Set cards side by side on a number of sheets; None if they are too high for them.

    ``head`` is the height of the name of a lane.
    """
    by_page: dict[int, list[Spot]] = defaultdict(list)
    for card in sorted(cards, key=lambda card: card.at):
        page, moment = _page_of(card.at, [room.width] * pages)
        turned = moment + card.width > room.width and moment > card.width
        left = moment - card.width if turned else min(moment, max(room.width - card.width, 0.0))
        by_page[page].append(Spot(card, page, left, 0.0, moment, turned))
    spots: list[Spot] = []
    starts: list[tuple[float, ...]] = []
    for page in range(pages):
        packed = [
            _rows([spot for spot in by_page[page] if spot.card.lane == lane])
            for lane in range(lanes)
        ]
        spare = room.height - sum(head + height for _, height in packed)
        if spare < 0:
            return None
        tops: list[float] = []
        top = 0.0
        for rows, height in packed:
            tops.append(top)
            spots += [replace(spot, top=spot.top + top + head) for spot in rows]
            top += head + height + spare / lanes  # what is left is shared out between the lanes
        starts.append(tuple(tops))
    return Plan((room,) * pages, tuple(spots), tuple(starts))


def _page_of(at: float, lengths: Sequence[float]) -> tuple[int, float]:
    place = at * sum(lengths)
    for page, length in enumerate(lengths):
        if place < length - _EDGE or page == len(lengths) - 1:
            return page, min(max(place, 0.0), length)
        place -= length
    return 0, 0.0


def _columns(room: Room, lanes: int) -> tuple[float, ...]:
    return tuple(room.left + room.width * lane / lanes for lane in range(lanes))


def _fewest(cards: Iterable[Card], lanes: int, first: Room, rest: Room) -> int:
    """Count the pages that the fullest lane needs if nothing is left free."""
    heights = [0.0] * lanes
    for card in cards:
        heights[card.lane] += card.height + GAP
    return 1 + max(0, int((max(heights) - first.height) // rest.height))


def _down(
    cards: Iterable[Card], lanes: int, rooms: tuple[Room, ...], *, going_on: bool
) -> tuple[Spot, ...] | None:
    lengths = [room.height for room in rooms]
    columns: dict[tuple[int, int], list[Spot]] = defaultdict(list)
    reached = [0] * lanes  # the page that each lane has come to
    for card in cards:
        page, moment = _page_of(card.at, lengths)
        if page < reached[card.lane]:
            page, moment = reached[card.lane], 0.0
        if going_on and not _holds(columns[page, card.lane], card, lengths[page]):
            page, moment = page + 1, 0.0
        if page == len(rooms) or not _holds(columns[page, card.lane], card, lengths[page]):
            return None
        reached[card.lane] = page
        left = _columns(rooms[page], lanes)[card.lane]
        columns[page, card.lane].append(Spot(card, page, left, moment - card.rise, moment))
    return tuple(
        spot
        for (page, _), column in columns.items()
        for spot in _one_under_another(column, lengths[page])
    )


def _holds(column: list[Spot], card: Card, height: float) -> bool:
    """Tell whether a lane of a page has room for one more card."""
    taken = sum(spot.card.height + GAP for spot in column)
    return taken + card.height <= height * (_FULL if column else 1)


def _one_under_another(column: list[Spot], height: float) -> list[Spot]:
    """Push cards down off one another, and up again from the foot of the page."""
    tops: list[float] = []
    lowest = 0.0
    for spot in column:
        tops.append(max(spot.top, lowest))
        lowest = tops[-1] + spot.card.height + GAP
    floor = height
    for place in range(len(tops) - 1, -1, -1):
        tops[place] = min(tops[place], floor - column[place].card.height)
        floor = tops[place] - GAP
    return [replace(spot, top=top) for spot, top in zip(column, tops, strict=True)]


def _rows(here: list[Spot]) -> tuple[list[Spot], float]:
    """Put cards into rows, each into the first where it stands free; give the rows' height."""
    rows: list[list[Spot]] = []
    for spot in here:
        row = next((row for row in rows if _free(spot, row)), None)
        if row is None:
            rows.append(row := [])
        row.append(spot)
    done: list[Spot] = []
    height = 0.0
    for row in rows:
        done += [replace(spot, top=height) for spot in row]
        height += max(spot.card.height for spot in row) + GAP
    return done, height


def _free(spot: Spot, row: Iterable[Spot]) -> bool:
    return all(
        spot.left >= other.left + other.card.width + GAP
        or other.left >= spot.left + spot.card.width + GAP
        for other in row
    )

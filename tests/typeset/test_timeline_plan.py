"""Timeline plan: no card stands on another, none leaves its page, all keep the order of time."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from octavo.typeset.timeline_plan import GAP, MOST_PAGES, Card, Plan, Room, plan_across, plan_down

LANES = 3
FIRST, REST = Room(60, 20, 300, 300), Room(60, 20, 300, 400)
SHEET = Room(0, 30, 1200, 800)
EDGE = 1e-6


@st.composite
def cards(draw: st.DrawFn) -> list[Card]:
    sizes = draw(
        st.lists(
            st.tuples(
                st.floats(0, 1), st.integers(0, LANES - 1), st.floats(20, 150), st.floats(8, 90)
            ),
            min_size=1,
            max_size=40,
        )
    )
    return [
        Card(f"card-{number}", at, lane, width, height, 4.0)
        for number, (at, lane, width, height) in enumerate(sizes)
    ]


def overlap(plan: Plan) -> bool:
    boxes = [
        (
            spot.page,
            spot.left,
            spot.top,
            spot.left + spot.card.width,
            spot.top + spot.card.height,
            spot.card.lane,
        )
        for spot in plan.spots
    ]
    return any(
        one[0] == two[0]
        and one[5] == two[5]
        and one[1] < two[3] - EDGE
        and two[1] < one[3] - EDGE
        and one[2] < two[4] - EDGE
        and two[2] < one[4] - EDGE
        for number, one in enumerate(boxes)
        for two in boxes[number + 1 :]
    )


@given(cards())
def test_down_every_card_stands_free_on_its_page(given_cards: list[Card]) -> None:
    plan = plan_down(given_cards, LANES, FIRST, REST, 0)

    assert {spot.card.name for spot in plan.spots} == {card.name for card in given_cards}
    assert len(plan.spots) == len(given_cards)
    assert not overlap(plan)
    for spot in plan.spots:
        assert spot.top >= -EDGE
        assert spot.top + spot.card.height <= plan.rooms[spot.page].height + EDGE


@given(cards())
def test_down_a_lane_keeps_the_order_of_time(given_cards: list[Card]) -> None:
    plan = plan_down(given_cards, LANES, FIRST, REST, 0)

    for lane in range(LANES):
        column = sorted(
            (spot for spot in plan.spots if spot.card.lane == lane), key=lambda spot: spot.card.at
        )
        places = [(spot.page, spot.top) for spot in column]
        assert places == sorted(places)


@given(cards(), st.integers(1, 4))
@example([Card("card-0", 0.6666636615306568, 0, 20.0, 8.0, 4.0)], 3)  # at the end of a sheet
def test_across_every_card_stands_free_on_its_sheet(given_cards: list[Card], sheets: int) -> None:
    plan = plan_across(given_cards, LANES, SHEET, sheets, 10)
    if plan is None:
        return

    assert len(plan.spots) == len(given_cards)
    assert not overlap(plan)
    for spot in plan.spots:
        assert spot.left >= -EDGE
        assert spot.left + spot.card.width <= SHEET.width + EDGE
        assert spot.top + spot.card.height <= SHEET.height + EDGE
        starts = plan.lanes[spot.page]
        below = [*starts[1:], SHEET.height][spot.card.lane]
        assert starts[spot.card.lane] <= spot.top
        assert spot.top + spot.card.height <= below + EDGE


@given(st.lists(st.floats(0, 1), min_size=2, max_size=9), st.booleans())
def test_moments_are_to_scale(places: list[float], down: bool) -> None:  # noqa: FBT001 - given by Hypothesis
    rooms = (FIRST, REST, REST)
    plan = Plan(rooms, (), ())
    lengths = [room.height if down else room.width for room in rooms]

    def whole(at: float) -> float:
        page, along = plan.along(at, down=down)
        return sum(lengths[:page]) + along

    for one, two in pairwise(sorted(places)):
        assert whole(two) - whole(one) == pytest.approx((two - one) * sum(lengths))


def test_a_moment_at_the_end_of_a_page_begins_the_next() -> None:
    plan = Plan((REST, REST), (), ())

    assert plan.along(0.5, down=True) == (1, 0)
    assert plan.along(1.0, down=True) == (1, REST.height)


def test_a_card_alone_stands_at_its_moment() -> None:
    (spot,) = plan_down([Card("a", 0.5, 0, 80, 30, 4)], 1, REST, REST, 0).spots

    assert (spot.top, spot.moment) == (196, 200)


def test_crowded_cards_take_more_pages() -> None:
    crowd = [Card(str(number), number / 40, 0, 80, 50) for number in range(40)]

    plan = plan_down(crowd, 1, REST, REST, 0)

    assert len(plan.rooms) >= 40 * (50 + GAP) / REST.height


def test_a_line_is_no_shorter_than_its_ticks() -> None:
    plan = plan_down([Card("a", 0, 0, 10, 10)], 1, REST, REST, 1000)

    assert len(plan.rooms) == 3


def test_more_cards_of_one_moment_than_a_page_holds_go_on_to_the_next() -> None:
    crowd = [Card(str(number), 0.2, 0, 80, 50) for number in range(20)]

    spots = plan_down(crowd, 1, REST, REST, 0).spots

    pages = [spot.page for spot in spots]
    assert pages == sorted(pages)
    assert len(set(pages)) > 2
    assert [spot.card.name for spot in spots] == [card.name for card in crowd]


def test_what_no_page_holds_is_refused() -> None:
    with pytest.raises(ValueError, match="too tall"):
        plan_down([Card("a", 0.5, 0, 80, 3000)], 1, REST, REST, 0)
    assert MOST_PAGES > 100


def test_at_the_end_of_a_sheet_a_card_hangs_before_its_moment() -> None:
    plan = plan_across([Card("a", 0.99, 0, 200, 30)], 1, SHEET, 1, 0)

    assert plan is not None
    (spot,) = plan.spots
    assert spot.turned
    assert spot.left + 200 == spot.moment


def test_too_high_a_crowd_does_not_go_across() -> None:
    crowd = [Card(str(number), 0.5, 0, 200, 100) for number in range(10)]

    assert plan_across(crowd, 1, SHEET, 1, 0) is None

"""Event homes: every anchor stands in one section."""

from dataclasses import replace

from octavo.assemble.event_homes import LISTS, homes_of
from octavo.assemble.running_order import Planned, plan
from octavo.copy.order import Order
from octavo.copy.shapes.running_order import Part


def planned(order: Order, *kinds: str) -> list[Planned]:
    """Plan sections of these kinds."""
    pattern = plan(order.edition, order.texts, [])[0]
    return [replace(pattern, id=kind, part=Part(kind=kind)) for kind in kinds]


def test_an_event_is_at_home_once(order: Order) -> None:
    reckoning = order.work.record.reckoning
    told = dict.fromkeys(LISTS, order.work)

    homes = homes_of(planned(order, *reversed(LISTS)), told, reckoning)

    for name in order.work.events.entries:
        anchors = [homes.event(name, kind) for kind in LISTS]
        assert len(set(anchors)) == len(LISTS)
        assert anchors[0] == f"event-{name}"


def test_only_sections_by_days_have_anchors_of_days(order: Order) -> None:
    reckoning = order.work.record.reckoning

    by_days = homes_of(
        planned(order, "chronology-table"), {"chronology-table": order.work}, reckoning
    )
    drawn = homes_of(planned(order, "timeline"), {"timeline": order.work}, reckoning)

    assert by_days.day("1917-10-29", "chronology-table") == "day-1917-10-29"
    assert by_days.day("1917-10-30", "chronology-table") == ""
    assert drawn.day("1917-10-29", "timeline") == ""


def test_other_kinds_have_none(order: Order) -> None:
    told = {"chronicle": order.work}

    assert homes_of(planned(order, "chronicle"), told, order.work.record.reckoning).sections == {}

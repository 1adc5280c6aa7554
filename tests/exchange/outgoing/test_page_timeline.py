"""Page timeline: marks stand where their time is, touch one another nowhere, and none is lost."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from octavo.copy.calendars import Calendar, calendar_day, day_number
from octavo.copy.date_words import DateWords
from octavo.copy.historical_date import Day, HistoricalDate
from octavo.copy.words import read_words
from octavo.exchange.outgoing.page_timeline import (
    EDGE,
    ROWS,
    WIDTH,
    Mark,
    PageTimeline,
    draw_timeline,
)
from octavo.exchange.outgoing.told_events import ToldEvent
from octavo.problems import Location
from octavo.project import Project, built_in_theme

FIRST = day_number(Calendar.JULIAN, 1917, 1, 1)


def event(name: str, first: int, last: int, importance: int = 2) -> ToldEvent:
    """Make an event from one day to another."""
    start, end = (Day(*calendar_day(Calendar.JULIAN, FIRST + day)) for day in (first, last))
    date = HistoricalDate(start, end, Calendar.JULIAN)
    return ToldEvent(name, date, "", "", "", "", importance, "", None, (), (), (), "", (), None)


EVENTS = st.lists(
    st.tuples(st.integers(0, 4000), st.sampled_from([0, 0, 1, 30, 900]), st.integers(1, 3)),
    min_size=1,
    max_size=60,
)


@pytest.fixture(scope="module", params=["ru", "en"])
def words(request: pytest.FixtureRequest) -> DateWords:
    """Read the words of dates of a language."""
    theme = built_in_theme()
    found = read_words(Project(theme), (theme,), request.param, Location("f"), [])
    assert found is not None
    return found.dates


def drawn(events: list[ToldEvent], words: DateWords) -> PageTimeline:
    """Draw events, of which one has a date."""
    timeline = draw_timeline(events, words, Calendar.JULIAN)
    assert timeline is not None
    return timeline


def box(mark: Mark) -> tuple[float, float]:
    """Give the left and the right end of a mark."""
    return mark.x - (0 if mark.length else mark.radius), mark.x + max(mark.length, mark.radius)


@settings(max_examples=60)
@given(EVENTS)
def test_marks_touch_nowhere_and_none_is_lost(
    words: DateWords, spans: list[tuple[int, int, int]]
) -> None:
    events = [event(str(n), day, day + more, weight) for n, (day, more, weight) in enumerate(spans)]

    timeline = drawn(events, words)

    counted = len(timeline.marks) + sum(cluster.count for cluster in timeline.clusters)
    assert counted == len(events)
    assert len({mark.event.id for mark in timeline.marks}) == len(timeline.marks)
    for one, other in combinations(timeline.marks, 2):
        if one.y == other.y:
            (left, right), (begin, end) = sorted((box(one), box(other)))
            assert right <= begin or end < left
    for mark in timeline.marks:
        assert box(mark)[0] >= 0
        assert box(mark)[1] <= WIDTH
        assert 0 < mark.y < timeline.line < timeline.height


@settings(max_examples=40)
@given(EVENTS)
def test_marks_stand_in_order_of_time(words: DateWords, spans: list[tuple[int, int, int]]) -> None:
    events = [event(str(n), day, day + more) for n, (day, more, _) in enumerate(spans)]

    marks = drawn(events, words).marks

    for one, other in combinations(marks, 2):
        if one.event.date.sort_key[0] < other.event.date.sort_key[0]:
            assert one.x <= other.x


def test_without_gaps_the_line_is_drawn_to_scale(words: DateWords) -> None:
    marks = drawn([event(str(day), day, day) for day in (0, 10, 20, 40)], words).marks

    places = [mark.x for mark in marks]

    assert places[1] - places[0] == pytest.approx(places[2] - places[1], abs=0.2)
    assert places[3] - places[2] == pytest.approx(2 * (places[1] - places[0]), abs=0.2)
    assert places[0] >= EDGE


def test_a_stretch_without_events_is_marked_and_says_from_when_to_when(words: DateWords) -> None:
    days = [0, 1, 2, 3, 1000, 1001, 1002]

    (gap,) = drawn([event(str(day), day, day) for day in days], words).gaps

    assert gap.length > 0
    assert "1917" in gap.first
    assert "1919" in gap.last


def test_more_events_of_a_moment_than_there_are_rows_are_counted(words: DateWords) -> None:
    timeline = drawn([event(str(n), 5, 5) for n in range(ROWS + 7)], words)

    assert len(timeline.marks) == ROWS
    assert [cluster.count for cluster in timeline.clusters] == [7]


def test_the_dates_under_the_line_do_not_run_into_one_another(words: DateWords) -> None:
    ticks = [
        tick for tick in drawn([event("a", 0, 0), event("b", 20, 20)], words).ticks if tick.text
    ]

    assert len(ticks) > 2
    for one, other in pairwise(ticks):
        assert other.x - one.x > 3 * (len(one.text) + len(other.text))


def test_events_without_dates_make_no_timeline(words: DateWords) -> None:
    assert draw_timeline([], words, Calendar.JULIAN) is None

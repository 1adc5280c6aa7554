"""Time axis: places are in the order of time, to scale but for gaps, and ticks are few and true."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.assemble.time_axis import MOST_TICKS, end_of, make_axis, moment_of
from octavo.copy.calendars import Calendar, day_number
from octavo.copy.dates import parse_date
from octavo.copy.historical_date import HistoricalDate, PartOfDay

MOMENTS = st.lists(
    st.floats(min_value=200_000, max_value=900_000), min_size=1, max_size=60, unique=True
)
JULIAN = Calendar.JULIAN


@given(MOMENTS)
def test_what_is_later_never_stands_before(moments: list[float]) -> None:
    axis = make_axis(moments, JULIAN)

    places = [axis.at(moment) for moment in sorted(moments)]
    assert places == sorted(places)
    assert places[0] >= 0
    assert places[-1] <= 1


@given(MOMENTS)
def test_outside_gaps_the_scale_is_one(moments: list[float]) -> None:
    stretches = [each for each in make_axis(moments, JULIAN).stretches if not each.gap]

    scales = [(each.end - each.start) / (each.last - each.first) for each in stretches]
    assert scales == pytest.approx([scales[0]] * len(scales))


@given(MOMENTS)
def test_no_event_stands_in_a_gap(moments: list[float]) -> None:
    axis = make_axis(moments, JULIAN)

    for gap in axis.gaps:
        assert not any(gap.first < moment < gap.last for moment in moments)


@given(MOMENTS)
def test_ticks_are_few_and_in_order(moments: list[float]) -> None:
    ticks = make_axis(moments, JULIAN).ticks

    assert 1 <= len(ticks) <= 2 * MOST_TICKS
    assert all(before.at < after.at for before, after in pairwise(ticks))


@pytest.mark.parametrize("length", [3, 40, 100, 200])
def test_a_line_of_days_begins_with_the_first_of_them(length: int) -> None:
    first = day_number(JULIAN, 1917, 10, 29)

    axis = make_axis([first + 0.5, first + length], JULIAN)

    assert str(axis.ticks[0].date) == "1917-10-29"
    assert axis.ticks[0].at == 0


def test_a_week_has_a_tick_a_day() -> None:
    first = day_number(JULIAN, 1917, 10, 29)

    axis = make_axis([first + 0.5, first + 6.9], JULIAN)

    assert [str(tick.date) for tick in axis.ticks] == [
        *(f"1917-10-{day}" for day in (29, 30, 31)),
        *(f"1917-11-{day:02}" for day in (1, 2, 3, 4)),
    ]
    assert [tick.at for tick in axis.ticks] == pytest.approx([day / 7 for day in range(7)])


def test_centuries_have_round_years() -> None:
    moments = [day_number(JULIAN, year, 5, 5) for year in range(988, 1800, 40)]

    years = [tick.date.start.year for tick in make_axis(moments, JULIAN).ticks if tick.date.start]

    assert years == [*range(950, 1800, 50)]


def test_a_long_time_without_events_is_a_gap() -> None:
    first = day_number(JULIAN, 1917, 2, 1)
    autumn = day_number(JULIAN, 1917, 10, 1)

    axis = make_axis([first, first + 5, autumn, autumn + 3], JULIAN)

    (gap,) = axis.gaps
    assert first + 5 < gap.first < first + 40
    assert gap.end - gap.start < 0.3
    assert gap.last <= autumn


@pytest.mark.parametrize(
    ("written", "time", "part", "hours"),
    [
        ("1917-10-29", None, None, 0),
        ("1917-10-29", "19:30", None, 19.5),
        ("1917-10-29", None, PartOfDay.EVENING, 18),
        ("1917-10-29/1917-10-30", None, PartOfDay.NIGHT, 24),
        ("1917-10-29/1917-10-30", "02:00", PartOfDay.NIGHT, 26),
        ("1917-10", None, None, -28 * 24),
    ],
)
def test_the_moment_of_a_date(
    written: str, time: str | None, part: PartOfDay | None, hours: float
) -> None:
    date = parse_date(written, JULIAN, part=part, time=time)

    assert moment_of(date) == pytest.approx(day_number(JULIAN, 1917, 10, 29) + hours / 24)


def test_a_date_of_several_days_has_an_end() -> None:
    assert end_of(parse_date("1917-10-29/1917-11-02", JULIAN)) == day_number(JULIAN, 1917, 11, 3)
    assert end_of(parse_date("1917-10-29", JULIAN)) is None
    assert end_of(parse_date("1917-10-29/..", JULIAN)) is None
    assert moment_of(HistoricalDate(None, None, JULIAN)) is None


def test_nothing_has_no_axis() -> None:
    with pytest.raises(ValueError, match="nothing to draw"):
        make_axis([], JULIAN)

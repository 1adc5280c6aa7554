"""Date words: the words and patterns of a language become the means to set dates in it.

All that differs between languages is here, as data: a language is added by a file.  A pattern is
a text with names in braces, ``"{day} {month}"``; which names a pattern may and must have is said
beside it below.
"""

from string import Formatter
from typing import Annotated, Final

from pydantic import AfterValidator, ConfigDict, Field
from pydantic.dataclasses import dataclass

from octavo.copy.historical_date import PartOfDay

_STRICT: Final = ConfigDict(extra="forbid")

Word = Annotated[str, Field(min_length=1)]
Months = Annotated[tuple[Word, ...], Field(min_length=12, max_length=12)]
Weekdays = Annotated[tuple[Word, ...], Field(min_length=7, max_length=7)]


def pattern_of(*names: str) -> AfterValidator:
    """Make the check that a pattern has each of the names, once, and no other."""

    def check(pattern: str) -> str:
        try:
            found = [
                f"{name}{form}{conversion or ''}"
                for _, name, form, conversion in Formatter().parse(pattern)
                if name is not None
            ]
        except ValueError as error:
            message = f"'{pattern}' has a brace without its fellow"
            raise ValueError(message) from error
        if sorted(found) != sorted(names):
            wanted = " and ".join(f"{{{name}}}" for name in names)
            message = f"'{pattern}' must have {wanted}, each once, and no other braces"
            raise ValueError(message)
        return pattern

    return AfterValidator(check)


Day = Annotated[str, pattern_of("day")]
DayMonth = Annotated[str, pattern_of("day", "month")]
MonthYear = Annotated[str, pattern_of("month", "year")]
Year = Annotated[str, pattern_of("year")]
DateYear = Annotated[str, pattern_of("date", "year")]
Dated = Annotated[str, pattern_of("date")]
Span = Annotated[str, pattern_of("first", "last")]
Pair = Annotated[str, pattern_of("main", "other")]
WithWeekday = Annotated[str, pattern_of("weekday", "date")]
WithPart = Annotated[str, pattern_of("date", "part")]
WithTime = Annotated[str, pattern_of("date", "time")]
WithTag = Annotated[str, pattern_of("date", "tag")]


@dataclass(frozen=True, slots=True, config=_STRICT)
class PartsOfDay:
    """The parts of the day, as they follow a date."""

    night: Word
    morning: Word
    day: Word
    evening: Word

    def of(self, part: PartOfDay) -> str:
        """Give the word for a part of the day."""
        return {
            PartOfDay.NIGHT: self.night,
            PartOfDay.MORNING: self.morning,
            PartOfDay.DAY: self.day,
            PartOfDay.EVENING: self.evening,
        }[part]


@dataclass(frozen=True, slots=True, config=_STRICT)
class MonthFirst:
    """The patterns of a language that can set the month before the day as well."""

    day_month: DayMonth
    date_year: DateYear


@dataclass(frozen=True, slots=True, config=_STRICT)
class LifeWords:
    """The years of a person's life."""

    span: Span
    born: Year
    died: Year
    circa: Year
    uncertain: Year
    unknown: Word  # in place of the year


@dataclass(frozen=True, slots=True, config=_STRICT)
class DateWords:
    """What a language needs to set dates; no-break spaces stand in the patterns as U+00A0."""

    months: Months  # as they stand alone
    weekdays: Weekdays  # from Monday

    # One day.  "29 October", "October 29", "29. Oktober": the order is the pattern's.
    day: Day
    day_month: DayMonth
    date_year: DateYear  # a day and month with the year as `year` sets it
    month_year: MonthYear
    year: Year  # with what follows a year: "1917 г."
    weekday: WithWeekday

    # Both styles.
    day_pair: Pair  # single days of one month: "1 (14)"
    pair: Pair  # all else: "29 October (11 November)"
    old_style: Word
    new_style: Word
    tagged: WithTag  # a date in the style that the reader does not expect

    # From … to.
    day_span: Span  # days of one month: "29–30"
    month_span: Span  # months of one year: "October–November"
    year_span: Span  # years, with what follows them: "1917–1918 гг."
    span: Span  # all else: "30 October – 2 November"
    night: Dated  # around the two days of a night, which the next two join
    night_day_span: Span  # days of one month
    night_span: Span  # all else

    # What is known less well.
    circa: Dated
    uncertain: Dated
    not_later: Dated
    not_earlier: Dated
    unknown: Word

    # The hour.
    parts: PartsOfDay
    part: WithPart
    time: WithTime
    time_from: WithTime  # a range that begins at this hour

    life: LifeWords

    months_inflected: Months | None = None  # after a day or a preposition, if they differ
    first_day: Word | None = None  # the first of a month, if it is written otherwise: "1er"
    elided_years: bool = False  # the last of a span of years in two figures: "1917–18"

    # What editions choose from; the patterns above are the language's own choice.
    month_first: MonthFirst | None = None  # "October 29, 1917" in place of "29 October 1917"
    slash: bool = False  # single days are joined by the next two, in place of the pairs above
    slash_day_pair: Pair = "{main}/{other}"  # "1/14"
    slash_pair: Pair = "{main}/{other}"  # "29 October/11 November"
    double_year: Span | None = "{first}/{last}"  # a year that began later than 1 January: "1750/51"
    throughout: bool = False  # both styles also where the country, or the world, had only one

    @property
    def months_in_dates(self) -> tuple[str, ...]:
        """The months as they stand after a day."""
        return self.months_inflected or self.months

    def years(self, first: int, last: int) -> str:
        """Set a span of years, the last cut to two figures where the language does so.

        It is kept whole after a full century and in another one (Chicago 18, 9.62 to 9.66).
        """
        cut = self.elided_years and first % 100 and first // 100 == last // 100
        text = f"{last % 100:02}" if cut else str(last)
        return self.year_span.format(first=first, last=text)

    def doubled(self, old: int, year: int) -> str:
        """Set a year that people of the time counted as another: "1750/51"."""
        if self.double_year is None or old == year:
            return str(year)
        text = str(year) if year % 100 == 0 else f"{year % 100:02}"
        return self.double_year.format(first=old, last=text)

    def figure(self, day: int) -> str:
        """Write the number of a day."""
        if day == 1 and self.first_day is not None:
            return self.first_day
        return self.day.format(day=day)

    def month(self, month: int, *, inflected: bool) -> str:
        """Name a month, 1 being January, alone or as a phrase inflects it."""
        return (self.months_in_dates if inflected else self.months)[month - 1]

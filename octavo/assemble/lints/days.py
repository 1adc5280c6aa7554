"""D07: a day that no calendar has, such as 31 November."""

from collections.abc import Iterator

from octavo.assemble.lints.almanac import OTHER, Almanac, exists
from octavo.assemble.lints.corpus import Corpus
from octavo.assemble.lints.findings import Finding
from octavo.assemble.lints.passages import Passage
from octavo.copy.calendars import Calendar, month_length
from octavo.copy.date_errors import in_words
from octavo.copy.prose_dates import Mention, NamedDay

_LEAP_YEAR = 2000  # in both calendars


def impossible_days(corpus: Corpus) -> Iterator[Finding]:
    """Find days in prose that are in no calendar, or not in the one that is named."""
    for passage in corpus.passages():
        for mention in passage.dates.mentions:
            sides = ((mention.days, mention.calendar), (mention.other, mention.other_calendar))
            for days, said in sides:
                for named in days:
                    if _impossible(named, said, mention, passage, corpus.almanac):
                        yield _finding(named, said, mention, passage, corpus.almanac)


def is_possible(mention: Mention, passage: Passage, almanac: Almanac) -> bool:
    """Tell whether all days of a date may exist."""
    sides = ((mention.days, mention.calendar), (mention.other, mention.other_calendar))
    return not any(
        _impossible(named, said, mention, passage, almanac)
        for days, said in sides
        for named in days
    )


def _impossible(
    named: NamedDay,
    said: Calendar | None,
    mention: Mention,
    passage: Passage,
    almanac: Almanac,
) -> bool:
    if not exists(named, _LEAP_YEAR, Calendar.JULIAN):
        return True
    if exists(named, _LEAP_YEAR + 1, Calendar.JULIAN):
        return False
    calendars = (said,) if said else tuple(Calendar)
    years = almanac.years_of(named, mention, passage)
    return bool(years) and not any(
        exists(named, year, calendar) for year in years for calendar in calendars
    )


def _finding(
    named: NamedDay,
    said: Calendar | None,
    mention: Mention,
    passage: Passage,
    almanac: Almanac,
) -> Finding:
    years = almanac.years_of(named, mention, passage)
    month = in_words((None, named.month))
    if exists(named, _LEAP_YEAR, Calendar.JULIAN):  # 29 February of a common year
        year = years[0]
        where = f"the {said.title()} calendar" if said else "any calendar"
        length = month_length(said or Calendar.JULIAN, year, named.month)
        fact = f"29 February {year} does not exist in {where}"
        hint = f"February {year} had {length} days"
        if said and exists(named, year, OTHER[said]):
            hint += f"; it exists in the {OTHER[said].title()} calendar"
    else:
        length = month_length(Calendar.JULIAN, _LEAP_YEAR, named.month)
        fact = f"{named.day} {month} does not exist in any calendar"
        hint = f"{month} has {length} days" + (" at the most" if named.month == 2 else "")  # noqa: PLR2004 - February
    return Finding(
        fact,
        passage.place(mention.start),
        f"{hint}: correct the date",
        passage.exemptions(mention.start, mention.end),
        passage.severity(mention.start),
    )

"""D06: both styles written by hand that do not agree."""

from collections.abc import Iterator

from octavo.assemble.lints.almanac import (
    OTHER,
    STYLES,
    Almanac,
    Meant,
    exists,
)
from octavo.assemble.lints.corpus import Corpus
from octavo.assemble.lints.days import is_possible
from octavo.assemble.lints.findings import Finding
from octavo.assemble.lints.passages import Passage
from octavo.copy.calendars import Calendar, convert
from octavo.copy.date_errors import in_words
from octavo.copy.prose_dates import Mention, NamedDay


def disagreeing_styles(corpus: Corpus) -> Iterator[Finding]:
    """Find dates such as "29 October (12 November)": that day was 11 November."""
    for passage in corpus.passages():
        for mention in passage.dates.mentions:
            if not mention.other or len(mention.days) != len(mention.other):
                continue
            if not is_possible(mention, passage, corpus.almanac):
                continue
            pairs = tuple(zip(mention.days, mention.other, strict=True))
            wrong = next(
                (pair for pair in pairs if not _agree(*pair, mention, passage, corpus.almanac)),
                None,
            )
            if wrong:
                yield _finding(*wrong, mention, passage, corpus.almanac)


def _agree(
    one: NamedDay, other: NamedDay, mention: Mention, passage: Passage, almanac: Almanac
) -> bool:
    """Tell whether in some year that may be meant the two are the same day."""
    meant = _meant(one, other, mention, passage, almanac)
    one_year = one.year is not None and one.year == other.year  # written once, for both
    return not meant or any(
        (there.month, there.day) == (other.month, other.day)
        and (one_year or other.year in {None, there.year})
        for there in map(_in_other_style, meant)
    )


def _meant(
    one: NamedDay, other: NamedDay, mention: Mention, passage: Passage, almanac: Almanac
) -> tuple[Meant, ...]:
    """List the days that the first date may mean, in its own style."""
    years = almanac.years_of(one, mention, passage)
    if other.year and one.year in {None, other.year}:  # the year may be that of the second only
        years = (other.year, other.year - 1, other.year + 1)
    calendar = mention.calendar or Calendar.JULIAN
    return tuple(
        Meant(year, one.month, one.day, calendar) for year in years if exists(one, year, calendar)
    )


def _in_other_style(meant: Meant) -> Meant:
    other = OTHER[meant.calendar]
    day = convert((meant.year, meant.month, meant.day), meant.calendar, other)
    return Meant(*day, other)


def _finding(
    one: NamedDay, other: NamedDay, mention: Mention, passage: Passage, almanac: Almanac
) -> Finding:
    meant = _meant(one, other, mention, passage, almanac)[0]
    right = _in_other_style(meant)
    year = right.year != meant.year or (other.year or right.year) != right.year
    words = right.in_words(year=year)
    wrong = in_words((other.year if year else None, other.month, other.day))
    message = (
        f"{meant.in_words()} ({STYLES[meant.calendar]}) was {words} in the "
        f"{STYLES[right.calendar]}, not {wrong}"
    )
    hint = f"write '{words}', or correct {meant.in_words(year=False)}"
    return Finding(
        message,
        passage.place(mention.start),
        f"{hint}; or write [](date:…) and let the edition set both",
        passage.exemptions(mention.start, mention.end),
        passage.severity(mention.start),
    )

"""D08: an event outside the days that its work tells of."""

from collections.abc import Iterator

from octavo.assemble.lints.almanac import extent
from octavo.assemble.lints.corpus import Corpus
from octavo.assemble.lints.findings import Finding
from octavo.assemble.lints.registers import exemptions_of
from octavo.copy.historical_date import HistoricalDate


def events_outside(corpus: Corpus) -> Iterator[Finding]:
    """Find events that were over before the span of work.yaml began, or began after its end."""
    span = corpus.work.record.span
    if span is None or not span.start.ends or not span.end.ends:
        return
    first, last = extent(span.start)[0], extent(span.end)[1]
    events = corpus.work.events
    for name, event in events.entries.items():
        date = event.date
        if not date.ends or date.circa or date.uncertain:
            continue
        begins, ends = extent(date)
        if _before(date, ends, first) or (begins > last and not date.before):
            where = "before the work begins" if ends < first else "after the work ends"
            day = span.start if ends < first else span.end
            yield Finding(
                f"event '{name}' is of {date}, {where} on {day}",
                events.location(name, "date"),
                "correct the date, or widen 'span' in work.yaml",
                exemptions_of(name, event, events),
            )


def _before(date: HistoricalDate, ends: int, first: int) -> bool:
    """Tell whether a date is certainly before a day; one without an end is not."""
    return ends < first and not date.after

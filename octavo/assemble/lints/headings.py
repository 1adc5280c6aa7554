"""D13: a dated heading on whose day no event is."""

from collections.abc import Iterator

from octavo.assemble.lints.almanac import extent
from octavo.assemble.lints.corpus import Corpus
from octavo.assemble.lints.findings import Finding
from octavo.copy.historical_date import HistoricalDate


def days_without_events(corpus: Corpus) -> Iterator[Finding]:
    """Find headings with ``{day=…}`` that no event of the register falls on."""
    events = corpus.work.events.entries.values()
    if not events or not corpus.whole:
        return
    for dated in corpus.texts.headings:
        if any(_meet(dated.day, event.date) for event in events):
            continue
        spans = (each for passage in dated.passages for *_, each in passage.spans)
        yield Finding(
            f"no event is on {dated.day}, the day of this heading",
            dated.heading.location,
            f"add the event to {corpus.work.events.file}, or correct the day",
            tuple(spans),
        )


def _meet(one: HistoricalDate, another: HistoricalDate) -> bool:
    """Tell whether two dates may be of one day; an open one reaches to its known end only."""
    if not one.ends or not another.ends:
        return False
    (first, last), (begins, ends) = extent(one), extent(another)
    return first <= ends and begins <= last

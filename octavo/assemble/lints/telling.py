"""D14: a main event that is told nowhere."""

from collections.abc import Iterator

from octavo.assemble.lints.almanac import extent
from octavo.assemble.lints.corpus import Corpus
from octavo.assemble.lints.findings import Finding
from octavo.assemble.lints.registers import exemptions_of

_MAIN = 1


def untold_events(corpus: Corpus) -> Iterator[Finding]:
    """Find events of importance 1 without a link to them and without a heading of their day.

    All languages count: what is told in one of them has a text. A text that could not be read may
    have told of anything.
    """
    if not corpus.texts.passages or not all(texts.whole for texts in corpus.languages):
        return
    linked = {
        link.reference.target
        for texts in corpus.languages
        for passage in texts.passages
        for link in passage.links
        if link.reference.scheme == "event"
    }
    days = [extent(dated.day) for texts in corpus.languages for dated in texts.headings]
    events = corpus.work.events
    for name, event in events.entries.items():
        if event.importance != _MAIN or name in linked or not event.date.ends:
            continue
        begins, ends = extent(event.date)
        if any(first <= ends and begins <= last for first, last in days):
            continue
        yield Finding(
            f"event '{name}' has importance 1, but no text tells of it",
            events.location(name, "importance"),
            f"link to it: [words](event:{name}), give a heading its day, or lower the importance",
            exemptions_of(name, event, events),
        )

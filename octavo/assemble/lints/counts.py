"""D11, in prose: counts of a vote that are almost those of the register, and not quite."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from octavo.assemble.lints.corpus import Corpus
from octavo.assemble.lints.findings import Finding
from octavo.assemble.lints.passages import Passage
from octavo.assemble.lints.registers import exemptions_of
from octavo.assemble.lints.sentences import sentences_of
from octavo.copy.shapes.certainty import Certainty

_VOTES: Final = {
    "ru": re.compile(r"(?<![\d,.])(\d+)\s+(?:голос\w*\s+)?против\s+(\d+)(?![\d%])"),
    "en": re.compile(
        r"(?<![\d,.])(?:(?<=\bby\s)(\d+)(?:\s+votes?)?|(\d+)\s+votes?)\s+(?:to|against)\s+(\d+)(?![\d%])"
    ),
}


def wrong_counts(corpus: Corpus) -> Iterator[Finding]:
    """Find "34 votes to 25" beside an event or a document of which the register has 34 and 24.

    Counts of which neither is the register's are of another vote.
    """
    events = corpus.work.events
    for record in corpus.events:
        event = events.entries[record.id]
        for passages in record.passages.values():
            for passage in passages:
                yield from _compared(passage, (0, len(passage.text)), event.documents, corpus)
    for passage in corpus.texts.passages:
        for start, end in sentences_of(passage.text):
            documents: dict[str, None] = {}
            for link in passage.links:
                if start <= link.start < end:
                    name = link.reference.target
                    known = events.entries.get(name) if link.reference.scheme == "event" else None
                    documents |= dict.fromkeys(known.documents if known else (name,))
            yield from _compared(passage, (start, end), documents, corpus)


def _compared(
    passage: Passage, stretch: tuple[int, int], documents: Iterable[str], corpus: Corpus
) -> Iterator[Finding]:
    """Hold the counts in a stretch of a passage against the votes on the documents."""
    pattern = _VOTES.get(passage.setting.language.partition("-")[0])
    known = dict(_known(documents, corpus))
    if pattern is None or not known:
        return
    for match in pattern.finditer(passage.text, *stretch):
        told = frozenset(int(figures) for figures in match.groups() if figures)
        if told in known.values():
            continue
        for name, votes in known.items():
            if told & votes:
                register = corpus.work.documents
                record = register.entries[name]
                larger, smaller = max(votes), min(votes)
                yield Finding(
                    f"'{match[0]}', but the register has {larger} and {smaller} for '{name}'",
                    passage.place(match.start()),
                    f"correct one of the two; the other is at {register.location(name, 'votes')}",
                    (
                        *passage.exemptions(match.start(), match.end()),
                        *exemptions_of(name, record, register),
                    ),
                )


def _known(documents: Iterable[str], corpus: Corpus) -> Iterator[tuple[str, frozenset[int]]]:
    """List the votes for and against on documents, where both are known and not disputed."""
    for name in documents:
        record = corpus.work.documents.entries.get(name)
        votes = record.votes if record else None
        if votes is None or votes.for_ is None or votes.against is None:
            continue
        if votes.certainty is not Certainty.DISPUTED:
            yield name, frozenset((votes.for_, votes.against))

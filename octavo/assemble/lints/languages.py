"""D12: one event with two dates in two languages."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from typing import NamedTuple

from octavo.assemble.lints.almanac import STYLES, date_of, days_of
from octavo.assemble.lints.corpus import Corpus
from octavo.assemble.lints.findings import Finding
from octavo.assemble.lints.passages import Passage
from octavo.assemble.lints.registers import LintedRecord
from octavo.assemble.lints.sentences import sentences_of
from octavo.assemble.lints.texts import LintedTexts
from octavo.copy.calendars import Calendar, calendar_day
from octavo.copy.date_errors import in_words
from octavo.copy.prose_dates import Mention


class _Said(NamedTuple):
    """A date in a passage, and the numbers of its days."""

    mention: Mention
    passage: Passage
    days: frozenset[int]


def disagreeing_languages(corpus: Corpus) -> Iterator[Finding]:
    """Find events whose records, or the sentences that link to them, disagree on a day."""
    for record in corpus.events:
        yield from _in_record(record, corpus)
    yield from _in_texts(corpus)


def _in_record(record: LintedRecord, corpus: Corpus) -> Iterator[Finding]:
    """Compare the dates in an event's title and text: each has one that the other lacks."""
    said = {
        language: [each for passage in passages for each in _dates(passage, corpus)]
        for language, passages in record.passages.items()
    }
    for one, another in combinations(_original_first(said, corpus), 2):
        yield from _compared(record.id, (one, said[one]), (another, said[another]), corpus)


def _original_first(languages: Iterable[str], corpus: Corpus) -> tuple[str, ...]:
    """Put the language first in which the work was written; the others are held against it."""
    original = corpus.work.record.original
    return tuple(sorted(languages, key=lambda language: language != original))


def _compared(
    event: str, one: tuple[str, list[_Said]], another: tuple[str, list[_Said]], corpus: Corpus
) -> Iterator[Finding]:
    """Tell of the dates of one language that the other has otherwise."""
    (language, there), (translated, here) = one, another
    known = frozenset[int]().union(*(each.days for each in there))
    told = frozenset[int]().union(*(each.days for each in here))
    if known <= told or told <= known:
        return
    wrong = next(each for each in here if not each.days <= known)
    right = next(each for each in there if not each.days <= told)
    yield _finding(event, (translated, wrong), (language, right), corpus)


def _in_texts(corpus: Corpus) -> Iterator[Finding]:
    """Compare the sentences that link to an event, if each language names one day in them."""
    linking = {texts.language: _linking(texts, corpus) for texts in corpus.languages}
    for name, event in corpus.work.events.entries.items():
        days = days_of(event.date)
        for one, another in combinations(_original_first(linking, corpus), 2):
            first, second = (_only(linking[each].get(name, [])) for each in (one, another))
            if first is None or second is None or first.days == second.days:
                continue
            if first.days <= days and not second.days & days:
                yield _finding(name, (another, second), (one, first), corpus)
            elif second.days <= days and not first.days & days:
                yield _finding(name, (one, first), (another, second), corpus)


def _linking(texts: LintedTexts, corpus: Corpus) -> Mapping[str, list[_Said]]:
    """Gather the dates in the sentences that link to each event."""
    found: dict[str, list[_Said]] = {}
    for passage in texts.passages:
        links = [link for link in passage.links if link.reference.scheme == "event"]
        if not links:
            continue
        dates = list(_dates(passage, corpus))
        for start, end in sentences_of(passage.text):
            inside = [each for each in dates if start <= each.mention.start < end]
            for link in links:
                if start <= link.start < end:
                    found.setdefault(link.reference.target, []).extend(inside)
    return found


def _only(said: list[_Said]) -> _Said | None:
    """Give the date, if all sentences name the same one."""
    return said[0] if said and all(each.days == said[0].days for each in said) else None


def _dates(passage: Passage, corpus: Corpus) -> Iterator[_Said]:
    """Reckon the dates of a passage; a reference to an event has its date by itself."""
    for mention in passage.dates.mentions:
        if mention.days:
            meant = [corpus.almanac.days(named, mention, passage) for named in mention.days]
            days = frozenset(each[0].number for each in meant if each)
        else:
            reference = passage.signs[mention.start]
            date = date_of(reference, corpus.work) if reference.scheme == "date" else None
            days = days_of(date) if date else frozenset()
        if days:
            yield _Said(mention, passage, days)


def _finding(
    event: str, wrong: tuple[str, _Said], right: tuple[str, _Said], corpus: Corpus
) -> Finding:
    (language, said), (original, known) = wrong, right
    mention, passage = said.mention, said.passage
    there = known.passage.place(known.mention.start)
    return Finding(
        f"event '{event}' is dated {_in_words(said, corpus)} in '{language}', "
        f"but {_in_words(known, corpus)} in '{original}'",
        passage.place(mention.start),
        f"correct one of the two; the other is at {there}",
        (
            *passage.exemptions(mention.start, mention.end),
            *known.passage.exemptions(known.mention.start, known.mention.end),
        ),
    )


def _in_words(said: _Said, corpus: Corpus) -> str:
    almanac = corpus.almanac
    calendar = Calendar.GREGORIAN if almanac.new_style_only else Calendar.JULIAN
    ends = dict.fromkeys((min(said.days), max(said.days)))
    days = "–".join(in_words(calendar_day(calendar, number)) for number in ends)
    return days if almanac.new_style_only else f"{days} ({STYLES[calendar]})"

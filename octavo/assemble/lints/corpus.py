"""Corpus: a work and its texts become all that the lints read."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from octavo.assemble.lints.almanac import Almanac, almanac_of
from octavo.assemble.lints.passages import Passage
from octavo.assemble.lints.registers import LintedRecord, linted_records, registers_of
from octavo.assemble.lints.texts import LintedTexts, linted
from octavo.copy.registers import Register
from octavo.copy.texts import Texts
from octavo.copy.works import Work


@dataclass(frozen=True, slots=True)
class Corpus:
    """What the lints read: the texts of the edition's language first, then the translations.

    ``whole`` tells that every event could be read, so that one that is missed is really missing.
    """

    work: Work
    texts: LintedTexts
    translations: tuple[LintedTexts, ...]
    events: tuple[LintedRecord, ...]
    records: tuple[LintedRecord, ...]  # of the other registers
    almanac: Almanac
    whole: bool

    @property
    def languages(self) -> tuple[LintedTexts, ...]:
        """The texts of all languages."""
        return (self.texts, *self.translations)

    def passages(self) -> Iterator[Passage]:
        """Go through the texts of the edition's language and the registers in all languages."""
        yield from self.texts.passages
        for record in (*self.events, *self.records):
            for passages in record.passages.values():
                yield from passages


def corpus_of(work: Work, texts: Texts, translations: tuple[Texts, ...] = ()) -> Corpus:
    """Gather what a work says in the language of ``texts`` and in others.

    It makes no difference what an edition prints of it.
    """
    almanac = almanac_of(work)
    events = work.events

    def records(register: Register[Any]) -> tuple[LintedRecord, ...]:
        return linted_records(register, texts.language, almanac.near)

    return Corpus(
        work,
        linted(texts, work, almanac.near),
        tuple(linted(each, work, almanac.near) for each in translations),
        records(events),
        tuple(record for register in registers_of(work) for record in records(register)),
        almanac,
        not events.broken and len(events.entries) == len(events.numbers),
    )

"""Texts: the prose of a work becomes passages, each under the day of its heading."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from octavo.assemble.lints.passages import Passage, Setting, passages_of
from octavo.copy.dates import DateError, Reckoning, parse_date
from octavo.copy.historical_date import HistoricalDate
from octavo.copy.prose import (
    Block,
    Call,
    Container,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    Prose,
    Table,
)
from octavo.copy.prose.walk import Inlines, blocks_in, inlines_in, lines_of
from octavo.copy.texts import Texts
from octavo.copy.works import Work
from octavo.problems import Location

#: Containers whose words are a source's.
QUOTING = frozenset({"quotation", "speech", "document", "resolution", "verse"})

NoteKey = tuple[str, str]


@dataclass(frozen=True, slots=True)
class DatedHeading:
    """A heading with its day."""

    heading: Heading
    day: HistoricalDate
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class LintedTexts:
    """The texts of one language as the lints read them; not ``whole`` if one of them is empty."""

    language: str
    passages: tuple[Passage, ...]
    headings: tuple[DatedHeading, ...]
    containers: tuple[Container, ...]
    whole: bool


def linted(texts: Texts, work: Work, near: int | None) -> LintedTexts:
    """Read the texts and documents of a language, whatever an edition takes of them."""
    walks: list[_Walk] = []
    for prose in texts.texts.values():
        walk = _Walk(prose, Setting(texts.language, prose.lines, near=near), work.record.reckoning)
        walks.append(walk)
    for name, prose in texts.documents.items():
        record = work.documents.entries.get(name)
        day = record.date if record and record.date.ends else None
        setting = Setting(texts.language, prose.lines, day, near, quoted=True)
        walks.append(_Walk(prose, setting, work.record.reckoning))
    for walk in walks:
        walk.read()
    return LintedTexts(
        texts.language,
        tuple(passage for walk in walks for passage in walk.passages),
        tuple(heading for walk in walks for heading in walk.headings),
        tuple(
            block
            for walk in walks
            for block in blocks_in(walk.prose.blocks)
            if isinstance(block, Container)
        ),
        all(prose.blocks for prose in texts.texts.values()),
    )


class _Walk:
    """Goes through one file in the order of its text; notes are read where they are called."""

    def __init__(self, prose: Prose, setting: Setting, reckoning: Reckoning) -> None:
        self.prose = prose
        self.passages: list[Passage] = []
        self.headings: list[DatedHeading] = []
        self._setting = setting
        self._reckoning = reckoning
        self._called: dict[NoteKey, HistoricalDate | None] = {}

    def read(self) -> None:
        """Read the blocks, then the notes under the day at which they are called."""
        self._blocks(self.prose.blocks, self._setting)
        for key, note in self.prose.notes.items():
            day = self._called.get(key, self._setting.day)
            self._blocks(note.blocks, replace(self._setting, day=day))

    def _blocks(self, blocks: Iterable[Block], setting: Setting) -> Setting:
        """Read blocks one under another; the day of a heading holds until the next that has one."""
        for block in blocks:
            match block:
                case Heading():
                    setting = self._heading(block, setting)
                case Container(kind, attributes, children):
                    quoted = setting.quoted or kind in QUOTING
                    language = attributes.get("lang") or setting.language
                    inside = replace(setting, quoted=quoted, language=language)
                    after = self._blocks(children, inside)
                    setting = replace(setting, day=after.day)
                case ListBlock(items):
                    for item in items:
                        self._blocks(item, setting)
                case Paragraph() | Table() | Figure():
                    for line in lines_of(block):
                        self._line(line, block.location, setting)
        return setting

    def _heading(self, heading: Heading, setting: Setting) -> Setting:
        if not heading.day:
            self._line(heading.children, heading.location, setting)
            return setting
        try:
            day = parse_date(heading.day, self._reckoning)
        except DateError:  # told when the section is made
            return setting
        setting = replace(setting, day=day)
        first = len(self.passages)
        self._line(heading.children, heading.location, replace(setting, heading=True))
        self.headings.append(DatedHeading(heading, day, tuple(self.passages[first:])))
        return setting

    def _line(self, line: Inlines, begin: Location, setting: Setting) -> None:
        if not line:
            return
        for inline in inlines_in(line):
            if isinstance(inline, Call):
                self._called.setdefault((inline.stream, inline.label), setting.day)
        self.passages.extend(passages_of(line, begin, setting))

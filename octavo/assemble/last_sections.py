"""Last sections: what lists all other sections is filled when these are made."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from octavo.assemble.book import ConcordanceCopy, ContentsCopy, Section, SectionCopy
from octavo.assemble.concordance import PageMap
from octavo.assemble.note_copy import NotesCopy
from octavo.assemble.running_order import Planned
from octavo.assemble.sections.concordance import concordance
from octavo.assemble.sections.contents import contents
from octavo.assemble.setting import TypeSetter
from octavo.copy.editions import Edition
from octavo.copy.shapes.layout import Tables

#: The kinds that are filled last, and what they hold until then.
EMPTY: Mapping[str, SectionCopy] = {
    "concordance": ConcordanceCopy((), ()),
    "contents": ContentsCopy(()),
    "notes": NotesCopy(()),
}


@dataclass(frozen=True, slots=True)
class Comparing:
    """What a concordance needs besides the book: the pages of the editions that it names."""

    maps: Mapping[str, PageMap]
    setter: TypeSetter
    edition: Edition


def fill(
    sections: Sequence[Section], planned: Iterable[Planned], notes: NotesCopy, compare: Comparing
) -> tuple[Section, ...]:
    """Fill the sections that list others: contents, notes at the end, concordances.

    Where tables are set as lists, a chronology in a table becomes one without.
    """
    return tuple(
        _filled(section, each, sections, notes, compare)
        for section, each in zip(sections, planned, strict=True)
    )


def _filled(
    section: Section,
    planned: Planned,
    sections: Iterable[Section],
    notes: NotesCopy,
    compare: Comparing,
) -> Section:
    if section.kind == "contents":
        return replace(section, copy=contents(sections))
    if section.kind == "notes":
        return replace(section, copy=notes)
    if section.kind == "concordance" and planned.part.compared:
        place = compare.edition.location(str(planned.matter))
        copy = concordance(sections, planned.part.compared, compare.maps, compare.setter, place)
        return replace(section, copy=copy)
    if section.kind == "chronology-table" and compare.edition.record.tables is Tables.LISTS:
        return replace(section, kind="chronology")
    return section

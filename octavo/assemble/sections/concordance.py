"""Concordance section: the sections of a book and the pages of other editions become a table."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from octavo.assemble.book import ConcordanceCopy, ConcordanceRow, Section, TextCopy
from octavo.assemble.concordance import PageMap, Row, rows_of
from octavo.assemble.sections.contents import without_calls
from octavo.assemble.setting import TypeSetter
from octavo.copy.prose import FolioOf, FoliosOf, Paragraph
from octavo.copy.prose.walk import blocks_in
from octavo.copy.shapes.comparison import Compared, Rows
from octavo.problems import Location


def concordance(
    sections: Iterable[Section],
    compared: Compared,
    maps: Mapping[str, PageMap],
    setter: TypeSetter,
    asked_at: Location,
) -> ConcordanceCopy:
    """Compare a book with editions whose pages are known; its own are known after layout."""
    others = [maps[slug] for slug in compared.editions if slug in maps]
    listed = (section for section in sections if section.title and section.kind != "contents")
    titled = {section.id: section for section in listed}
    anchors = [anchor for section in titled.values() for anchor in _anchors(section)]
    own = PageMap("", "", setter.language, {}, dict.fromkeys((*titled, *anchors), ""))
    found = rows_of(titled, anchors, (own, *others), paragraphs=compared.rows is Rows.PARAGRAPHS)
    elsewhere = (row for row in found if any(map(_known, row.folios[1:])))
    rows = tuple(
        _row(titled[row.section], replace(row, folios=row.folios[1:])) for row in elsewhere
    )
    return ConcordanceCopy(
        tuple(setter.text(each.name, asked_at, heading=True) for each in others), rows
    )


def _known(folio: str) -> bool:
    return folio.isalnum()


def _anchors(section: Section) -> tuple[str, ...]:
    if not isinstance(section.copy, TextCopy):
        return ()
    found = (block.id for block in blocks_in(section.copy.blocks) if isinstance(block, Paragraph))
    return tuple(anchor for anchor in found if anchor)


def _row(section: Section, row: Row) -> ConcordanceRow:
    if row.paragraphs is None:
        title = without_calls(section.title)
        return ConcordanceRow(title, "", row.section, (FolioOf(row.section),), row.folios)
    pages = FoliosOf(row.anchors, "{page}", "{pages}")
    return ConcordanceRow((), row.numbers, row.anchors[0], (pages,), row.folios)

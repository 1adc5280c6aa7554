"""Assemble: an edition and its work become a book, sections in running order."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from octavo.assemble.book import Book
from octavo.assemble.concordance import PageMap
from octavo.assemble.cover import cover_section
from octavo.assemble.event_copy import ChronologyCopy
from octavo.assemble.imprint import set_imprint
from octavo.assemble.last_sections import Comparing, fill
from octavo.assemble.lints import lint
from octavo.assemble.note_checks import endless_notes, homeless_notes, uncalled_notes
from octavo.assemble.running_order import plan
from octavo.assemble.section_maker import SectionMaker
from octavo.assemble.told_pages import tellings, with_pages
from octavo.copy.order import Order
from octavo.copy.prose import Inline
from octavo.problems import Problem


def assemble(
    order: Order, problems: list[Problem], maps: Mapping[str, PageMap] = MappingProxyType({})
) -> Book:
    """Put the sections of an edition in order, settle references, route notes, set the type.

    ``maps`` has the pages of the editions that a concordance of this one names.

    Everything that a person has to put right is added to ``problems``; the book is whole only if
    none of them is an error.
    """
    edition, work = order.edition, order.work
    planned = plan(edition, order.texts, problems)
    maker = SectionMaker(order, planned, problems)
    sections = [maker.section(each) for each in planned]
    told = tellings(sections, maker.references.told) if edition.record.chronology.pages else {}
    compare = Comparing(maps, maker.setter, edition)
    filled = fill(sections, planned, maker.notes(), compare)
    filled = tuple(
        replace(section, copy=with_pages(section.copy, told, order.words.phrases))
        if isinstance(section.copy, ChronologyCopy)
        else section
        for section in filled
    )
    cover = cover_section(order, maker, problems)
    problems.extend(lint(order))
    prefixes = edition.record.notes.prefixes
    problems.extend(uncalled_notes(order.texts, prefixes))
    problems.extend(endless_notes(maker.desk.router.bodies, prefixes))
    if not any(problem.code == "E04" for problem in problems):  # it may be the one for the notes
        problems.extend(homeless_notes(edition, maker.notes()))
    maker.setter.check_edition(edition.location("typography", "ignore"))
    record, language = edition.record, edition.record.language

    def line(text: str) -> tuple[Inline, ...]:
        return maker.setter.text(text, edition.location(), heading=True)

    title = record.title or work.record.title
    subtitle = record.subtitle or work.record.subtitle
    abstract = work.record.abstract
    rights = work.record.rights
    return Book(
        edition=edition.slug,
        language=language,
        title=line(title.in_language(language)),
        subtitle=line(subtitle.in_language(language)) if subtitle else (),
        authors=tuple(line(author.in_language(language)) for author in work.record.authors),
        abstract=line(abstract.in_language(language)) if abstract else (),
        rights=line(rights.in_language(language)) if rights else (),
        subjects=tuple(work.record.subjects.get(language, ())),
        imprint=set_imprint(record.imprint, maker.setter, edition.location("imprint")),
        trim_name=_shown(record.format.trim.name),
        sections=filled,
        dropped=dict(maker.desk.router.dropped),
        cover=cover,
    )


def _shown(trim: str | None) -> str:
    """Write the name of a trim as colophons do: A5, 60×84/16."""
    if not trim:
        return ""
    return trim.upper() if trim[-1:].isdecimal() and trim[:1].isalpha() else trim.replace("x", "×")

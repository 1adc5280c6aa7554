"""Order: everything that one edition is made from, read and checked in one go."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from octavo.copy.citation_styles import read_citation_style
from octavo.copy.editions import Edition, read_edition
from octavo.copy.font_files import FontFile, font_files
from octavo.copy.listing import list_editions
from octavo.copy.papers import Papers, read_papers, unknown_papers
from octavo.copy.register_lines import RegisterLines, read_lines
from octavo.copy.settings import read_settings
from octavo.copy.texts import Texts, read_texts
from octavo.copy.translations import read_translations
from octavo.copy.words import Words, read_words
from octavo.copy.works import Work, read_work
from octavo.problems import BuildError, Problem
from octavo.project import Project

DEFAULT_STYLE = "chicago"


@dataclass(frozen=True, slots=True)
class Known:
    """The names that conditional text may use: editions, audiences, languages."""

    editions: frozenset[str]
    audiences: frozenset[str]
    languages: frozenset[str]


@dataclass(frozen=True, slots=True)
class Order:
    """An edition with its work, its texts and what sets them; ``shelves`` hold the looks."""

    edition: Edition
    work: Work
    texts: Texts
    words: Words
    known: Known
    citation_style: str
    shelves: tuple[Path, ...]
    translations: tuple[Texts, ...] = ()  # the texts in the work's other languages
    lines: RegisterLines = field(default_factory=RegisterLines)  # in the edition's language
    papers: Papers = field(default_factory=Papers)
    fonts: tuple[FontFile, ...] = ()


def read_order(project: Project, slug: str, problems: list[Problem]) -> Order:
    """Read all files of an edition; what is wrong in them is added to ``problems``.

    Raises BuildError with everything found so far if a file is missing or broken that nothing can
    be made without: the edition, its work, or the words of its language.
    """
    settings = read_settings(project, problems)
    try:
        edition = read_edition(project, slug, problems)
    except BuildError as error:
        _read_the_rest(project, slug, problems)
        raise BuildError((*problems, *error.problems)) from None
    record = edition.record
    if record.work not in project.work_slugs():  # the edition's checks have said so
        raise BuildError(problems)
    work = read_work(project, record.work, problems)
    shelves = project.shelves(edition.chain)
    papers = read_papers(project, problems)
    problems.extend(unknown_papers(edition, papers))
    texts = read_texts(
        project,
        work.slug,
        record.language,
        problems,
        raw_html=settings.raw_html,
        streams=record.notes.prefixes,
    )
    if record.language not in work.record.languages:  # said too: the rest would only follow from it
        raise BuildError(problems)
    lines = read_lines(
        work,
        record.language,
        problems,
        streams=record.notes.prefixes,
        raw_html=settings.raw_html,
    )
    words = read_words(project, shelves, record.language, edition.location("language"), problems)
    style = read_citation_style(
        shelves, record.citations or DEFAULT_STYLE, edition.location("citations"), problems
    )
    if words is None or style is None:
        raise BuildError(problems)
    words = replace(words, dates=record.dates.applied(words.dates))
    known, others = _known(project, work), read_translations(project, work, record.language)
    fonts = font_files(shelves, project.name_of)
    return Order(edition, work, texts, words, known, style, shelves, others, lines, papers, fonts)


def _read_the_rest(project: Project, slug: str, problems: list[Problem]) -> None:
    """Read the work of a broken edition too, so that all mistakes are told in one run."""
    for listing in list_editions(project):
        if listing.slug == slug and listing.work in project.work_slugs():
            read_work(project, listing.work, problems)
            if listing.language:
                read_texts(
                    project, listing.work, listing.language, problems, raw_html=True, streams=None
                )


def _known(project: Project, work: Work) -> Known:
    listings = list_editions(project)
    return Known(
        frozenset(listing.slug for listing in listings),
        frozenset(listing.audience for listing in listings) | set(work.record.audiences),
        frozenset(listing.language for listing in listings if listing.language),
    )

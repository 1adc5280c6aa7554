"""Page maps: what manifests say of where things begin becomes what a concordance compares."""

import hashlib
import json
from collections.abc import Iterable, Mapping

from octavo.assemble.book import Book
from octavo.assemble.concordance import PageMap
from octavo.assemble.paragraph_numbers import number_of
from octavo.copy.editions import Edition, resolve_edition
from octavo.copy.prose.walk import plain
from octavo.deliver.manifest import Manifest, read_manifest
from octavo.deliver.same_files import pages_hold
from octavo.problems import BuildError, Location, Problem, Severity
from octavo.project import BUILD, Project
from octavo.typeset.pages import Pages


def begins_on(book: Book, pages: Pages) -> dict[str, int]:
    """Give the page on which each section and each numbered paragraph of a book begins."""
    sections = {section.id for section in book.sections}
    return {
        anchor: standings[0].page
        for anchor, standings in pages.anchors.items()
        if standings and (anchor in sections or number_of(anchor))
    }


def titles_of(book: Book) -> dict[str, str]:
    """Give the titles of the sections that a list of contents has."""
    return {
        section.id: plain(section.title)
        for section in book.sections
        if section.title and section.kind != "contents"
    }


def maps_for(project: Project, edition: Edition, problems: list[Problem]) -> Mapping[str, PageMap]:
    """Read the pages of the editions that the concordances of an edition name.

    Adds Q01, Q02 and Q03 at the place of each name.
    """
    asked: dict[str, Location] = {}
    for matter, number, part in edition.record.running_order:
        for place, slug in enumerate(part.compared.editions if part.compared else ()):
            path = (str(matter), number, "compared", "editions", place)
            if slug in project.edition_slugs() and slug != edition.slug:
                asked.setdefault(slug, edition.location(*path))
    work, language = edition.record.work, edition.record.language
    return read_page_maps(project, asked, problems, work=work, language=language)


def read_page_maps(
    project: Project,
    asked: Mapping[str, Location],
    problems: list[Problem],
    *,
    work: str = "",
    language: str = "",
) -> Mapping[str, PageMap]:
    """Read the page maps of editions, each asked for at its place.

    Adds Q01 for an edition that is not built, Q02 (a warning) for one whose files have changed
    since, Q03 for one of another work than ``work``. ``language`` is that of the editions' names.
    """
    maps: dict[str, PageMap] = {}
    for slug, place in asked.items():
        manifest = read_manifest(project.root / BUILD / slug)
        if manifest is None or manifest.edition != slug or not manifest.anchors:
            message = f"the edition '{slug}' is not built, so nobody knows its pages"
            problems.append(Problem("Q01", message, place, f"run 'octavo build {slug}' first"))
            continue
        if work and manifest.work != work:
            message = f"the edition '{slug}' is of another work, '{manifest.work}'"
            hint = "compare editions of one work"
            problems.append(Problem("Q03", message, place, hint))
            continue
        if not pages_hold(project, manifest):
            message = f"the pages of '{slug}' are those of its last build, and files have changed"
            hint = f"run 'octavo build {slug}', and then this again"
            problems.append(Problem("Q02", message, place, hint, Severity.WARNING))
        maps[slug] = page_map(project, manifest, language)
    return maps


def page_map(project: Project, manifest: Manifest, language: str = "") -> PageMap:
    """Give what a manifest says of the pages; the edition is named in a language if it can be."""
    name, own = _name(project, manifest.edition, language)
    folios = {
        anchor: str(manifest.pages[page - 1]["folio"])
        for anchor, page in manifest.anchors.items()
        if 0 < page <= len(manifest.pages)
    }
    titles = {section: manifest.titles[section] for section in _in_order(manifest)}
    said = json.dumps([name, own, folios], ensure_ascii=False, sort_keys=True)
    digest = hashlib.sha256(said.encode()).hexdigest()
    return PageMap(manifest.edition, name, own, titles, folios, digest)


def maps_unchanged(project: Project, manifest: Manifest) -> bool:
    """Tell whether the pages of other editions are still those that a build has printed."""
    if not manifest.compared:
        return True  # as most do
    printed = {name: made for name, made in manifest.inputs.items() if name.startswith(f"{BUILD}/")}
    others = {slug: read_manifest(project.root / BUILD / slug) for slug in manifest.compared}
    maps = {
        slug: page_map(project, other, manifest.language) for slug, other in others.items() if other
    }
    return hash_maps(maps) == printed


def hash_maps(maps: Mapping[str, PageMap]) -> dict[str, str]:
    """Give the hashes of page maps, under names as manifests show inputs."""
    return {f"{BUILD}/{slug}: pages": page_map.digest for slug, page_map in sorted(maps.items())}


def _in_order(manifest: Manifest) -> Iterable[str]:
    """List the sections that have titles in running order."""
    return sorted(manifest.titles, key=lambda section: manifest.anchors.get(section, 0))


def _name(project: Project, slug: str, language: str) -> tuple[str, str]:
    """Give the name of an edition for readers of a language, and its own language."""
    try:
        sheet = resolve_edition(project, slug, []).sheet
    except BuildError:
        return slug, ""
    name, own = sheet.at("name"), str(sheet.at("language") or "")
    if isinstance(name, dict):
        name = name.get(language) or name.get(own) or next(iter(name.values()), slug)
    return str(name or slug), own

"""Editions: an edition and all that it extends become an ``Edition`` that can be built."""

from collections.abc import Mapping
from dataclasses import dataclass

from octavo.copy.edition_checks import edition_problems
from octavo.copy.edition_defaults import edition_defaults
from octavo.copy.inheritance import merged, read_chain
from octavo.copy.printer_profiles import read_printer
from octavo.copy.shapes.edition import EditionRecord
from octavo.copy.sheets import KeyPath, Sheet
from octavo.copy.validation import validate
from octavo.problems import BuildError, Location, Problem, nearest
from octavo.project import Project

Origins = Mapping[KeyPath, Location]


@dataclass(frozen=True, slots=True)
class Resolved:
    """An edition's values as a file would have them, inherited ones and defaults among them."""

    slug: str
    chain: tuple[str, ...]  # the slug and those that it extends, the nearest first
    sheet: Sheet

    @property
    def origins(self) -> Origins:
        """Where each value was set; Location("default") if nowhere."""
        return self.sheet.places


@dataclass(frozen=True, slots=True)
class Edition(Resolved):
    """An edition that can be built."""

    record: EditionRecord

    def location(self, *path: str | int) -> Location:
        """Give the place where a value was set, or else the edition's own file."""
        place = self.sheet.place(*path)
        return Location(self.sheet.file) if place.file == "default" else place


def resolve_edition(project: Project, slug: str, problems: list[Problem]) -> Resolved:
    """Merge an edition with what it extends, unchecked as yet; a base can be resolved too.

    Under all of them lies the profile of the printer that it names. Raises BuildError with all of
    ``problems``: E01 (no such edition), E02, E03 or Y codes added. Adds C04 for a name with a dot,
    and what is wrong with the printer.
    """
    known = project.edition_slugs()
    if slug not in known:
        place = Location(project.name_of(project.edition_file(slug)))
        message = f"there is no edition '{slug}'"
        problems.append(Problem("E01", message, place, nearest(slug, known)))
        raise BuildError(problems)
    if "." in slug:  # build/<slug>.failed/ holds what was not delivered
        place = Location(project.name_of(project.edition_file(slug)))
        message = f"the name of the edition's folder, '{slug}', has a dot"
        hint = "name it with small letters, figures and hyphens only"
        problems.append(Problem("C04", message, place, hint))
    sheets = read_chain(project, slug, problems)
    if sheets is None:
        raise BuildError(problems)
    parents = (str(sheet.at("extends")) for sheet in sheets[:-1])
    chain = (slug, *parents)
    own = merged(sheets, edition_defaults())
    name = own.at("printer")
    if not isinstance(name, str):  # there is none, or the shape says what is wrong with it
        return Resolved(slug, chain, own)
    printer = read_printer(project, name, own.place("printer"), problems)
    if printer is None:
        return Resolved(slug, chain, own)
    return Resolved(slug, chain, merged((*sheets, printer.sheet), edition_defaults()))


def read_edition(project: Project, slug: str, problems: list[Problem]) -> Edition:
    """Read an edition and check all that can be checked without reading its texts.

    Raises BuildError with all of ``problems`` if the edition cannot be used: E01 to E03, E05 (a
    base), the C codes of its values. Adds C05, C07, E04, E06 and S02, which leave it usable.
    """
    resolved = resolve_edition(project, slug, problems)
    if resolved.sheet.at("base") is True:
        message = f"edition '{slug}' is a base, a pattern for others that is never built"
        hint = "build one of the editions that extend it, or remove 'base: true'"
        problems.append(Problem("E05", message, resolved.sheet.place("base"), hint))
        raise BuildError(problems)
    record = validate(EditionRecord, resolved.sheet, problems)
    if record is None:
        raise BuildError(problems)
    problems.extend(edition_problems(project, record, resolved.chain, resolved.sheet))
    return Edition(resolved.slug, resolved.chain, resolved.sheet, record)

"""Listing: all editions of a project become lines of a list, the broken ones too."""

from dataclasses import dataclass

from octavo.copy.editions import resolve_edition
from octavo.copy.sheets import Sheet
from octavo.problems import BuildError, Problem
from octavo.project import Project


@dataclass(frozen=True, slots=True)
class Listing:
    """What a list says of an edition; what it does not give or inherit is empty."""

    slug: str
    name: str = ""
    work: str = ""
    language: str = ""
    extends: str = ""
    base: bool = False
    status: str = ""
    audience: str = ""
    problems: tuple[Problem, ...] = ()  # why the edition cannot be read, if it cannot


def list_editions(project: Project) -> tuple[Listing, ...]:
    """List the editions in alphabetical order; raises nothing for one that is broken."""
    return tuple(_listing(project, slug) for slug in project.edition_slugs())


def _listing(project: Project, slug: str) -> Listing:
    problems: list[Problem] = []
    try:
        sheet = resolve_edition(project, slug, problems).sheet
    except BuildError as error:
        return Listing(slug, problems=error.problems)
    return Listing(
        slug,
        name=_name(sheet),
        work=_word(sheet, "work"),
        language=_word(sheet, "language"),
        extends=_word(sheet, "extends"),
        base=sheet.at("base") is True,
        status=_word(sheet, "status"),
        audience=_word(sheet, "audience"),
        problems=tuple(problems),
    )


def _word(sheet: Sheet, *path: str) -> str:
    value = sheet.at(*path)
    return value if isinstance(value, str) else ""


def _name(sheet: Sheet) -> str:
    """Give the name in the edition's language, or else in the first that it is given in."""
    name = sheet.at("name")
    if not isinstance(name, dict):
        return _word(sheet, "name")
    words = [word for word in name.values() if isinstance(word, str)]
    return _word(sheet, "name", _word(sheet, "language")) or next(iter(words), "")

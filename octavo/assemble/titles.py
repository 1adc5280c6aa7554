"""Titles: a part of the running order becomes the title of a section that no text gives one."""

from octavo.copy.shapes.running_order import Part
from octavo.copy.words import Titles

#: Kinds whose pages bear no heading.
UNTITLED = frozenset(
    {"half-title", "title-page", "copyright-page", "dedication", "epigraph", "colophon"}
)
#: Kinds that bear the title of another.
TITLED_AS = {"chronology-table": "chronology"}


def title_of(part: Part, titles: Titles, language: str) -> str:
    """Give the title that the edition names, or the fixed word; empty where there is none."""
    if part.title:
        return part.title.in_language(language)
    if part.kind in UNTITLED:
        return ""
    return str(getattr(titles, TITLED_AS.get(part.kind, part.kind), ""))

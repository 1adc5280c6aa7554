"""Running order checks: sections without a template or without a text become problems."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from octavo.copy.comparison_checks import comparison_problems
from octavo.copy.shapes.edition import EditionRecord
from octavo.copy.shapes.running_order import Part
from octavo.copy.sheets import Sheet
from octavo.copy.wordings import spoken
from octavo.problems import Location, Problem, nearest
from octavo.project import Project

SECTIONS = "templates/sections"
SUFFIX = ".html.jinja"
NEEDS_SOURCE = frozenset({"text", "chronicle", "handout", "dedication", "epigraph"})
#: Kinds that are made from the registers and the edition itself.
TAKES_NO_SOURCE = frozenset(
    (
        "half-title",
        "title-page",
        "copyright-page",
        "contents",
        "chronology",
        "chronology-table",
        "timeline",
        "documents",
        "notes",
        "people",
        "organisations",
        "terms",
        "bibliography",
        "concordance",
    )
)
#: Kinds that a text may be added to.
MAY_HAVE_SOURCE = frozenset({"colophon", "part-title"})
#: Kinds that are no part of the book: a sheet of their own, made where `outputs` asks for it.
APART = frozenset({"cover"})
NEEDS_TITLE = "part-title"  # of its own, or that of its text
Shelves = tuple[Path, ...]


def running_order_problems(
    project: Project, record: EditionRecord, shelves: Shelves, sheet: Sheet
) -> Iterator[Problem]:
    """Check every line of front, body and back (E04)."""
    if not record.running_order:
        message = "the edition has no sections: 'front', 'body' and 'back' are empty"
        hint = "write at least 'body:' and a list of sections"
        yield Problem("C02", message, sheet.place(), hint)
    kinds = frozenset(section_kinds(shelves)) - APART
    texts = project.work_folder(record.work) / "text" / record.language
    for matter, number, part in record.running_order:
        line = _Line(part, (str(matter), number), sheet)
        if part.kind not in kinds:
            yield _unknown_kind(line, kinds)
        yield from _source_problems(line, texts, project.name_of(texts))
        path = (str(matter), number)
        yield from comparison_problems(part, path, sheet, project.edition_slugs())


def section_kinds(shelves: Shelves) -> tuple[str, ...]:
    """List the kinds of sections that have a template on the shelves."""
    files = (path for shelf in shelves for path in (shelf / SECTIONS).glob(f"*{SUFFIX}"))
    return tuple(sorted({path.name.removesuffix(SUFFIX) for path in files}))


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the running order and where it stands."""

    part: Part
    path: tuple[str, int]
    sheet: Sheet

    @property
    def short(self) -> bool:
        """Whether it is written ``kind: source``."""
        return self.sheet.at(*self.path, self.part.kind) is not None

    @property
    def kind_place(self) -> Location:
        """Where the kind is named."""
        if self.short:
            return self.sheet.key_place(*self.path, self.part.kind)
        return self.sheet.place(*self.path, "kind")

    @property
    def source_place(self) -> Location:
        """Where the source is named."""
        return self.sheet.place(*self.path, self.part.kind if self.short else "source")


def _unknown_kind(line: _Line, kinds: frozenset[str]) -> Problem:
    kind = line.part.kind
    if kind in APART:
        message = f"the {kind} is no section of the book, but a sheet of its own"
        hint = f"take the line out, and write 'outputs: [reading, {kind}]'"
        return Problem("E04", message, line.kind_place, hint)
    hint = nearest(kind, kinds) or f"write a template {SECTIONS}/{kind}{SUFFIX}"
    return Problem("E04", f"unknown kind of section '{kind}'", line.kind_place, hint)


def _source_problems(line: _Line, folder: Path, named: str) -> Iterator[Problem]:
    part = line.part
    if part.source is None:
        if part.kind in NEEDS_SOURCE:
            message = f"{spoken(line.path, line.sheet)} is '{part.kind}' and names no text"
            hint = f"write '{part.kind}: NAME' for the text {named}/NAME.md"
            yield Problem("E04", message, line.kind_place, hint)
        elif part.kind == NEEDS_TITLE and part.title is None:
            message = f"{spoken(line.path, line.sheet)} is '{part.kind}' and has no title"
            hint = f"write '{{kind: {part.kind}, title: …}}', or '{part.kind}: NAME' for a text"
            yield Problem("E04", message, line.kind_place, hint)
    elif part.kind in TAKES_NO_SOURCE:
        message = f"'{part.kind}' is made without a text of its own, and '{part.source}' is given"
        yield Problem("E04", message, line.source_place, f"write '{part.kind}' only")
    elif folder.parent.is_dir() and not (folder / f"{part.source}.md").is_file():
        known = {path.stem for path in folder.glob("*.md")}
        message = f"there is no text {named}/{part.source}.md"
        hint = nearest(part.source, known) or "write the file, or take the line out"
        yield Problem("E04", message, line.source_place, hint)

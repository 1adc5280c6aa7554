"""Printers: a profile, Octavo's or the project's, becomes values beneath an edition's own."""

from dataclasses import dataclass
from pathlib import Path

from octavo.copy.edition_defaults import edition_defaults
from octavo.copy.inheritance import merged
from octavo.copy.shapes.layout import Format
from octavo.copy.shapes.preflight import PreflightRecord
from octavo.copy.shapes.printers import PrinterRecord
from octavo.copy.sheets import Sheet
from octavo.copy.strict_yaml import read_sheet
from octavo.copy.validation import validate
from octavo.problems import Location, Problem, nearest
from octavo.project import Project

PRINTERS = "printers"  # the folder, in a project and here
BUILT_IN = Path(__file__).parent / PRINTERS
_PART = "edition"
_NEVER = ("extends", "base", "work", "language", "name", "printer")  # what no printer decides


@dataclass(frozen=True, slots=True)
class Printer:
    """A profile: ``sheet`` holds its values as an edition would, each with its place."""

    slug: str
    record: PrinterRecord
    sheet: Sheet
    own: bool  # the project's


@dataclass(frozen=True, slots=True)
class Demands:
    """What a file is held to that belongs to no edition."""

    preflight: PreflightRecord
    format: Format


def printer_slugs(project: Project | None) -> tuple[str, ...]:
    """List the profiles that there are, in alphabetical order."""
    folders = [BUILT_IN] if project is None else [BUILT_IN, project.root / PRINTERS]
    return tuple(sorted({path.stem for folder in folders for path in folder.glob("*.yaml")}))


def read_printer(
    project: Project | None, slug: str, place: Location, problems: list[Problem]
) -> Printer | None:
    """Read a profile, the project's before Octavo's; None if there is none that can be used.

    ``place`` is where it is asked for. Adds C05 (no such printer), C01 (a key that no printer
    decides) and the problems of reading it.
    """
    known = printer_slugs(project)
    if slug not in known:
        message = f"there is no printer '{slug}'"
        problems.append(Problem("C05", message, place, nearest(slug, known)))
        return None
    own = None if project is None else project.root / PRINTERS / f"{slug}.yaml"
    theirs = own is not None and own.is_file()
    path = own if theirs and own else BUILT_IN / f"{slug}.yaml"
    name = f"{PRINTERS}/{slug}.yaml" if theirs else f"octavo/copy/{PRINTERS}/{slug}.yaml"
    sheet = read_sheet(path, name, problems, top=dict)
    record = validate(PrinterRecord, sheet, problems) if sheet else None
    if record is None or sheet is None:
        return None
    for key in _NEVER:
        if key in record.edition:
            message = f"the printer sets '{key}', which is for the edition to say"
            hint = "remove it from the profile"
            problems.append(Problem("C01", message, sheet.key_place(_PART, key), hint))
    return Printer(slug, record, _as_edition(sheet), theirs)


def demands_of(printer: Printer | None, problems: list[Problem]) -> Demands | None:
    """Give what a printer asks of any file; the defaults of an edition where it says nothing.

    None if the profile has mistakes, which are added to ``problems``.
    """
    sheets = () if printer is None else (printer.sheet,)
    sheet = merged((*sheets, edition_defaults()), edition_defaults())
    record = validate(PreflightRecord, sheet, problems, at=("preflight",))
    form = validate(Format, sheet, problems, at=("format",))
    return None if record is None or form is None else Demands(record, form)


def list_printers(project: Project | None, problems: list[Problem]) -> tuple[Printer, ...]:
    """Read all profiles, in alphabetical order; the broken ones are told and left out."""
    read = (
        read_printer(project, slug, Location(slug), problems) for slug in printer_slugs(project)
    )
    return tuple(printer for printer in read if printer is not None)


def _as_edition(sheet: Sheet) -> Sheet:
    """Give the part with the keys of an edition as a sheet of its own, its places kept."""
    whole = sheet.at(_PART)
    value = (
        {key: whole[key] for key in whole if key not in _NEVER} if isinstance(whole, dict) else {}
    )
    places = {path[1:]: place for path, place in sheet.places.items() if path[:1] == (_PART,)}
    keys = {path[1:]: place for path, place in sheet.key_places.items() if path[:1] == (_PART,)}
    return Sheet(sheet.file, value, places, keys)

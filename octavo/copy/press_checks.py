"""Press checks: what an edition asks of its press and cannot have becomes problems."""

from collections.abc import Iterator
from pathlib import Path

from octavo.copy.edition_defaults import DEFAULT
from octavo.copy.shapes.edition import EditionRecord, Output
from octavo.copy.shapes.press import Inks, PressStandard
from octavo.copy.sheets import Sheet
from octavo.problems import Problem
from octavo.project import CONTENT, EDITIONS, Project

_FOLDERS = (CONTENT, EDITIONS, "styles")
_LARGEST = 20_000_000  # bytes: the largest profiles of presses have about three million
#: The head of an ICC profile: its class, its space, and the letters that mark it (ICC.1:2010, 7.2).
_CLASS, _SPACE, _MARK = slice(12, 16), slice(16, 20), slice(36, 40)
_HEAD = 128


def press_problems(project: Project, record: EditionRecord, sheet: Sheet) -> Iterator[Problem]:
    """Find a profile that is none (G04), and inks that the standard does not take (G08)."""
    yield from _profile_problems(project, record, sheet)
    standard = record.standards.press
    if standard is PressStandard.NONE:
        return
    if Output.PRESS in record.outputs and record.colour.press is Inks.RGB:
        yield _of_a_screen(standard, sheet, "colour", "press")
    made = Output.COVER in record.outputs and record.cover.file is None
    asked = sheet.place("standards", "press") != DEFAULT
    if made and asked and record.cover.inks is Inks.RGB:
        yield _of_a_screen(standard, sheet, "cover", "inks")


def _of_a_screen(standard: PressStandard, sheet: Sheet, *key: str) -> Problem:
    message = f"'{standard}' is for a press that prints with inks, and '{'.'.join(key)}' is 'rgb'"
    hint = "choose 'gray' or 'cmyk', or set 'standards: {press: none}'"
    return Problem("G08", message, sheet.place(*key), hint)


def _profile_problems(project: Project, record: EditionRecord, sheet: Sheet) -> Iterator[Problem]:
    name = record.colour.profile
    if name is None:
        return
    fault, hint = _fault_of(project.root, name)
    if fault:
        place = sheet.place("colour", "profile")
        yield Problem("G04", f"the profile '{name}' {fault}", place, hint)


def _fault_of(root: Path, name: str) -> tuple[str, str]:
    folders = ", ".join(f"{folder}/" for folder in _FOLDERS)
    path = (root / name).resolve()
    inside = any(path.is_relative_to((root / folder).resolve()) for folder in _FOLDERS)
    if not inside:
        return "is outside the folders of the project", f"put it into one of {folders}"
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return "is not there", f"write the name of a file in one of {folders}"
    if size > _LARGEST or head[_MARK] != b"acsp":
        return "is not an ICC profile", "ask the printer for the profile of the press, an .icc file"
    if head[_CLASS] != b"prtr" or head[_SPACE] != b"CMYK":
        kind = f"{head[_CLASS].decode('latin-1')}, {head[_SPACE].decode('latin-1').strip()}"
        return f"is not of a press with four inks ({kind})", "ask the printer for the right one"
    return "", ""

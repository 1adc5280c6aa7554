"""Cover checks: what an edition asks of its cover and cannot have becomes problems."""

from collections.abc import Iterator
from pathlib import Path

from octavo.copy.isbn import awaits_figures
from octavo.copy.pictures import FOLDER, SUFFIXES
from octavo.copy.shapes.edition import EditionRecord, Output, Status
from octavo.copy.shapes.layout import Binding
from octavo.copy.sheets import KeyPath, Sheet
from octavo.problems import Location, Problem, nearest
from octavo.project import EDITIONS, Project


def cover_problems(
    project: Project, record: EditionRecord, slugs: tuple[str, ...], sheet: Sheet
) -> Iterator[Problem]:
    """Check the cover of an edition that makes one; ``slugs`` are the edition and its parents."""
    if Output.COVER not in record.outputs:
        return
    if record.binding is Binding.NONE:
        message = "a cover is asked for, and with 'binding: none' nothing holds it"
        hint = "write another binding, or take 'cover' out of 'outputs'"
        yield Problem("V05", message, sheet.place("outputs"), hint)
    if record.cover.file is not None:
        yield from _file_problems(project, record.cover.file, slugs, sheet)
        return
    yield from _text_problems(project, record, sheet)
    yield from _picture_problems(project, record, sheet)
    isbn = record.imprint.isbn
    if record.cover.barcode and isbn and awaits_figures(isbn) and record.status is Status.FINAL:
        message = f"the barcode of a final edition has no number: 'isbn' is '{isbn}'"
        hint = "give the ISBN, or write 'cover: {barcode: false}'"
        yield Problem("V03", message, sheet.place("imprint", "isbn"), hint)


def cover_file(project: Project, name: str, slugs: tuple[str, ...]) -> Path | None:
    """Find a finished cover: in the edition's folder, or else in those of its parents."""
    for slug in slugs:
        folder = project.root / EDITIONS / slug
        path = folder / name
        if path.is_file() and path.resolve().is_relative_to(folder.resolve()):
            return path
    return None


def read_cover_file(
    project: Project, name: str, slugs: tuple[str, ...], place: Location, problems: list[Problem]
) -> bytes:
    """Read a finished cover (V06 if it cannot be read)."""
    path = cover_file(project, name, slugs)
    try:
        return path.read_bytes() if path else b""
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        message = f"the cover '{name}' cannot be read: {reason}"
        problems.append(Problem("V06", message, place, "check who may read it"))
        return b""


def _file_problems(
    project: Project, name: str, slugs: tuple[str, ...], sheet: Sheet
) -> Iterator[Problem]:
    if cover_file(project, name, slugs) is None:
        folder = project.root / EDITIONS / slugs[0]
        found = {path.name for path in folder.glob("*.pdf")}
        hint = nearest(name, found) or f"put the PDF into {EDITIONS}/{slugs[0]}/"
        place = sheet.place("cover", "file")
        yield Problem("V06", f"there is no cover '{name}' in the edition's folder", place, hint)


def _text_problems(project: Project, record: EditionRecord, sheet: Sheet) -> Iterator[Problem]:
    folder = project.work_folder(record.work) / "text" / record.language
    flaps = record.cover.flaps
    texts: tuple[tuple[str | None, KeyPath], ...] = (
        (record.cover.text, ("cover", "text")),
        (flaps.front if flaps else None, ("cover", "flaps", "front")),
        (flaps.back if flaps else None, ("cover", "flaps", "back")),
    )
    for text, path in texts:
        if text and folder.parent.is_dir() and not (folder / f"{text}.md").is_file():
            named = f"{project.name_of(folder)}/{text}.md"
            hint = nearest(text, {each.stem for each in folder.glob("*.md")})
            hint = hint or "write the file, or take the line out"
            yield Problem("V04", f"there is no text {named}", sheet.place(*path), hint)


def _picture_problems(project: Project, record: EditionRecord, sheet: Sheet) -> Iterator[Problem]:
    picture = record.cover.picture
    if picture is None:
        return
    home = project.work_folder(record.work)
    path = home / picture.file
    if path.is_file() and path.resolve().is_relative_to(home.resolve()):
        return
    known = {
        each.relative_to(home).as_posix()
        for each in home.rglob("*")
        if each.suffix.lower() in SUFFIXES
    }
    message = f"there is no picture '{picture.file}' in {project.name_of(home)}"
    hint = nearest(picture.file, known) or f"put the file into {project.name_of(home)}/{FOLDER}/"
    yield Problem("M06", message, sheet.place("cover", "picture", "file"), hint)

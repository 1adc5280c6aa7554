"""Edition checks: names in an edition that stand for nothing in the project become problems."""

import re
from collections.abc import Iterator
from itertools import chain

from octavo.copy.batch_checks import batch_problems
from octavo.copy.cover_checks import cover_problems
from octavo.copy.fit_checks import fit_problems
from octavo.copy.parity import missing_texts
from octavo.copy.press_checks import press_problems
from octavo.copy.running_order_checks import Shelves, running_order_problems
from octavo.copy.shapes.edition import EditionRecord
from octavo.copy.sheets import Sheet
from octavo.copy.strict_yaml import read_sheet
from octavo.problems import Problem, nearest
from octavo.project import Project, find_on_shelves

TOKENS = "styles/tokens.css"
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_DECLARED = re.compile(r"--([A-Za-z0-9_-]+)\s*:")
#: The tokens that compose writes from the edition's format, so that each number stands once.
FORMAT_TOKENS = {
    "bleed": "format.bleed",
    "margin-bottom": "format.margins.bottom",
    "margin-inner": "format.margins.inner",
    "margin-outer": "format.margins.outer",
    "margin-top": "format.margins.top",
    "trim-height": "format.trim",
    "trim-width": "format.trim",
    # Those that come of the cover's geometry.
    "barcode-module": "cover.magnification",
    "cover-back-flap-left": "cover.flaps",
    "cover-back-left": "cover.flaps",
    "cover-bleed": "cover.bleed",
    "cover-front-flap-left": "cover.flaps",
    "cover-front-left": "cover.flaps",
    "cover-picture-left": "binding_edge",
    "cover-spine-left": "cover.flaps",
    "cover-width": "paper",
    "flap-width": "cover.flaps",
    "spine-size": "paper",
    "spine-width": "paper",
}


def edition_problems(
    project: Project, record: EditionRecord, slugs: tuple[str, ...], sheet: Sheet
) -> Iterator[Problem]:
    """Check an edition against the work, the templates and the styles that it names."""
    shelves = project.shelves(slugs)
    yield from _work_problems(project, record, sheet)
    yield from running_order_problems(project, record, shelves, sheet)
    yield from _theme_problems(record, shelves, sheet)
    yield from _token_problems(record, shelves, sheet)
    yield from _margin_problems(record, sheet)
    yield from batch_problems(record.batch, sheet)
    yield from cover_problems(project, record, slugs, sheet)
    yield from press_problems(project, record, sheet)
    yield from fit_problems(record, sheet)
    printed = ("title", "subtitle", "imprint", "front", "body", "back", "cover")
    for stream, route in record.notes.by_stream.items():
        yield from missing_texts(route.sign, sheet, (record.language,), ("notes", stream, "sign"))
    yield from chain.from_iterable(
        missing_texts(getattr(record, key), sheet, (record.language,), (key,)) for key in printed
    )


def _work_problems(project: Project, record: EditionRecord, sheet: Sheet) -> Iterator[Problem]:
    works = project.work_slugs()
    if record.work not in works:
        message = f"there is no work '{record.work}'"
        yield Problem("C05", message, sheet.place("work"), nearest(record.work, works))
        return
    file = project.work_folder(record.work) / "work.yaml"
    work = read_sheet(file, project.name_of(file), [])  # its own problems come with the work
    languages = work.at("languages") if work else None
    if isinstance(languages, list) and record.language not in languages:
        message = f"'language' is '{record.language}', which the work '{record.work}' has not"
        hint = "one of: " + ", ".join(map(str, languages))
        yield Problem("C05", message, sheet.place("language"), hint)


def _theme_problems(record: EditionRecord, shelves: Shelves, sheet: Sheet) -> Iterator[Problem]:
    if record.theme is None or find_on_shelves(shelves, f"styles/themes/{record.theme}.css"):
        return
    themes = {path.stem for shelf in shelves for path in (shelf / "styles/themes").glob("*.css")}
    message = f"there is no theme '{record.theme}'"
    hint = nearest(record.theme, themes) or f"write the file styles/themes/{record.theme}.css"
    yield Problem("S02", message, sheet.place("theme"), hint)


def _token_problems(record: EditionRecord, shelves: Shelves, sheet: Sheet) -> Iterator[Problem]:
    if not record.tokens:
        return
    file = find_on_shelves(shelves, TOKENS)
    if file is None:
        hint = "write the file, or remove 'tokens' from the edition"
        yield Problem("S02", f"there is no {TOKENS}", sheet.place("tokens"), hint)
        return
    style = _COMMENT.sub("", file.read_text(encoding="utf-8", errors="replace"))
    declared = set(_DECLARED.findall(style))
    for name in record.tokens:
        place = sheet.key_place("tokens", name)
        if name in FORMAT_TOKENS:
            message = f"the token '{name}' is set by '{FORMAT_TOKENS[name]}'"
            yield Problem("E06", message, place, f"write '{FORMAT_TOKENS[name]}' instead")
        elif name not in declared:
            hint = nearest(name, declared - set(FORMAT_TOKENS)) or f"the names stand in {TOKENS}"
            yield Problem("E06", f"unknown token '{name}'", place, hint)


def _margin_problems(record: EditionRecord, sheet: Sheet) -> Iterator[Problem]:
    """Refuse margins that leave no room for text."""
    margins, trim = record.format.margins, record.format.trim
    pairs = (
        ("inner", "outer", margins.inner + margins.outer, "width", trim.width),
        ("top", "bottom", margins.top + margins.bottom, "height", trim.height),
    )
    for first, second, taken, side, whole in pairs:
        if taken >= whole:
            message = f"margins '{first}' and '{second}' take {taken}, and the {side} is {whole}"
            place = sheet.place("format", "margins", first)
            yield Problem("C04", message, place, "make the margins smaller, or the trim larger")

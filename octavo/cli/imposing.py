"""Imposing: a PDF and what the command line says of it become files of sheets."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from octavo.copy.press_words import PressWords
from octavo.copy.shapes.imposition import Imposition
from octavo.copy.shapes.layout import Binding
from octavo.copy.words import read_words
from octavo.measures import PAPERS
from octavo.press.imposition.calibration import calibration
from octavo.press.imposition.dummy import dummy
from octavo.press.imposition.imposing import impose, problem_of
from octavo.press.imposition.planning import plan_sheets
from octavo.press.imposition.sizes import ImpositionError
from octavo.press.imposition.slug import Imprinted
from octavo.press.imposition.source import opened, size_problems
from octavo.press.imposition.table import table
from octavo.press.lettering import lettering
from octavo.problems import BuildError, Location, Problem
from octavo.project import Project, built_in_theme

HASH = 8


@dataclass(frozen=True, slots=True)
class Made:
    """Files by what follows the name of the output, a line about them, and warnings."""

    files: dict[str, bytes]
    line: str
    problems: tuple[Problem, ...] = ()


def imposed_file(path: Path, job: Imposition, language: str, *, with_dummy: bool) -> Made:
    """Impose a file; raises BuildError with I codes, or C05 for a language without words."""
    pdf, place = _read(path), Location(path.as_posix())
    typeface = lettering()
    name = path.stem
    imprinted = Imprinted(name, hashlib.sha256(pdf).hexdigest()[:HASH], words_of(language))
    try:
        imposed = impose(
            pdf, job, Binding.NONE, imprinted=imprinted, typeface=typeface, location=place
        )
    except ImpositionError as error:
        raise BuildError([_on_the_command_line(error, place)]) from None
    files = dict(imposed.files)
    if with_dummy:
        files["-dummy"] = dummy(imposed.plan, job, imprinted, typeface)
    return Made(files, table(imposed.plan)[0], imposed.problems)


def planned_file(path: Path, job: Imposition) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """Plan the sheets of a file, and list them; raises BuildError with I codes."""
    place = Location(path.as_posix())
    with opened(_read(path), place) as source:
        count, size, bleed = len(source.pages), source.size, source.bleed
        problems = size_problems(source, place)
    try:
        return table(plan_sheets(count, size, job, Binding.NONE, bleed=bleed)), problems
    except ImpositionError as error:
        raise BuildError([_on_the_command_line(error, place)]) from None


def calibrated(job: Imposition, language: str) -> Made:
    """Draw the calibration sheet; raises BuildError (C05) for a language without words."""
    paper = job.sheet or PAPERS["a4"]
    words = words_of(language).calibration
    files = calibration(paper, job, words, lettering())
    return Made(files, "calibration sheet: print it on both sides, at 100 %")


def words_of(language: str) -> PressWords:
    """Read the words of a language of the built-in theme; raises BuildError (C05)."""
    problems: list[Problem] = []
    theme = built_in_theme()
    words = read_words(Project(theme), (theme,), language, Location("--language"), problems)
    if words is None:
        raise BuildError(problems)
    return words.press


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        message = f"the file cannot be read: {reason}"
        hint = "check its name and your rights to it"
        raise BuildError([Problem("I04", message, Location(path.as_posix()), hint)]) from error


def _on_the_command_line(error: ImpositionError, place: Location) -> Problem:
    """Name options where the message names the keys of an edition."""
    problem = problem_of(error, place)
    hint = problem.hint.replace("'scale: fit'", "'--fit'").replace("'sheet: ", "'--sheet ")
    message = problem.message.replace("'pages_per_side'", "'--pages-per-side'")
    return Problem(problem.code, message, place, hint)

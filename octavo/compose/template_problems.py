"""Template problems: an exception out of a template becomes a problem at the template's line."""

import re
import traceback
from pathlib import Path

from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError

from octavo.compose.environment import UnreadableTemplateError
from octavo.compose.template_syntax import syntax_fact
from octavo.problems import Location, Problem, nearest
from octavo.project import built_in_theme

SUFFIX = ".jinja"
_MISSING_FIELD = re.compile(r"'(?P<owner>[\w. ]+) object' has no attribute '(?P<name>\w+)'")
_MISSING_NAME = re.compile(r"'(?P<name>\w+)' is undefined")


def problem_of(error: Exception, root: Path) -> Problem | None:
    """Say what is wrong and where; None if the exception did not come out of a template."""
    if isinstance(error, UnreadableTemplateError):
        at = Location(_shown(str(error.path), root), error.line, error.column)
        hint = "save the file as UTF-8" if error.code == "Y05" else "check who may read the file"
        return Problem(error.code, str(error), at, hint)
    if isinstance(error, TemplateSyntaxError):
        at = Location(_shown(error.filename or error.name or "", root), error.lineno)
        fact, hint = syntax_fact(_sentence(error.message or ""))
        return Problem("T02", fact, at, hint)
    place = _place(error, root)
    if place is None:
        return None
    return _of_line(error, place)


def _of_line(error: Exception, place: Location) -> Problem:
    """Say what went wrong at a line of a template that could be read."""
    if isinstance(error, TemplateNotFound):
        name = re.sub(r"^@\d+/", "", str(error.name or ""))
        return Problem(
            "T01",
            f"there is no template '{name}'",
            place,
            f"put it into templates/{name}, or correct the name",
        )
    if isinstance(error, UndefinedError):
        return Problem("T03", _sentence(_fact(error.message or "")), place, _hint(error))
    if isinstance(error, RecursionError):
        message = "the template includes or extends itself without end"
        return Problem("T04", message, place, "take the name of this template out of it")
    message = f"the template failed: {_sentence(str(error))}"
    hint = "look what this line does with its values; templates only print, choose and repeat"
    return Problem("T04", message, place, hint)


def _place(error: Exception, root: Path) -> Location | None:
    """Find the innermost line of a template in the traceback."""
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename.endswith(SUFFIX)
    ]
    if frames:
        return Location(_shown(frames[-1].filename, root), frames[-1].lineno or 0)
    if isinstance(error, TemplateNotFound):
        return Location(f"templates/{error.name}")
    return None


def _shown(name: str, root: Path) -> str:
    """Show a template's path relative to the project or the built-in theme."""
    path = Path(name)
    for folder in (root, built_in_theme()):
        if path.is_relative_to(folder):
            return path.relative_to(folder).as_posix()
    return path.name


def _fact(message: str) -> str:
    """Say in the house's words that a name or a field is missing."""
    field = _MISSING_FIELD.search(message)
    if field:
        owner = field["owner"].rpartition(".")[2]
        return f"'{owner}' has no field '{field['name']}'"
    name = _MISSING_NAME.search(message)
    return f"unknown name '{name['name']}'" if name else message


def _hint(error: UndefinedError) -> str:
    """Give the nearest right name, where the traceback still has the object that was asked."""
    message = error.message or ""
    field = _MISSING_FIELD.search(message)
    if field is None:
        return "templates know: book, section, words"
    return nearest(field["name"], _fields_of(field["owner"].rpartition(".")[2]))


def _fields_of(owner: str) -> tuple[str, ...]:
    from octavo.assemble import book, event_copy  # noqa: PLC0415 - only when something is wrong
    from octavo.copy import prose, words  # noqa: PLC0415

    for module in (book, event_copy, prose, words):
        shape = getattr(module, owner, None)
        if shape is not None:
            return tuple(getattr(shape, "__dataclass_fields__", ()))
    return ()


def _sentence(message: str) -> str:
    """Write a message as the house does: small first letter, no full stop."""
    message = message.rstrip(". ")
    return message[:1].lower() + message[1:]

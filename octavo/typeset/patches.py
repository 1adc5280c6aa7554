"""Patches: seven functions of WeasyPrint 70.0 do what they should; nothing else changes.

Each patch names the text that it replaces and how often it stands there; where the engine differs,
nothing is changed and the build stops (L11). The tests show that each fault is still there without
its patch, so they fail as soon as a patch is no longer needed.
"""

import importlib
import inspect
from operator import attrgetter
from textwrap import dedent
from types import CodeType, FunctionType

from octavo.problems import BuildError, Location, Problem
from octavo.typeset.line_patches import FIRST_LINE, INLINE_BOX, LINE_BEGUN
from octavo.typeset.note_patches import AREA, NO_LINE, NOTES, NOTES_ONLY, TAGS
from octavo.typeset.patch import Patch

ENGINE = "70.0"

PATCHES = (NOTES, AREA, FIRST_LINE, INLINE_BOX, LINE_BEGUN, TAGS, NO_LINE, *NOTES_ONLY)


def apply_patches(patches: tuple[Patch, ...] = PATCHES) -> None:
    """Put the patches into the engine that is loaded in this process.

    Raises BuildError (L11) if the engine is not the version that they are written for.
    """
    version = importlib.import_module("weasyprint").VERSION
    if version != ENGINE:
        raise BuildError([_stranger(f"WeasyPrint is version {version}, Octavo needs {ENGINE}")])
    by_function: dict[FunctionType, list[Patch]] = {}
    for patch in patches:
        by_function.setdefault(_function(patch), []).append(patch)
    prepared = [(function, _patched_code(function, own)) for function, own in by_function.items()]
    for function, code in prepared:
        # The code is exchanged inside the function, for other modules hold the function by name.
        function.__code__ = code


def _function(patch: Patch) -> FunctionType:
    owner = importlib.import_module(patch.module)
    function: FunctionType = attrgetter(patch.function)(owner)
    return function


def _patched_code(function: FunctionType, patches: list[Patch]) -> CodeType:
    """Compile a function anew with its patches in it."""
    source = dedent(inspect.getsource(function))
    for patch in patches:
        if source.count(patch.old) != patch.times:
            place = f"{patch.module}.{patch.function}"
            raise BuildError(
                [_stranger(f"WeasyPrint's {place} is not the text that the patch knows")]
            )
        source = source.replace(patch.old, patch.new)
    names = dict(function.__globals__)
    exec(compile(source, place_of(patches[0]), "exec"), names)  # noqa: S102 - the engine's own text
    code: CodeType = names[function.__name__].__code__
    return code


def place_of(patch: Patch) -> str:
    """Name the patched function as tracebacks show it."""
    return f"<{patch.module}.{patch.function}, patched>"


def _stranger(message: str) -> Problem:
    hint = f"run 'pip install weasyprint=={ENGINE}' in the environment that Octavo runs in"
    return Problem("L11", message, Location("weasyprint"), hint)

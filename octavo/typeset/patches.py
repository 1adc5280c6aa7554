"""Patches: four comparisons of WeasyPrint 70.0 become what they should be; nothing else changes.

Each patch names the text that it replaces and how often it stands there; where the engine differs,
nothing is changed and the build stops (L11). The tests show that each fault is still there without
its patch, so they fail as soon as a patch is no longer needed.
"""

import importlib
import inspect
from dataclasses import dataclass
from operator import attrgetter
from textwrap import dedent
from types import CodeType, FunctionType

from octavo.problems import BuildError, Location, Problem

ENGINE = "70.0"


@dataclass(frozen=True, slots=True)
class Patch:
    """A piece of a function of the engine, and what stands there instead."""

    name: str
    module: str
    function: str  # its name in the module, with that of its class
    old: str
    new: str
    times: int  # how often ``old`` stands in the function


NOTES = Patch(
    # When a line overflows the page and widows or orphans forbid a break before it, the engine
    # sends earlier notes to the next page and never lays out those called in the line itself.
    "notes",
    "weasyprint.layout.block",
    "_linebox_layout",
    "report = not context.in_column and can_break_now and not could_break_before",
    "report = False",
    times=1,
)
AREA = Patch(
    # Whether a note fits into the area of notes is a comparison of two sums of the same lengths:
    # unless all are whole pixels, rounding alone sends notes to the next page.
    "area",
    "weasyprint.layout",
    "LayoutContext._update_footnote_area",
    "overflow = last_child_bottom > footnote_area_bottom",
    "overflow = last_child_bottom > footnote_area_bottom + 0.01",
    times=1,
)
FIRST_LINE = Patch(
    # The engine measures the line that Pango broke together with the space at its end, finds it
    # too wide, hyphenates an early word instead, and stretches the rest across the measure. Pango
    # does not count that space: measure the line without it, and allow for rounding.
    "first line",
    "weasyprint.text.line_break",
    "split_first_line",
    "    if resume_index is None and first_line_width <= max_width:\n",
    """\
    if first_line_width > max_width and space_collapse:
        bare = text.encode()[:resume_index].decode().rstrip(' \\u00a0\\u202f')
        bare_layout = create_layout(bare, style, context, None, justification_spacing)
        first_line_width = line_size(bare_layout.get_first_line()[0], style)[0] - 0.7
    if resume_index is None and first_line_width <= max_width:
""",
    times=1,
)
INLINE_BOX = Patch(
    # The same once more where a line is put together from several boxes: with word-spacing the
    # space at the end is not as wide as the engine takes it to be.
    "inline box",
    "weasyprint.layout.inline",
    "split_inline_box",
    "new_position_x - trailing_space > max_x",
    "new_position_x - trailing_space > max_x + 0.7",
    times=1,
)
PATCHES = (NOTES, AREA, FIRST_LINE, INLINE_BOX)


def apply_patches(patches: tuple[Patch, ...] = PATCHES) -> None:
    """Put the patches into the engine that is loaded in this process.

    Raises BuildError (L11) if the engine is not the version that they are written for.
    """
    version = importlib.import_module("weasyprint").VERSION
    if version != ENGINE:
        raise BuildError([_stranger(f"WeasyPrint is version {version}, Octavo needs {ENGINE}")])
    prepared = [(_function(patch), _patched_code(patch)) for patch in patches]
    for function, code in prepared:
        # The code is exchanged inside the function, for other modules hold the function by name.
        function.__code__ = code


def _function(patch: Patch) -> FunctionType:
    owner = importlib.import_module(patch.module)
    function: FunctionType = attrgetter(patch.function)(owner)
    return function


def _patched_code(patch: Patch) -> CodeType:
    """Compile the function anew with the patch in it."""
    function = _function(patch)
    source = dedent(inspect.getsource(function))
    if source.count(patch.old) != patch.times:
        place = f"{patch.module}.{patch.function}"
        raise BuildError([_stranger(f"WeasyPrint's {place} is not the text that the patch knows")])
    names = dict(function.__globals__)
    exec(compile(source.replace(patch.old, patch.new), place_of(patch), "exec"), names)  # noqa: S102 - the engine's own text
    code: CodeType = names[function.__name__].__code__
    return code


def place_of(patch: Patch) -> str:
    """Name the patched function as tracebacks show it."""
    return f"<{patch.module}.{patch.function}, patched>"


def _stranger(message: str) -> Problem:
    hint = f"run 'pip install weasyprint=={ENGINE}' in the environment that Octavo runs in"
    return Problem("L11", message, Location("weasyprint"), hint)

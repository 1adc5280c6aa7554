"""Patches: five functions of WeasyPrint 70.0 do what they should; nothing else changes.

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
    # The engine lays all notes of a page out again for each that it adds, and finds by comparing
    # two sums of the same lengths, which rounding decides, whether the last one still fits. Here
    # each note is laid out once, and the sums are of its heights. And notes of several streams
    # stand in the order of their calls: here they are put in order of their groups, and the rule
    # between groups, which all notes of the later ones carry, stays with the first of each only.
    "area",
    "weasyprint.layout",
    "LayoutContext._update_footnote_area",
    """\
    self.current_footnote_area.children = self.current_page_footnotes
    if self.current_footnote_area.children:
        footnote_area = build.create_anonymous_boxes(
            self.current_footnote_area.deepcopy())
        footnote_area = block_level_layout(
            self, footnote_area, -inf, None,
            self.current_footnote_area.page)[0]
        self.current_footnote_area.height = footnote_area.height
        if not self.in_column:
            self.page_bottom -= footnote_area.margin_height()
        last_child = footnote_area.children[-1]
        last_child_bottom = (
            last_child.position_y + last_child.margin_height() -
            last_child.margin_bottom)
        footnote_area_bottom = (
            footnote_area.position_y + footnote_area.margin_height() -
            footnote_area.margin_bottom)
        overflow = last_child_bottom > footnote_area_bottom
        return overflow
""",
    """\
    def group(note):
        return note.element.get('data-group', '') if note.element is not None else ''

    def parts(note, leads):
        return [
            part for part in note.children if leads or part.element is None
            or 'note-group' not in part.element.get('class', '').split()]

    area = self.current_footnote_area
    notes = sorted(self.current_page_footnotes, key=lambda note: (len(group(note)), group(note)))
    area.children, height = [], 0
    for place, note in enumerate(notes):
        leads = place > 0 and group(note) != group(notes[place - 1])
        box = note.copy_with_children(parts(note, leads))
        heights = note.__dict__.setdefault('octavo_heights', {})
        if (leads, area.page.width) not in heights:
            trial = area.copy_with_children([box.deepcopy()])
            trial = block_level_layout(
                self, build.create_anonymous_boxes(trial), -inf, None, area.page)[0]
            heights[leads, area.page.width] = trial.children[-1].margin_height()
        height += heights[leads, area.page.width]
        area.children.append(box)
    if area.children:
        area.height = min(height, area.max_height)
        if not self.in_column:
            self.page_bottom -= area.margin_height()
        return height > area.max_height + 0.01
""",
    times=1,
)
TAGS = Patch(
    # Notes are tagged as plain spans: here they are notes, each with the identifier that PDF/UA
    # asks for (ISO 14289-1:2014, 7.9). And a passage in another language is tagged without it:
    # here it has it, so that it is read out in that language (7.2). The names of elements, which
    # the press needs where links have to lead to elements, stay with them till then.
    "tags",
    "weasyprint.pdf.tags",
    "_build_box_tree",
    "    pdf.add_object(element)\n\n",
    """\
    pdf.add_object(element)
    own = box.element is not None and box.element_tag == box.element.tag
    classes = box.element.get('class', '').split() if own else ()
    if type(box.style).__name__ != 'AnonymousStyle' and not {
            'note', 'margin-note', 'endnote-text'}.isdisjoint(classes):
        tag = 'Note'
        element['S'] = '/Note'
        element['ID'] = pydyf.String(f'note-{element.number}')
    if own and box.element.get('lang'):
        element['Lang'] = pydyf.String(box.element.get('lang'))
    if own and box.element.get('id'):
        element['OctavoAnchor'] = pydyf.String(box.element.get('id'))

""",
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
PATCHES = (NOTES, AREA, FIRST_LINE, INLINE_BOX, TAGS)


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

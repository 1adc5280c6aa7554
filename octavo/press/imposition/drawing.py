"""Drawing: a plan and the pages of a PDF become the sheets as a PDF of their own.

A page is drawn as a form XObject (ISO 32000-1:2008, 8.10), so fonts and pictures are there once
however often it is repeated. Links, outlines and tags stay behind: paper has none.
"""

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import cos, radians, sin

import pikepdf

from octavo import __version__
from octavo.press.imposition.plan import Box, Cell, Plan, Sheet
from octavo.press.imposition.source import MM, Source, SourcePage
from octavo.press.ink import Ink, number
from octavo.press.lettering import Typeface
from octavo.press.marking import in_mm, marking

#: Draws what stands on a side besides its pages; the flag tells whether it is the back.
Extras = Callable[[Sheet, bool], Ink]


@dataclass(frozen=True, slots=True)
class Face:
    """A side of a sheet to be drawn: half a turn if the printer needs it, and moved by mm."""

    sheet: Sheet
    back: bool
    turned: bool = False
    shift: tuple[float, float] = (0, 0)

    @property
    def cells(self) -> tuple[Cell, ...]:
        """What is on it."""
        return self.sheet.back if self.back else self.sheet.front


def draw(
    source: Source, plan: Plan, faces: Iterable[Face], extras: Extras, typeface: Typeface
) -> bytes:
    """Draw sides of sheets in their order; the same bytes every time."""
    with pikepdf.new() as target:
        forms: dict[int, pikepdf.Object] = {}
        sides: list[tuple[bytes, tuple[int, ...]]] = []
        letters: frozenset[str] = frozenset()
        for face in faces:
            ink = extras(face.sheet, face.back)
            letters |= ink.letters
            shown = tuple(dict.fromkeys(cell.page for cell in face.cells if cell.page is not None))
            for page in shown:
                if page not in forms:
                    forms[page] = _form(source, page, target)
            sides.append((_operators(face, plan, source, ink), shown))
        marks = marking(target, typeface, letters)
        for operators, shown in sides:
            resources = pikepdf.Dictionary(marks)
            if shown:
                resources.XObject = pikepdf.Dictionary({f"/P{page}": forms[page] for page in shown})
            add_sheet(target, plan.width, plan.height, operators, resources)
        _keep_layers(source.document, target)
        return finished(target)


def add_sheet(
    target: pikepdf.Pdf, width: float, height: float, operators: bytes, resources: pikepdf.Object
) -> None:
    """Add a side of a sheet, whose size is given in mm."""
    page = target.add_blank_page(page_size=(width / MM, height / MM))
    page.obj.Contents = target.make_stream(operators)
    page.obj.Resources = resources


def finished(target: pikepdf.Pdf) -> bytes:
    """Write a PDF; the same bytes for the same content."""
    target.docinfo["/Producer"] = f"Octavo {__version__}"
    out = io.BytesIO()
    target.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _operators(face: Face, plan: Plan, source: Source, ink: Ink) -> bytes:
    right, up = (move / MM for move in face.shift)
    if face.turned:
        whole = (-1, 0, 0, -1, plan.width / MM + right, plan.height / MM + up)
    else:
        whole = (1, 0, 0, 1, right, up)
    drawn = [
        _page(cell, source.pages[cell.page - 1], plan.scale)
        for cell in face.cells
        if cell.page is not None
    ]
    marks = [in_mm(ink)] if ink.operators else []
    if whole != (1, 0, 0, 1, 0, 0):
        drawn, marks = [f"q {_matrix(whole)}", *drawn], [*marks, "Q"]
    return "\n".join((*drawn, *marks)).encode()


def _page(cell: Cell, page: SourcePage, scale: float) -> str:
    """Draw a page in the middle of its place, clipped to its room."""
    room = cell.room
    clip = " ".join(number(side / MM) for side in (room.left, room.bottom, room.width, room.height))
    return f"q {clip} re W n {_matrix(_placed(cell, page, scale))} /P{cell.page} Do Q"


def _placed(cell: Cell, page: SourcePage, scale: float) -> tuple[float, ...]:
    """Give the matrix that brings the middle of a page's trim to that of its place."""
    times = scale * page.unit / MM
    angle = radians(page.rotation + cell.rotation)
    a, b = times * round(cos(angle)), -times * round(sin(angle))
    x, y = _middle(page.trim)
    to_x, to_y = (each / MM for each in _middle(cell.place))
    return a, b, -b, a, to_x - a * x + b * y, to_y - b * x - a * y


def _middle(box: Box) -> tuple[float, float]:
    return (box.left + box.right) / 2, (box.bottom + box.top) / 2


def _matrix(numbers: tuple[float, ...]) -> str:
    return " ".join(number(each) for each in numbers) + " cm"


def _form(source: Source, page: int, target: pikepdf.Pdf) -> pikepdf.Object:
    """Make a form of a page, as far as its bleed goes."""
    form = source.document.pages[page - 1].as_form_xobject(handle_transformations=False)
    bleed = source.pages[page - 1].bleed
    copy = target.copy_foreign(form)
    copy.BBox = [bleed.left, bleed.bottom, bleed.right, bleed.top]
    if "/StructParents" in copy:
        del copy["/StructParents"]
    return copy


def _keep_layers(source: pikepdf.Pdf, target: pikepdf.Pdf) -> None:
    """Keep what says which layers of the source are shown."""
    layers = source.Root.get("/OCProperties")
    if layers is not None:
        indirect = layers if layers.is_indirect else source.make_indirect(layers)
        target.Root.OCProperties = target.copy_foreign(indirect)

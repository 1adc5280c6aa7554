"""Stamping: pages with placeholders become a copy whose slots hold its texts and its code.

The placeholder is taken out of the drawing of its page and the text comes in its stead, as a form
(ISO 32000-1:2008, 8.10) within the same marked content: it is read aloud where it stands.
"""

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import pikepdf

from octavo.press.metadata import Particulars, describe
from octavo.press.standards.flavours import PLAIN
from octavo.press.writing import written

_Step = pikepdf.ContentStreamInstruction | pikepdf.ContentStreamInlineImage
_MATRIX = pikepdf.Operator("Tm")
_SHOWN = (pikepdf.Operator("TJ"), pikepdf.Operator("Tj"))
_NEAR = 0.02  # CSS pixels: numbers are rounded in a PDF
_PX = 0.75  # a CSS pixel, in points


@dataclass(frozen=True, slots=True)
class Hole:
    """A slot on a page, from 1; lengths are CSS pixels, from the left and from the head."""

    page: int
    left: float
    top: float
    width: float
    height: float
    at: float
    baseline: float
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Patch:
    """A text on a page beside: its width, and its baseline from the head of that page."""

    width: float
    baseline: float
    height: float  # of the page


#: What comes into a hole: a text, the dark squares of a code by row and column, or nothing.
Filling = Patch | tuple[tuple[bool, ...], ...] | None


class HoleLostError(ValueError):
    """The placeholder of a hole is not where the hole is: a style turns or covers it."""


@dataclass(frozen=True, slots=True)
class Master:
    """A finished PDF whose holes are found: for each page with holes its drawing in pieces."""

    pdf: bytes
    holes: tuple[Hole, ...]
    pieces: Mapping[int, tuple[bytes | int, ...]]  # page → drawing, or the number of a hole


def master_of(pdf: bytes, holes: Sequence[Hole]) -> Master:
    """Find the holes in a PDF.

    Raises HoleLostError if a placeholder is not drawn where it should be.
    """
    pieces: dict[int, tuple[bytes | int, ...]] = {}
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for number in sorted({hole.page for hole in holes}):
            here = {place: hole for place, hole in enumerate(holes) if hole.page == number}
            pieces[number] = tuple(_pieces(document.pages[number - 1], here))
    return Master(pdf, tuple(holes), pieces)


def stamped(
    master: Master, fillings: Sequence[Filling], texts: bytes, particulars: Particulars
) -> bytes:
    """Make a copy: the fillings, one a hole, come into their holes; ``texts`` has the patches."""
    with pikepdf.open(io.BytesIO(master.pdf)) as document:
        forms = _forms(document, fillings, texts)
        for number, pieces in master.pieces.items():
            page = document.pages[number - 1]
            drawn = bytearray()
            for piece in pieces:
                if isinstance(piece, bytes):
                    drawn += piece
                elif piece in forms:
                    drawn += _drawn(master.holes[piece], fillings[piece], piece)
                    page.add_resource(
                        forms[piece], pikepdf.Name.XObject, _form_name(piece), replace_existing=True
                    )
            page.Contents = document.make_stream(bytes(drawn))
        describe(document, particulars, PLAIN)
        return written(document, PLAIN)


def _pieces(page: pikepdf.Page, holes: Mapping[int, Hole]) -> Iterator[bytes | int]:
    """Cut the drawing of a page at the placeholders, which are left out."""
    kept: list[_Step] = []
    text: list[_Step] = []
    left = dict(holes)
    inside = False
    for step in pikepdf.parse_content_stream(page):
        inside = inside or step.operator == pikepdf.Operator("BT")
        (text if inside else kept).append(step)
        if step.operator != pikepdf.Operator("ET"):
            continue
        place = _hole_of(text, left)
        if place is None:
            kept += text
        else:
            yield pikepdf.unparse_content_stream(kept) + b"\n"
            yield place
            del left[place]
            kept.clear()
        text, inside = [], False
    yield pikepdf.unparse_content_stream(kept) + b"\n"
    if left:
        raise HoleLostError


def _hole_of(text: Sequence[_Step], holes: Mapping[int, Hole]) -> int | None:
    """Tell in which hole a text begins."""
    there = _start_of(text)
    if there is None:
        return None
    for place, hole in holes.items():
        if abs(hole.at - there[0]) < _NEAR and abs(hole.baseline - there[1]) < _NEAR:
            return place
    return None


def _start_of(text: Sequence[_Step]) -> tuple[float, float] | None:
    """Tell where a text begins, by its matrix."""
    for step in text:
        if step.operator == _MATRIX:
            x, y = (float(each) for each in list(step.operands)[4:6])
            return x, y
    return None


def _forms(
    document: pikepdf.Pdf, fillings: Sequence[Filling], texts: bytes
) -> dict[int, pikepdf.Object]:
    forms: dict[int, pikepdf.Object] = {}
    patches = {place: each for place, each in enumerate(fillings) if isinstance(each, Patch)}
    if patches:
        with pikepdf.open(io.BytesIO(texts)) as source:
            page = source.pages[0]
            steps = pikepdf.parse_content_stream(page)
            whole = document.copy_foreign(page.as_form_xobject())
            for place, patch in patches.items():
                drawn = pikepdf.unparse_content_stream(_alone(steps, patch.baseline))
                forms[place] = document.make_stream(drawn)
                for key in ("/Type", "/Subtype", "/BBox", "/Resources"):
                    forms[place][key] = whole[key]
    for place, filling in enumerate(fillings):
        if isinstance(filling, tuple):
            forms[place] = _code(document, filling)
    return forms


def _alone(steps: Sequence[_Step], baseline: float) -> list[_Step]:
    """Leave out the texts on all other lines, but not what sets their fonts and colours."""
    kept: list[_Step] = []
    here = False
    for step in steps:
        if step.operator == _MATRIX:
            here = abs(float(step.operands[5]) - baseline) < _NEAR
        if here or step.operator not in _SHOWN:
            kept.append(step)
    return kept


def _code(document: pikepdf.Pdf, squares: tuple[tuple[bool, ...], ...]) -> pikepdf.Object:
    """Draw a code as rectangles, a run of dark squares each, one unit a square."""
    side = len(squares)
    drawn = ["0 g"]
    for row, dark in enumerate(squares):
        column = 0
        while column < side:
            length = next((n for n, on in enumerate(dark[column:]) if not on), side - column)
            if length:
                drawn.append(f"{column} {side - 1 - row} {length} 1 re")
            column += length or 1
    form = document.make_stream("\n".join([*drawn, "f"]).encode())
    form.Type, form.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
    form.BBox = pikepdf.Array([0, 0, side, side])
    form.Resources = pikepdf.Dictionary()
    return form


def _drawn(hole: Hole, filling: Filling, place: int) -> bytes:
    """Draw a form in a page whose unit is a CSS pixel and whose y runs downward."""
    if isinstance(filling, Patch):
        scale = min(1.0, hole.width / filling.width) if filling.width else 1.0
        left = hole.left + (hole.width - filling.width * scale) / 2 if hole.centred else hole.left
        size = scale / _PX
        top = hole.baseline - scale * filling.baseline + scale * filling.height
    else:
        side = min(hole.width, hole.height)
        squares = len(filling) if filling else 1
        left, top, size = hole.left, hole.top + side, side / squares
    matrix = f"{size:.6f} 0 0 {-size:.6f} {left:.4f} {top:.4f} cm"
    return f"q\n{matrix}\n{_form_name(place)} Do\nQ\n".encode()


def _form_name(place: int) -> pikepdf.Name:
    return pikepdf.Name(f"/OctavoSlot{place}")

"""Paints: a PDF becomes the list of what its pages are painted with, each with its page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import pikepdf
from pikepdf import Name

from octavo.press.colour.spaces import Space, resources_of, space_of

#: The operators that set a colour in a space of their own, and the space (ISO 32000-1, 8.6.8).
DEVICE = {
    "g": "DeviceGray",
    "G": "DeviceGray",
    "rg": "DeviceRGB",
    "RG": "DeviceRGB",
    "k": "DeviceCMYK",
    "K": "DeviceCMYK",
}
#: Those that set one in the space that was chosen before.
CHOSEN = frozenset({"sc", "scn", "SC", "SCN"})
GRAY = Space("DeviceGray", 1)


class Kind(StrEnum):
    """What a page is painted with."""

    COLOUR = "colour"
    PICTURE = "picture"
    GRADIENT = "gradient"
    STATE = "state"  # a way of painting: how much shines through, overprint
    GROUP = "group"  # things that are mixed with one another before they are painted
    INLINE = "inline picture"


@dataclass(frozen=True, slots=True)
class Paint:
    """A thing that a page is painted with; ``page`` counts from 1."""

    page: int
    kind: Kind
    space: Space
    colour: tuple[float, ...] = ()
    name: str = ""  # of a picture: that in the PDF, without the slash
    thing: pikepdf.Object | None = None


@dataclass(slots=True)
class Pen:
    """The colour spaces chosen for filling and for lines, and those to come back to."""

    fill: Space = GRAY
    line: Space = GRAY
    kept: list[tuple[Space, Space]] = field(default_factory=list)

    def follow(self, operator: str, operands: Sequence[Any], resources: pikepdf.Object) -> None:
        """Take notice of an operator."""
        if operator == "q":
            self.kept.append((self.fill, self.line))
        elif operator == "Q" and self.kept:
            self.fill, self.line = self.kept.pop()
        elif operator == "cs":
            self.fill = space_of(operands[0], resources)
        elif operator == "CS":
            self.line = space_of(operands[0], resources)
        elif operator in DEVICE:
            space = Space(DEVICE[operator], len(operands))
            if operator.islower():
                self.fill = space
            else:
                self.line = space

    def chosen(self, operator: str) -> Space:
        """Give the space that an operator sets a colour in."""
        return self.fill if operator.islower() else self.line


def paints(document: pikepdf.Pdf) -> Iterator[Paint]:
    """List what every page is painted with; of what it is painted with twice, once."""
    for number, page in enumerate(document.pages, 1):
        if "/Group" in page:
            yield _group(page.obj, number)
        resources = resources_of(page.obj, None)
        seen: set[object] = set()
        yield from _in(page, resources, number, seen)


def _in(  # noqa: C901 - one kind of operator after the other
    stream: pikepdf.Page | pikepdf.Object,
    resources: pikepdf.Object,
    page: int,
    seen: set[object],
) -> Iterator[Paint]:
    pen = Pen()
    for instruction in pikepdf.parse_content_stream(stream):
        operands, name = list(instruction.operands), str(instruction.operator)
        pen.follow(name, operands, resources)
        if name in DEVICE or name in CHOSEN:
            space = Space(DEVICE[name], len(operands)) if name in DEVICE else pen.chosen(name)
            if operands and isinstance(operands[-1], Name):
                yield from _pattern(operands[-1], resources, page, seen)
                continue
            colour = tuple(float(part) for part in operands)
            if _news((space, colour), seen):
                yield Paint(page, Kind.COLOUR, space, colour)
        elif name == "Do":
            thing = resources.XObject[str(operands[0])]
            yield from _drawn(str(operands[0])[1:], thing, resources, page, seen)
        elif name == "sh":
            shading = resources.Shading[str(operands[0])]
            if _news(("shading", shading.objgen), seen):
                yield Paint(
                    page, Kind.GRADIENT, space_of(shading.ColorSpace, resources), (), "", shading
                )
        elif name == "gs":
            state = resources.ExtGState[str(operands[0])]
            if _news(("state", state.unparse()), seen):
                yield from _state(state, resources, page, seen)
        elif name == "INLINE IMAGE":
            yield Paint(page, Kind.INLINE, Space("unknown"))


def _news(thing: object, seen: set[object]) -> bool:
    if thing in seen:
        return False
    seen.add(thing)
    return True


def _drawn(
    name: str,
    thing: pikepdf.Object,
    resources: pikepdf.Object,
    page: int,
    seen: set[object],
) -> Iterator[Paint]:
    if not _news(thing.objgen, seen):
        return
    if thing.get("/Subtype") == Name.Image:
        space = GRAY if thing.get("/ImageMask") else space_of(thing.get("/ColorSpace"), resources)
        yield Paint(page, Kind.PICTURE, space, (), name, thing)
        return
    if "/Group" in thing:
        yield _group(thing, page)
    yield from _in(thing, resources_of(thing, resources), page, seen)


def _pattern(
    name: Name, resources: pikepdf.Object, page: int, seen: set[object]
) -> Iterator[Paint]:
    pattern = resources.Pattern[str(name)]
    if not _news(pattern.objgen, seen):
        return
    if "/Shading" in pattern:
        shading = pattern.Shading
        yield Paint(page, Kind.GRADIENT, space_of(shading.ColorSpace, resources), (), "", shading)
    else:
        yield from _in(pattern, resources_of(pattern, resources), page, seen)


def _state(
    state: pikepdf.Object, resources: pikepdf.Object, page: int, seen: set[object]
) -> Iterator[Paint]:
    yield Paint(page, Kind.STATE, Space(""), (), "", state)
    mask = state.get("/SMask")
    if mask is not None and mask != Name("/None"):
        yield from _drawn("", mask.G, resources, page, seen)


def _group(thing: pikepdf.Object, page: int) -> Paint:
    space = thing.Group.get("/CS")
    return Paint(
        page, Kind.GROUP, space_of(space) if space is not None else Space(""), (), "", thing
    )

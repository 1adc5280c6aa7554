"""Painting: the operators of a page become its marks, those in forms and patterns included."""

from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import dataclass, field, replace

import pikepdf

from octavo.proof.findings import Box
from octavo.proof.page_objects import UNMOVED, Corners, Matrix, on_page, times
from octavo.proof.preflight.printed import BLACK, Drawn, Ink, Mark
from octavo.proof.preflight.reading.graphics import Graphics, Paint, at_first, part_of
from octavo.proof.preflight.reading.inks import family_of
from octavo.proof.preflight.reading.lettering import Lettering, lettering_of
from octavo.proof.preflight.reading.outlines import Outline, around, common, thickness
from octavo.proof.preflight.reading.rasters import raster_of
from octavo.proof.preflight.reading.things import Thing
from octavo.proof.preflight.reading.writing import Parts, Writing

#: How deep forms may stand in one another, and how many operators a file may have with all repeats
#: of its forms: more has no page that a person set, and would keep the reader busy for ever.
DEEPEST, MOST = 20, 5_000_000

_NOWHERE = Box(0, 0, 0, 0)  # until it is known what shows
_PATHS = frozenset({"n", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*"})
_SHOWN = frozenset({"Do", "sh", "INLINE IMAGE"})
_FILLS = frozenset({"f", "F", "f*", "B", "B*", "b", "b*"})
_STROKES = frozenset({"S", "s", "B", "B*", "b", "b*"})
_INVISIBLE = frozenset({3, 7})  # text that is not drawn, or that is only a clip (9.3.6)


class TooMuchError(ValueError):
    """The file has more to draw than any page needs."""


@dataclass(slots=True)
class Press:
    """What is known of a whole file while its pages are read: fonts, streams, how much is left."""

    letterings: dict[object, Lettering] = field(default_factory=dict)
    streams: dict[object, list[Thing]] = field(default_factory=dict)
    line_art: dict[object, bool] = field(default_factory=dict)  # by picture
    left: int = MOST

    def lettering(self, font: Thing) -> Lettering:
        """Read a font once."""
        key = font.objgen if font.objgen != (0, 0) else font.unparse()
        if key not in self.letterings:
            self.letterings[key] = lettering_of(font)
        return self.letterings[key]

    def instructions(self, content: Thing) -> list[Thing]:
        """Read the operators of a page or a form, once for each."""
        key = content.objgen
        if key == (0, 0) or key not in self.streams:
            self.streams[key] = list(pikepdf.parse_content_stream(content))
        self.left -= len(self.streams[key])
        if self.left < 0:
            raise TooMuchError
        return self.streams[key]


class Painter:
    """Goes through the operators of one page and keeps what they draw."""

    def __init__(
        self, press: Press, page: int, paper: Corners, box: Callable[[Corners], Box]
    ) -> None:
        """Begin a page; ``paper`` is all that can show, in points, and ``box`` measures in mm."""
        self.marks: list[Mark] = []
        self._press, self._page, self._box = press, page, box
        self._now = at_first(paper)
        self._origin: Matrix = UNMOVED

    def paint(self, content: Thing, resources: Thing, depth: int = 0) -> None:
        """Follow the operators of a page, a form or a pattern."""
        if depth > DEEPEST:
            raise TooMuchError
        saved: list[Graphics] = []
        outline, writing = Outline(), Writing()
        for instruction in self._press.instructions(content):
            operator = str(instruction.operator)
            operands: Sequence[Thing] = instruction.operands
            if operator == "q":
                saved.append(self._kept())
            elif operator == "Q":
                self._now = saved.pop() if saved else self._now
            elif operator in _PATHS:
                self._path(operator, outline, depth)
                outline = Outline()
            elif operator in _SHOWN:
                self._show(instruction, resources, depth)
            elif not outline.follow(operator, operands, self._now.matrix):
                self._change(operator, operands, resources, writing)
        while saved:
            self._now = saved.pop()

    def _change(
        self, operator: str, operands: Sequence[Thing], resources: Thing, writing: Writing
    ) -> None:
        """Follow what changes the state, or else what writes."""
        if self._now.follow(operator, operands, resources):
            return
        parts = writing.follow(operator, operands, self._now)
        if parts is not None:
            self._write(parts, writing)

    def _path(self, operator: str, outline: Outline, depth: int) -> None:
        outline.end()
        if outline.parts:
            self._draw(operator, outline.parts, depth)
            if outline.clips:
                self._cut(around(outline.parts))

    def _show(self, instruction: Thing, resources: Thing, depth: int) -> None:
        """Draw a picture, a form or a shading."""
        operator = str(instruction.operator)
        if operator == "INLINE IMAGE":
            self._raster(instruction.iimage, resources)
            return
        named = part_of(resources, "/XObject" if operator == "Do" else "/Shading")
        name = str(instruction.operands[0])
        if named is None or name not in named:
            return
        if operator == "Do":
            self._thing(named[name], resources, depth)
        else:
            mark = self._mark(Drawn.SHADING, _shade(named[name], resources))
            self._keep(mark, self._now.clip, self._now.fill)

    def _kept(self) -> Graphics:
        """Keep the present state, and go on with a copy of it."""
        kept = self._now
        self._now = replace(kept, fill=copy(kept.fill), stroke=copy(kept.stroke))
        return kept

    def _cut(self, corners: Corners) -> None:
        left, bottom, _, _ = self._now.clip
        self._now.clip = common(self._now.clip, corners) or (left, bottom, left, bottom)

    def _mark(self, drawn: Drawn, ink: Ink) -> Mark:
        return Mark(self._page, drawn, _NOWHERE, ink)

    def _keep(self, mark: Mark, corners: Corners, paint: Paint) -> None:
        """Keep what shows of a mark."""
        shown = common(corners, self._now.clip)
        if shown is not None:
            veil = mark.see_through or self._now.veil_of(paint)
            box, overprints = self._box(shown), paint.overprints
            self.marks.append(replace(mark, box=box, overprints=overprints, see_through=veil))

    def _draw(self, operator: str, parts: Sequence[Corners], depth: int) -> None:
        now = self._now
        if not parts:
            return
        if operator in _FILLS:
            # What is stroked besides is as thick as the stroke: a drawing's line is filled in vain.
            thin = None if operator in _STROKES else thickness(parts, now.clip)
            if now.fill.pattern is None:
                mark = replace(self._mark(Drawn.FILL, now.fill.ink), thickness=thin)
                self._keep(mark, around(parts), now.fill)
            else:
                self._patterned(around(parts), now.fill.pattern, depth)
        if operator in _STROKES:
            a, b, c, d, *_ = now.matrix
            wide = now.width * abs(a * d - b * c) ** 0.5
            left, bottom, right, top = around(parts)
            half = wide / 2
            box = (left - half, bottom - half, right + half, top + half)
            mark = replace(self._mark(Drawn.STROKE, now.stroke.ink), thickness=wide)
            self._keep(mark, box, now.stroke)

    def _patterned(self, corners: Corners, pattern: Thing, depth: int) -> None:
        """Fill an area with a shading, or with tiles, of which one is looked at."""
        if int(pattern.get("/PatternType", 1)) != 1:
            mark = self._mark(Drawn.SHADING, _shade(pattern.Shading, None))
            self._keep(mark, corners, self._now.fill)
            return
        kept = self._kept()
        self._cut(corners)
        self._now.fill.pattern = None
        self._now.matrix = times(_matrix(pattern), self._origin)
        self.paint(pattern, pattern.get("/Resources"), depth + 1)
        self._now = kept

    def _thing(self, thing: Thing, resources: Thing, depth: int) -> None:
        if str(thing.get("/Subtype")) == "/Image":
            self._raster(thing, resources)
        elif str(thing.get("/Subtype")) == "/Form":
            kept, origin = self._kept(), self._origin
            self._now.place(_matrix(thing))
            self._now.veiled = kept.veil_of(kept.fill)  # a group is drawn with the paint around it
            self._origin = self._now.matrix
            bounds = [float(edge) for edge in thing.BBox]
            left, right = sorted((bounds[0], bounds[2]))
            bottom, top = sorted((bounds[1], bounds[3]))
            self._cut(on_page((left, bottom, right, top), self._now.matrix))
            self.paint(thing, thing.get("/Resources", resources), depth + 1)
            self._now, self._origin = kept, origin

    def _raster(self, image: Thing, resources: Thing) -> None:
        raster, ink, masked = raster_of(image, resources, self._now, self._press.line_art)
        box = on_page((0, 0, 1, 1), self._now.matrix)
        veil = "a soft mask" if masked else ""
        mark = replace(self._mark(Drawn.PICTURE, ink), raster=raster, see_through=veil)
        self._keep(mark, box, self._now.fill)

    def _write(self, parts: Parts, writing: Writing) -> None:
        now = self._now
        if now.font is None:
            return
        lettering = self._press.lettering(now.font)
        line = writing.set(parts, lettering, now)
        if line is None or now.mode in _INVISIBLE:
            return
        paint = now.stroke if now.mode == 1 else now.fill
        ink = paint.ink if paint.pattern is None else BLACK
        mark = self._mark(Drawn.TEXT, ink)
        mark = replace(mark, size=line.size, font=lettering.name, missing=line.missing)
        self._keep(mark, line.corners, paint)


def _matrix(thing: Thing) -> Matrix:
    a, b, c, d, e, f = (float(number) for number in thing.get("/Matrix", (1, 0, 0, 1, 0, 0)))
    return a, b, c, d, e, f


def _shade(shading: Thing, resources: Thing) -> Ink:
    return Ink(family_of(shading.ColorSpace, part_of(resources, "/ColorSpace"))[0])

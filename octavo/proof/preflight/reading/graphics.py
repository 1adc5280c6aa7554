"""Graphics: the operators that draw nothing become the state in which the next thing is drawn.

ISO 32000-1:2008, 8.4 (graphics state), 8.6.8 (colour operators), 9.3 (text state).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

import pikepdf

from octavo.copy.shapes.rule_settings import ColourSpace
from octavo.proof.page_objects import UNMOVED, Corners, Matrix, times
from octavo.proof.preflight.printed import BLACK, Ink
from octavo.proof.preflight.reading.inks import family_of, ink_of
from octavo.proof.preflight.reading.things import Thing

_OPAQUE = 0.999  # of 1
_DEVICES = {
    "g": ("fill", ColourSpace.GRAY),
    "G": ("stroke", ColourSpace.GRAY),
    "rg": ("fill", ColourSpace.RGB),
    "RG": ("stroke", ColourSpace.RGB),
    "k": ("fill", ColourSpace.CMYK),
    "K": ("stroke", ColourSpace.CMYK),
}
_FIRST = {  # the colour that a new space begins with (8.6.8)
    ColourSpace.GRAY: (0.0,),
    ColourSpace.RGB: (0.0, 0.0, 0.0),
    ColourSpace.CMYK: (0.0, 0.0, 0.0, 1.0),
    ColourSpace.LAB: (0.0, 0.0, 0.0),
    ColourSpace.SPOT: (1.0,),
}


@dataclass(slots=True)
class Paint:
    """With what an area or a line is drawn; ``pattern`` is that of the PDF, if it is one."""

    space: object = pikepdf.Name.DeviceGray
    ink: Ink = BLACK
    pattern: Thing = None
    overprints: bool = False
    opacity: float = 1.0


@dataclass(slots=True)
class Graphics:
    """The graphics state; one is copied for every ``q``."""

    matrix: Matrix
    clip: Corners
    fill: Paint
    stroke: Paint
    width: float = 1.0
    blend: str = "/Normal"
    masked: bool = False
    veiled: str = ""  # why all of the form can be seen through that is being drawn
    font: Thing = None
    size: float = 0.0
    between: float = 0.0  # signs, Tc
    words: float = 0.0  # Tw
    stretch: float = 1.0  # Tz
    leading: float = 0.0
    rise: float = 0.0
    mode: int = 0

    def veil_of(self, paint: Paint) -> str:
        """Say why something drawn with this paint can be seen through, if it can."""
        if self.veiled:
            return self.veiled
        if self.masked:
            return "a soft mask"
        if paint.opacity < _OPAQUE:
            return f"an opacity of {paint.opacity:.2g}"
        return (
            "" if self.blend in {"/Normal", "/Compatible"} else f"the blend mode {self.blend[1:]}"
        )

    def follow(self, operator: str, operands: Sequence[Thing], resources: Thing) -> bool:
        """Follow an operator that changes the state; False if it is none."""
        match operator:
            case "cm":
                self.place(numbers_of(operands))
            case "w":
                self.width = float(operands[0])
            case "gs":
                states, name = part_of(resources, "/ExtGState"), str(operands[0])
                if states is not None and name in states:
                    self._extend(states[name])
            case _:
                return self._colour(operator, operands, resources) or self._text_state(
                    operator, operands, resources
                )
        return True

    def place(self, numbers: Sequence[float]) -> None:
        """Change the matrix (cm)."""
        a, b, c, d, e, f = numbers
        self.matrix = times((a, b, c, d, e, f), self.matrix)

    def _colour(self, operator: str, operands: Sequence[Thing], resources: Thing) -> bool:
        """Follow an operator of colour; False if it is none."""
        spaces, patterns = part_of(resources, "/ColorSpace"), part_of(resources, "/Pattern")
        if operator in _DEVICES:
            side, family = _DEVICES[operator]
            paint = self.fill if side == "fill" else self.stroke
            paint.ink, paint.pattern = Ink(family, numbers_of(operands)), None
            return True
        if operator in {"cs", "CS"}:
            paint = self.fill if operator == "cs" else self.stroke
            family, name = family_of(operands[0], spaces)
            spot = name if family is ColourSpace.SPOT else ""
            paint.space, paint.pattern = operands[0], None
            paint.ink = Ink(family, _FIRST[family], spot)
            return True
        if operator in {"sc", "scn", "SC", "SCN"}:
            paint = self.fill if operator.islower() else self.stroke
            if operands and isinstance(operands[-1], pikepdf.Name):
                name = str(operands[-1])
                paint.pattern = (
                    patterns[name] if patterns is not None and name in patterns else None
                )
            else:
                paint.ink = ink_of(paint.space, numbers_of(operands), spaces)
                paint.pattern = None
            return True
        return False

    def _extend(self, extended: Thing) -> None:
        """Take up a dictionary of graphics state (gs)."""
        for key, side in (("/ca", self.fill), ("/CA", self.stroke)):
            if key in extended:
                side.opacity = float(extended[key])
        if "/OP" in extended:
            self.stroke.overprints = self.fill.overprints = bool(extended["/OP"])
        if "/op" in extended:
            self.fill.overprints = bool(extended["/op"])
        if "/LW" in extended:
            self.width = float(extended["/LW"])
        if "/BM" in extended:
            blend = extended["/BM"]
            self.blend = str(blend[0] if isinstance(blend, pikepdf.Array) else blend)
        if "/SMask" in extended:
            self.masked = str(extended["/SMask"]) != "/None"
        if "/Font" in extended:
            self.font, self.size = extended["/Font"][0], float(extended["/Font"][1])

    def _text_state(self, operator: str, operands: Sequence[Thing], resources: Thing) -> bool:
        """Follow an operator of the text state; False if it is none."""
        if operator == "Tf":
            fonts = part_of(resources, "/Font")
            name = str(operands[0])
            self.font = fonts[name] if fonts is not None and name in fonts else None
            self.size = float(operands[1])
            return True
        number = float(operands[0]) if operands and _is_number(operands[0]) else 0.0
        match operator:
            case "Tc":
                self.between = number
            case "Tw":
                self.words = number
            case "Tz":
                self.stretch = number / 100
            case "TL":
                self.leading = number
            case "Ts":
                self.rise = number
            case "Tr":
                self.mode = int(number)
            case _:
                return False
        return True


def at_first(clip: Corners) -> Graphics:
    """Give the state in which a page begins."""
    return Graphics(UNMOVED, clip, Paint(), Paint())


def numbers_of(operands: Sequence[Thing]) -> tuple[float, ...]:
    """Give the numbers among operands."""
    return tuple(float(each) for each in operands if _is_number(each))


def _is_number(operand: object) -> bool:
    return isinstance(operand, (int, float, Decimal)) and not isinstance(operand, bool)


def part_of(resources: Thing, name: str) -> Thing:
    """Give a part of a page's or a form's resources, None if it has none."""
    return resources.get(name) if resources is not None else None

"""Repainting: the pages of a PDF become the same in the inks of a press, or faults say what not."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import pikepdf
from pikepdf import ContentStreamInstruction, Name, Operator

from octavo.copy.shapes.press import Inks as InkSet
from octavo.press.colour.gradients import UnknownGradientError, colours_of, convert_gradient
from octavo.press.colour.inks import Inks
from octavo.press.colour.paints import CHOSEN, DEVICE, Pen
from octavo.press.colour.pictures import UnreadableError, convert_picture, most_ink
from octavo.press.colour.rules import Rules
from octavo.press.colour.spaces import Space, resources_of, space_of
from octavo.press.faults import Fault

_Instruction = ContentStreamInstruction | pikepdf.ContentStreamInlineImage

_FILLS = {1: "g", 3: "rg", 4: "k"}
_LINES = {1: "G", 3: "RG", 4: "K"}
_CHOICES = frozenset({"cs", "CS"})
#: What marks content for readers of the screen, of whom a press has none.
_TAGS = frozenset({"BMC", "BDC", "EMC", "MP", "DP"})
_MIXED_IN = {
    InkSet.GRAY: Name.DeviceGray,
    InkSet.CMYK: Name.DeviceCMYK,
    InkSet.RGB: Name.DeviceRGB,
}
_ONE_FILE = "use a picture of its own file, saved as plain RGB, CMYK or gray"
_PLAIN = "give it as #rrggbb, or as device-cmyk()"


@dataclass(slots=True)
class Repainting:
    """The repainting of a PDF: into which inks, by which rules, and what cannot be done."""

    document: pikepdf.Pdf
    inks: Inks
    rules: Rules
    faults: list[Fault] = field(default_factory=list)
    _done: set[tuple[int, int]] = field(default_factory=set)
    _page: int = 0

    def repaint(self) -> tuple[Fault, ...]:
        """Repaint all pages, and give what is wrong with what they are painted with."""
        for number, page in enumerate(self.document.pages, 1):
            self._page = number
            self._mix(page.obj)
            resources = resources_of(page.obj, None)
            page.Contents = self.document.make_stream(self._content(page, resources))
        return tuple(dict.fromkeys(self.faults))

    def _content(self, stream: pikepdf.Page | pikepdf.Object, resources: pikepdf.Object) -> bytes:
        pen = Pen()
        written: list[_Instruction] = []
        for instruction in pikepdf.parse_content_stream(stream):
            operands, name = list(instruction.operands), str(instruction.operator)
            pen.follow(name, operands, resources)
            if name in _TAGS or (name in _CHOICES and pen.chosen(name).is_plain):
                continue  # the operator that sets a colour says which plain space it is in
            if name in DEVICE or name in CHOSEN:
                written.append(self._set(instruction, name, pen, resources))
                continue
            if name == "Do":
                thing = resources.XObject[str(operands[0])]
                self._thing(str(operands[0])[1:], thing, resources)
            elif name == "sh":
                self._gradient(resources.Shading[str(operands[0])])
            elif name == "gs":
                self._state(resources.ExtGState[str(operands[0])], resources)
            elif name == "INLINE IMAGE":
                message = "a picture is written into the page itself, and is not converted"
                self._refuse(message, _ONE_FILE)
            written.append(instruction)
        return pikepdf.unparse_content_stream(written)

    def _refuse(self, message: str, hint: str, picture: str = "") -> None:
        self.faults.append(Fault("G02", message, hint, self._page, picture))

    def _set(
        self,
        instruction: _Instruction,
        name: str,
        pen: Pen,
        resources: pikepdf.Object,
    ) -> _Instruction:
        """Set a colour in the inks of the press."""
        operands = list(instruction.operands)
        if operands and isinstance(operands[-1], Name):
            self._pattern(resources.Pattern[str(operands[-1])], resources)
            return instruction
        colour = tuple(float(part) for part in operands)
        space = Space(DEVICE[name], len(colour)) if name in DEVICE else pen.chosen(name)
        if not space.is_plain:
            message = "a colour such as oklch() or lab() is not converted"
            self._refuse(message, _PLAIN)
            return instruction
        inked = self.inks.colour(colour)
        self.faults += self.rules.of_colour(colour, inked, self._page)
        operators = _FILLS if name.islower() else _LINES
        return ContentStreamInstruction(list(inked), Operator(operators[len(inked)]))

    def _thing(self, name: str, thing: pikepdf.Object, resources: pikepdf.Object) -> None:
        if not self._is_new(thing):
            return
        if thing.get("/Subtype") == Name.Image:
            self._picture(name, thing, resources)
            return
        self._mix(thing)
        thing.write(self._content(thing, resources_of(thing, resources)))

    def _picture(self, name: str, picture: pikepdf.Object, resources: pikepdf.Object) -> None:
        if picture.get("/ImageMask"):
            return
        space = space_of(picture.get("/ColorSpace"), resources)
        try:
            converted, turned = convert_picture(picture, space, self.inks)
        except UnreadableError as error:
            self._refuse(f"{{it}} cannot be converted: {error}", _ONE_FILE, name)
            return
        ink = most_ink(converted)
        self.faults += self.rules.of_picture(name, turned=turned, ink=ink, page=self._page)

    def _pattern(self, pattern: pikepdf.Object, resources: pikepdf.Object) -> None:
        if "/Shading" in pattern:
            self._gradient(pattern.Shading)
        elif self._is_new(pattern):
            pattern.write(self._content(pattern, resources_of(pattern, resources)))

    def _gradient(self, shading: pikepdf.Object) -> None:
        if not self._is_new(shading):
            return
        try:
            before = colours_of(shading)
            after = convert_gradient(shading, self.inks)
        except UnknownGradientError as error:
            message = f"a gradient is made in a way that is not converted ({error})"
            self._refuse(message, "use a plain colour, or a picture of the gradient")
            return
        for colour, inked in zip(before, after, strict=True):
            self.faults += self.rules.of_colour(colour, inked, self._page)

    def _state(self, state: pikepdf.Object, resources: pikepdf.Object) -> None:
        mask = state.get("/SMask")
        if mask is not None and mask != Name("/None"):
            self._thing("", mask.G, resources)

    def _mix(self, thing: pikepdf.Object) -> None:
        """Let what is mixed before it is painted be mixed of the inks."""
        if "/Group" in thing and "/CS" in thing.Group:
            thing.Group.CS = _MIXED_IN[self.inks.kind]

    def _is_new(self, thing: pikepdf.Object) -> bool:
        if thing.objgen in self._done and thing.is_indirect:
            return False
        self._done.add(thing.objgen)
        return True


def repaint(document: pikepdf.Pdf, inks: Inks, rules: Rules) -> Iterable[Fault]:
    """Put the pages of a PDF into the inks of a press, in place; give what is wrong with them."""
    return Repainting(document, inks, rules).repaint()

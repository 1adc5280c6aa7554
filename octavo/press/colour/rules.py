"""Rules: a colour or a picture and what became of it become the faults of it, if it has any."""

from collections.abc import Iterator
from dataclasses import dataclass

from octavo.copy.shapes.press import Inks as InkSet
from octavo.copy.shapes.press import OtherColours
from octavo.press.colour.inks import Colour, gray_of
from octavo.press.faults import Fault

_WORDS = {
    InkSet.GRAY: "black ink alone",
    InkSet.CMYK: "the four inks",
    InkSet.RGB: "red, green and blue",
}
_FOUR = 4
_ROUNDING = 1.0  # percent of ink


@dataclass(frozen=True, slots=True)
class Rules:
    """What an edition says of the colours of its press copy."""

    inks: InkSet
    pictures: OtherColours = OtherColours.CONVERT
    drawn: OtherColours = OtherColours.CONVERT
    limit: float = 300  # percent of all inks together

    def of_colour(self, colour: Colour, inked: Colour, page: int) -> Iterator[Fault]:
        """Find what is wrong with a colour of text, rules or drawings."""
        turned = inked != colour and gray_of(colour) is None
        if turned and self.drawn is OtherColours.REFUSE:
            message = f"the colour {in_words(colour)} is not printed with {_WORDS[self.inks]}"
            hint = "choose another colour, or set 'colour: {drawn: convert}' in the edition"
            yield Fault("G01", message, hint, page, colour=colour)
        ink = sum(inked) * 100 if len(inked) == _FOUR else 0
        if ink > self.limit + _ROUNDING:
            message = f"the colour {in_words(colour)} takes {ink:.0f} % of ink"
            hint = f"choose a lighter one: the edition allows {self.limit:g} % ('colour.ink_limit')"
            yield Fault("G03", message, hint, page, colour=colour)

    def of_picture(self, name: str, *, turned: bool, ink: float, page: int) -> Iterator[Fault]:
        """Find what is wrong with a picture, by its name in the PDF."""
        if turned and self.pictures is OtherColours.REFUSE:
            message = f"{{it}} is not in {_WORDS[self.inks]}"
            hint = "convert it yourself, or set 'colour: {pictures: convert}' in the edition"
            yield Fault("G01", message, hint, page, name)
        if ink > self.limit + _ROUNDING:
            message = f"{{it}} takes up to {ink:.0f} % of ink"
            hint = (
                f"make its shadows lighter: the edition allows {self.limit:g} % "
                "('colour.ink_limit')"
            )
            yield Fault("G03", message, hint, page, name)


def in_words(colour: Colour) -> str:
    """Write a colour as a stylesheet has it."""
    if len(colour) == _FOUR:
        return f"device-cmyk({' '.join(f'{part:.0%}' for part in colour)})"
    if len(colour) == 1:
        colour *= 3
    return "#" + "".join(f"{round(part * 255):02x}" for part in colour)

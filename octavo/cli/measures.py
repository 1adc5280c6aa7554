"""Measures on the command line: what is written after an option becomes a length or a sheet."""

import click

from octavo.measures import PAPERS, Length, MeasureError, Trim, named_paper, parse_length


class LengthType(click.ParamType[Length]):
    """A length such as 6mm."""

    name = "length"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> Length:
        """Read a number with its unit."""
        if isinstance(value, Length):
            return value
        try:
            return parse_length(str(value))
        except MeasureError as error:
            self.fail(f"It {error.fact}; {error.hint}.", param, ctx)


class SheetType(click.ParamType[Trim]):
    """A sheet such as a4, or 320mmx450mm."""

    name = "sheet"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> Trim:
        """Read the name of a sheet, or its sides."""
        if isinstance(value, Trim):
            return value
        text = str(value).strip().lower().replace("×", "x")
        try:
            if text not in PAPERS and "x" in text:
                width, _, height = text.partition("x")
                sides = (parse_length(width.strip()), parse_length(height.strip()))
                if all(side.mm > 0 for side in sides):
                    return Trim(*sides)
            return named_paper(text)
        except MeasureError as error:
            hint = error.hint.replace("[320mm, 450mm]", "320mmx450mm")
            self.fail(f"It {error.fact}; {hint}.", param, ctx)


LENGTH, SHEET = LengthType(), SheetType()

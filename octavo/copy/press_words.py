"""Press words: what sheets, their dummy and the calibration sheet say, in a language."""

from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.date_words import pattern_of
from octavo.copy.shapes.fields import CLOSED

Numbered = Annotated[str, pattern_of("number", "count")]


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class SheetWords:
    """The words of slugs, of the dummy's list of sheets, and of what is counted."""

    signature: Numbered = Field(
        default="signature {number} of {count}", description="Of {count} signatures."
    )
    sheet: Numbered = Field(default="sheet {number} of {count}", description="Of {count} sheets.")
    front: str = Field(default="front", description="A side of a sheet.")
    back: str = Field(default="back", description="The other side.")
    pages: str = Field(default="Pages", description="Before their number.")
    sheets: str = Field(default="Sheets", description="Before their number.")
    paper: str = Field(default="Paper", description="Before its size.")
    signatures: str = Field(default="Signatures", description="Before the sheets in each.")
    blanks: str = Field(default="Blank pages", description="Before their numbers.")
    millimetres: str = Field(default="mm", description="After the size of the paper.")
    long_edge: str = Field(default="long", description="The edge over which a sheet is turned.")
    short_edge: str = Field(default="short", description="The other edge.")


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class DummyWords:
    """What the dummy says: how to print, fold and bind."""

    title: Annotated[str, pattern_of("name")] = Field(
        default="How to make “{name}”", description="The heading, with {name}."
    )
    print_both: Annotated[str, pattern_of("edge")] = Field(
        default="Print the sheets on both sides, at 100 % (actual size); in the printer’s window "
        "choose: turn over the {edge} edge.",
        description="With {edge}.",
    )
    print_manual: Annotated[str, pattern_of("edge")] = Field(
        default="Print all fronts at 100 % (actual size). Turn the whole pile over its {edge} "
        "edge, put it back, and print all backs.",
        description="With {edge}.",
    )
    print_one: str = Field(
        default="Print the sheets on one side, at 100 % (actual size).", description="One side."
    )
    reversed: str = Field(
        default="The sheet that was printed last is fed first.", description="After print_manual."
    )
    same: str = Field(
        default="The sheet that was printed first is fed first again.",
        description="After print_manual.",
    )
    fold_once: str = Field(
        default="Fold each sheet in the middle, the side called “front” outside.",
        description="Two pages on a side.",
    )
    fold_twice: str = Field(
        default="Lay each sheet with its “front” up. Fold the upper half back and down, then the "
        "far half back, so that the first page stays on top.",
        description="Four pages on a side.",
    )
    fold_thrice: str = Field(
        default="Lay each sheet with its “front” up. Fold it in halves three times, always back: "
        "the side away from the first page, the upper half, the side again.",
        description="Eight pages on a side.",
    )
    saddle_stitch: str = Field(
        default="Lay the folded sheets into one another: sheet 1 outside, the last one in the "
        "middle. Staple twice through the fold from outside.",
        description="Binding.",
    )
    sewn: str = Field(
        default="Lay the folded sheets of each signature into one another, its first sheet "
        "outside. Lay the signatures upon one another, the first on top, and sew each through its "
        "fold.",
        description="Binding.",
    )
    perfect: str = Field(
        default="Lay the sheets upon one another, the first on top. Press them, roughen or cut "
        "away the spine, and glue it.",
        description="Binding.",
    )
    cut_and_stack: str = Field(
        default="Cut the whole pile through at once. Take the piles row by row from the left: the "
        "first on top, each next one under it.",
        description="Cutting.",
    )
    n_up: str = Field(default="Nothing is folded or cut.", description="Binding.")
    step_and_repeat: str = Field(default="Cut at the marks.", description="Cutting.")
    french_fold: str = Field(
        default="Lay the sheet with its printed side up. Fold the upper half back and down, then "
        "the side without the first page back.",
        description="Folding.",
    )
    letter_fold: str = Field(
        default="Lay the sheet with its inside up. Fold the narrower panel in first, then the "
        "other over it.",
        description="Folding.",
    )
    accordion: str = Field(
        default="Fold to and fro, the first page on top.", description="Folding."
    )
    zine: str = Field(
        default="Fold all the lines and open the sheet. Cut the thick line in the middle. Fold "
        "the sheet lengthwise, printed side out, push both ends together until the cut opens and "
        "closes, and fold the pages around so that page 1 is on top.",
        description="Folding.",
    )
    trim: str = Field(default="Trim at the marks.", description="Trimming.")
    trim_folds: str = Field(
        default="The folds at the head and at the fore-edge are cut open.",
        description="Trimming sheets that are folded more than once.",
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class CalibrationWords:
    """What the calibration sheet says."""

    title: str = Field(default="Calibration sheet", description="The heading.")
    step_print: str = Field(
        default="Print both pages of this file on one sheet, on both sides, at 100 %.",
        description="The first step.",
    )
    step_flip: Annotated[str, pattern_of("same", "other")] = Field(
        default="Turn the sheet like the page of a book. If the arrow there points up too, write "
        "“duplex: {same}” in the edition; if it points down, write “duplex: {other}”.",
        description="With {same} and {other}.",
    )
    step_shift: str = Field(
        default="Hold the sheet against the light, the back to you and its arrow up. The cross of "
        "the front shines through on the rulers of the back. Read where it is: the number to the "
        "right, then the number upwards, in millimetres.",
        description="How to read the shift.",
    )
    step_write: str = Field(
        default="Write both numbers in the edition: “shift: [1.5, -0.5]” for 1.5 to the right and "
        "0.5 down.",
        description="Where they go.",
    )
    step_order: str = Field(
        default="If you fed the sheets by hand: where each back has the letter of its front, the "
        "order is right. Otherwise change “order” under “refeed”.",
        description="For manual duplex.",
    )
    up: str = Field(default="up", description="At the arrow.")


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class PressWords:
    """All words of the press; English where they are not given."""

    sheets: SheetWords = Field(default=SheetWords(), description="Of slugs and lists.")
    dummy: DummyWords = Field(default=DummyWords(), description="Of the dummy.")
    calibration: CalibrationWords = Field(
        default=CalibrationWords(), description="Of the calibration sheet."
    )

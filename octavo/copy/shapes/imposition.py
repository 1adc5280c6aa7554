"""Imposition: the part of an edition that says how its pages come on sheets of paper."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema
from pydantic.dataclasses import dataclass

from octavo.copy.shapes.fields import CLOSED, Flag, Number, Whole
from octavo.copy.shapes.layout import Binding, Edge
from octavo.copy.shapes.lengths import LengthField, PaperField
from octavo.measures import Length


class Scheme(StrEnum):
    """A way of laying pages on sheets."""

    SADDLE_STITCH = "saddle-stitch"
    SEWN = "sewn"
    PERFECT = "perfect"
    CUT_AND_STACK = "cut-and-stack"
    N_UP = "n-up"
    STEP_AND_REPEAT = "step-and-repeat"
    FRENCH_FOLD = "french-fold"
    LETTER_FOLD = "letter-fold"
    ACCORDION = "accordion"
    ZINE = "zine"


class Scale(StrEnum):
    """How large pages stand on the sheet."""

    TRUE = "true"
    FIT = "fit"


ScaleField = Annotated[
    Scale,
    BeforeValidator(lambda value: Scale.TRUE if value is True else value),  # YAML's own true
    WithJsonSchema({"enum": [True, *Scale]}),
]


class Blanks(StrEnum):
    """Where the blank pages stand that fill the last sheet."""

    END = "end"
    BEFORE_LAST = "before-last"
    INSIDE_COVER = "inside-cover"


class Duplex(StrEnum):
    """How sheets are turned between their fronts and their backs."""

    LONG_EDGE = "long-edge"
    SHORT_EDGE = "short-edge"
    MANUAL = "manual"


class Turn(StrEnum):
    """Over which of its edges a pile is turned before it is fed again."""

    LONG_EDGE = "long-edge"
    SHORT_EDGE = "short-edge"


class FeedOrder(StrEnum):
    """Which sheet is fed first the second time."""

    REVERSED = "reversed"
    SAME = "same"


class Mark(StrEnum):
    """A mark outside the pages."""

    CROP = "crop"
    FOLD = "fold"
    REGISTRATION = "registration"
    COLLATION = "collation"
    SLUG = "slug"


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Refeed:
    """How the pile comes back into a printer that prints one side only."""

    turn: Turn = Field(default=Turn.LONG_EDGE, description="Over which edge it is turned.")
    order: FeedOrder = Field(
        default=FeedOrder.REVERSED,
        description="Whether the sheet that was printed last is fed first, or the first again.",
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class ImpositionRecord:
    """How pages come on sheets; what is not given follows from the binding and the page."""

    scheme: Scheme | None = Field(
        default=None, description="The way of laying pages on sheets, if not that of the binding."
    )
    sheet: PaperField | None = Field(
        default=None,
        description=(
            "The sheet: a name, or a list of width and height; by default the smallest that holds "
            "the pages. It is turned as the pages need it."
        ),
    )
    scale: ScaleField = Field(
        default=Scale.TRUE,
        description="Pages at their true size, or as large as the sheet lets them be.",
    )
    gutter: LengthField = Field(
        default=Length(0), description="The room between pages that are cut apart or trimmed."
    )
    sheets_per_signature: Annotated[Whole, Field(ge=1, le=32)] = Field(
        default=4, description="How many sheets are nested in a signature that is sewn."
    )
    pages_per_side: Literal[1, 2, 4, 8] | None = Field(
        default=None,
        description=(
            "How many pages stand on a side of a sheet: 2, 4 or 8 make one, two or three folds."
        ),
    )
    rows: Annotated[Whole, Field(ge=1, le=50)] | None = Field(
        default=None, description="Rows of pages on a sheet that is not folded into a book."
    )
    columns: Annotated[Whole, Field(ge=1, le=50)] | None = Field(
        default=None, description="Columns of pages on such a sheet; panels of an accordion."
    )
    sides: Literal[1, 2] = Field(
        default=2,
        description="Whether n-up, repeated and stacked sheets are printed on both sides.",
    )
    blanks: Blanks = Field(
        default=Blanks.END, description="Where the blank pages stand that fill the last sheet."
    )
    caliper: LengthField | None = Field(
        default=None, description="How thick the paper is, if not as 'paper' says."
    )
    creep: Flag = Field(
        default=True,
        description="Whether the pages of inner sheets move to the spine, for the trim to be even.",
    )
    tuck: LengthField = Field(
        default=Length(1), description="By how much a panel that is folded in is narrower."
    )
    marks: tuple[Mark, ...] = Field(
        default=(Mark.CROP, Mark.FOLD, Mark.COLLATION, Mark.SLUG),
        description="The marks outside the pages; each is left out where there is no room for it.",
    )
    duplex: Duplex = Field(
        default=Duplex.LONG_EDGE,
        description="How the printer turns sheets; manual makes a file of fronts and one of backs.",
    )
    refeed: Refeed = Field(
        default=Refeed(), description="How the pile is fed again, with duplex manual."
    )
    shift: tuple[Number, Number] = Field(
        default=(0, 0),
        description=(
            "By how many millimetres backs are moved to the right and up: what the calibration "
            "sheet says."
        ),
    )

    @property
    def true_size(self) -> bool:
        """Whether pages keep their size."""
        return self.scale is not Scale.FIT

    def scheme_for(self, binding: Binding) -> Scheme:
        """Give the scheme, that of the binding unless another is named."""
        return self.scheme or SCHEMES[binding]


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Imposition(ImpositionRecord):
    """The same with what else decides it: the edge at which is bound, and the paper."""

    binding_edge: Edge = Edge.LEFT
    caliper: LengthField = Length(0.1)


#: The scheme by which a binding is printed; what is not bound is printed page by page.
SCHEMES = {
    Binding.SADDLE_STITCH: Scheme.SADDLE_STITCH,
    Binding.SEWN: Scheme.SEWN,
    Binding.PERFECT: Scheme.PERFECT,
    Binding.NONE: Scheme.N_UP,
}

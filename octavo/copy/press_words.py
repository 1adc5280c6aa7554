"""Press words: what sheets, their dummy and the calibration sheet say, in a language."""

from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.date_words import pattern_of
from octavo.copy.shapes.fields import CLOSED

Numbered = Annotated[str, pattern_of("number", "count")]


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class SheetWords:
    """The words of slugs; English where they are not given."""

    signature: Numbered = Field("signature {number} of {count}", description="Of the slug.")
    sheet: Numbered = Field("sheet {number} of {count}", description="Of the slug.")
    front: str = Field("front", description="A side of a sheet.")
    back: str = Field("back", description="The other side.")

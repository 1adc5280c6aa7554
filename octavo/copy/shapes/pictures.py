"""Pictures: what pictures.yaml says of a picture: who made it, and who lets it be printed."""

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.shapes.fields import CLOSED, Slug, Words
from octavo.copy.shapes.texts import Text


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class PictureRecord:
    """A picture of the work, and where it comes from."""

    id: Slug = Field(description="An id of its own.")
    file: Words = Field(description="The file, from the work's folder: images/map.png.")
    licence: Text | None = Field(
        default=None, description="The licence, or who gave leave and when: CC BY 4.0."
    )
    credit: Text | None = Field(default=None, description="Who made it.")
    origin: Text | None = Field(default=None, description="Where it was found.")

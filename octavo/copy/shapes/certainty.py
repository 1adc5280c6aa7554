"""Certainty: how sure a statement is and what it rests on."""

from enum import StrEnum

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.shapes.fields import CLOSED, Figures, Slug


class Certainty(StrEnum):
    """How sure a statement is."""

    SURE = "sure"
    PROBABLE = "probable"
    DISPUTED = "disputed"


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Citation:
    """A source, and the place in it."""

    source: Slug = Field(description="Id of a source in sources.yaml.")
    locator: Figures | None = Field(
        default=None, description="Pages or chapter, in the language of the source: pp. 60–66."
    )

"""Handouts: what an edition says of its sheets for a class."""

from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.shapes.fields import CLOSED, Whole


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class HandoutRecord:
    """The sheets for a class."""

    lines: Annotated[Whole, Field(ge=0, le=100)] = Field(
        default=5,
        description=(
            "Which printed lines of passages and documents are numbered in the margin: each fifth; "
            "0 for none."
        ),
    )

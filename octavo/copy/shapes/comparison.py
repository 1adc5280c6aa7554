"""Comparison: with which editions a concordance compares the pages of its own."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.shapes.fields import CLOSED, Slug


class Rows(StrEnum):
    """What a row of a concordance is."""

    SECTIONS = "sections"
    PARAGRAPHS = "paragraphs"


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Compared:
    """The editions whose pages a concordance gives beside its own, and how closely."""

    editions: Annotated[tuple[Slug, ...], Field(min_length=1, max_length=4)] = Field(
        description="The other editions, each built before; up to four."
    )
    rows: Rows = Field(
        default=Rows.PARAGRAPHS,
        description="Whether sections are compared, or paragraphs too, by their numbers.",
    )

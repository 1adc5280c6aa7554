"""Documents: what documents.yaml says of a resolution or another paper of the time."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.shapes.certainty import Certainty, Citation
from octavo.copy.shapes.dates import Date
from octavo.copy.shapes.fields import CLOSED, Slug, Whole
from octavo.copy.shapes.lints import LintCode
from octavo.copy.shapes.texts import Line, Text

Count = Annotated[Whole, Field(ge=0)]


class DocumentKind(StrEnum):
    """The sorts of documents."""

    RESOLUTION = "resolution"
    DOCUMENT = "document"


class DocumentStatus(StrEnum):
    """What became of a document."""

    ADOPTED = "adopted"
    REJECTED = "rejected"
    DRAFT = "draft"
    ISSUED = "issued"


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Votes:
    """How a vote went, as far as it is known."""

    for_: Count | None = Field(default=None, validation_alias="for", description="Votes for.")
    against: Count | None = Field(default=None, description="Votes against.")
    abstain: Count | None = Field(default=None, description="Abstentions.")
    present: Count | None = Field(default=None, description="How many could vote.")
    certainty: Certainty | None = Field(default=None, description="How sure the figures are.")
    note: Line | None = Field(default=None, description="A sentence or two for readers.")


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Document:
    """A resolution or another paper; its text is documents/<language>/<id>.md."""

    id: Slug = Field(description="The id that the text refers to: [](document:r4).")
    kind: DocumentKind = Field(description="The sort of document.")
    title: Text = Field(description="The title under which it is printed.")
    date: Date = Field(description="When it was made, or {unknown: true}.")
    body: Slug | None = Field(default=None, description="Id of the organisation that made it.")
    moved_by: tuple[Slug, ...] = Field(default=(), description="Ids of the people who moved it.")
    status: DocumentStatus = Field(description="What became of it.")
    votes: Votes | None = Field(default=None, description="How the vote went.")
    sources: tuple[Citation, ...] = Field(default=(), description="What the text rests on.")
    certainty: Certainty | None = Field(default=None, description="How sure the record is.")
    note: Line | None = Field(default=None, description="A sentence or two for readers.")
    ignore: tuple[LintCode, ...] = Field(
        default=(), description="Codes of lints that pass this document over, such as D11."
    )

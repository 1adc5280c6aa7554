"""Work: what work.yaml says of the work as a whole."""

from collections.abc import Mapping

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.dates import Calendar
from octavo.copy.shapes.dates import Date
from octavo.copy.shapes.fields import CLOSED, Language, Slug, Words
from octavo.copy.shapes.texts import Text


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Span:
    """The days that a work tells of."""

    start: Date = Field(validation_alias="from", description="The first day.")
    end: Date = Field(validation_alias="to", description="The last day.")


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class WorkRecord:
    """A work: the text in the abstract, of which editions are made."""

    title: Text = Field(description="The title.")
    subtitle: Text | None = Field(default=None, description="The subtitle.")
    authors: tuple[Text, ...] = Field(
        default=(), description="The authors as the title page names them."
    )
    languages: tuple[Language, ...] = Field(
        min_length=1, description="The languages that the work has texts in."
    )
    original: Language | None = Field(default=None, description="The language it was written in.")
    calendar: Calendar = Field(
        default=Calendar.GREGORIAN,
        description="The calendar of every date that does not name its own.",
    )
    span: Span | None = Field(default=None, description="The days that the work tells of.")
    audiences: tuple[Slug, ...] = Field(
        default=(), description="Audiences that texts may be meant for, besides those of editions."
    )
    subjects: Mapping[Language, tuple[Words, ...]] = Field(
        default_factory=dict, description="Subject headings, for each language."
    )
    rights: Text | None = Field(default=None, description="Who may do what with the text.")
    abstract: Text | None = Field(default=None, description="What the work is about and for whom.")

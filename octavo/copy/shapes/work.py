"""Work: what work.yaml says of the work as a whole."""

from collections.abc import Mapping
from typing import Any

from pydantic import Field, model_validator
from pydantic.dataclasses import dataclass

from octavo.copy.dates import Calendar
from octavo.copy.reckonings import Reckoning, work_reckoning
from octavo.copy.shapes.country import Country, filled_in
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
        description=(
            "The calendar of dates that do not name their own: gregorian throughout, or julian "
            "until the country changed. Of a work that names a country it is julian."
        ),
    )
    country: Country = Field(
        default=None,
        description=(
            "Whose change of calendar decides how dates are read and printed: a name, none, or a "
            "rule of its own. Unsaid it is russia for a work in the Julian calendar, or else rome."
        ),
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

    @model_validator(mode="before")
    @classmethod
    def _fill_in(cls, said: Any) -> Any:  # noqa: ANN401 - pydantic gives what was written
        return filled_in(said) if isinstance(said, dict) else said

    @property
    def reckoning(self) -> Reckoning:
        """How the work counts the dates that say no more than their day."""
        return work_reckoning(self.country, self.calendar)

"""Registers: what people.yaml, organisations.yaml, places.yaml and terms.yaml say of each id."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.shapes.certainty import Certainty
from octavo.copy.shapes.dates import Date
from octavo.copy.shapes.fields import CLOSED, Language, Slug, Words
from octavo.copy.shapes.texts import Line, Text, short

ROLE_LENGTH = 120  # characters: what a first note or an index line can carry


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Name:
    """A person's name in one language."""

    family: Words = Field(description="Family name, or the one name that the person is known by.")
    given: Words | None = Field(default=None, description="Given name or initials.")
    patronymic: Words | None = Field(
        default=None, description="Patronymic, where the language has one."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Portrait:
    """A picture of a person."""

    file: Words = Field(description="The picture, from the work's folder: images/dan.png.")
    alt: Text = Field(description="What the picture shows, for those who cannot see it.")


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Person:
    """A person of the work."""

    id: Slug = Field(description="The id that the text refers to: [Lenin](person:lenin).")
    name: Mapping[Language, Name] = Field(min_length=1, description="The name, for each language.")
    real_name: Text | None = Field(default=None, description="Name at birth, where it differs.")
    born: Date | None = Field(
        default=None, description="Date or year of birth, or {unknown: true}."
    )
    died: Date | None = Field(
        default=None, description="Date or year of death, or {unknown: true}."
    )
    role: Annotated[Line, short(ROLE_LENGTH)] | None = Field(
        default=None, description="What the person is here, in a few words, without a full stop."
    )
    organisations: tuple[Slug, ...] = Field(default=(), description="Ids of organisations.")
    certainty: Certainty | None = Field(default=None, description="How sure the record is.")
    note: Line | None = Field(default=None, description="A sentence or two for readers.")
    picture: Portrait | None = Field(
        default=None, description="A picture of the person, for the cast of a handout."
    )

    def name_in(self, language: str) -> Name:
        """Give the name in a language, or else in the first that there is."""
        return self.name.get(language) or next(iter(self.name.values()))


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Organisation:
    """A party, a committee, an institution."""

    id: Slug = Field(description="The id that the text refers to: [VTsIK](org:vtsik).")
    name: Text = Field(description="The full name.")
    short: Text | None = Field(default=None, description="The name or abbreviation in common use.")
    founded: Date | None = Field(
        default=None, description="When it was founded, or {unknown: true}."
    )
    dissolved: Date | None = Field(default=None, description="When it ended, or {unknown: true}.")
    note: Line | None = Field(default=None, description="A sentence or two for readers.")


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Place:
    """A town, a house, a front."""

    id: Slug = Field(description="The id that the text refers to: [Smolny](place:smolny).")
    name: Text = Field(description="The name at the time.")
    modern_name: Text | None = Field(default=None, description="The name today, where it differs.")
    note: Line | None = Field(default=None, description="A sentence or two for readers.")


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Term:
    """A word that readers may not know."""

    id: Slug = Field(description="The id that the text refers to: [yunkers](term:yunker).")
    term: Text = Field(description="The word itself.")
    definition: Line = Field(description="What it means, in a sentence or two.")

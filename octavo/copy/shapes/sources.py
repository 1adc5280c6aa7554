"""Sources: what sources.yaml says of a book or an article, under the names of CSL-JSON."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.shapes.fields import CLOSED, Figures, Form, Language, Slug, Words
from octavo.copy.shapes.texts import Text

Issued = Annotated[
    Figures,
    Form(
        r"\d{4}(-\d{2}){0,2}(/\d{4}(-\d{2}){0,2})?[~?%]?",
        "write the year, such as 1919, or a range of years, such as 1922/1923",
        title="year",
    ),
]


class SourceType(StrEnum):
    """The sorts of sources, named as in CSL 1.0.2."""

    BOOK = "book"
    CHAPTER = "chapter"
    JOURNAL_ARTICLE = "article-journal"
    NEWSPAPER_ARTICLE = "article-newspaper"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class SourceName:
    """The name of an author, editor or translator as the source prints it."""

    family: Words = Field(description="Family name, or the name of a body.")
    given: Words | None = Field(default=None, description="Given name or initials.")


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Source:
    """A book or an article that the work rests on."""

    id: Slug = Field(description="The id that notes refer to: [](source:keep1979).")
    type: SourceType = Field(description="The sort of source, named as in CSL-JSON.")
    language: Language = Field(description="The language of the source.")
    title: Words = Field(description="The title, in the language of the source.")
    short: Text = Field(description="Author and title as short as notes repeat them.")
    author: tuple[SourceName, ...] = Field(default=(), description="Authors, in order.")
    editor: tuple[SourceName, ...] = Field(default=(), description="Editors, in order.")
    translator: tuple[SourceName, ...] = Field(default=(), description="Translators, in order.")
    container_title: Words | None = Field(
        default=None,
        validation_alias="container-title",
        description="The book, journal or newspaper that holds the piece.",
    )
    issued: Issued | None = Field(default=None, description="Year of publication.")
    publisher: Words | None = Field(default=None, description="Publisher.")
    publisher_place: Words | None = Field(
        default=None, validation_alias="publisher-place", description="Place of publication."
    )
    volume: Figures | None = Field(default=None, description="Volume.")
    issue: Figures | None = Field(default=None, description="Number of a journal or newspaper.")
    edition: Figures | None = Field(default=None, description="Which edition it is.")
    page: Figures | None = Field(default=None, description="Pages that the piece fills.")
    isbn: Words | None = Field(
        default=None, validation_alias="ISBN", description="ISBN with its hyphens."
    )
    url: Words | None = Field(
        default=None, validation_alias="URL", description="Address on the web."
    )
    note: Text | None = Field(default=None, description="A sentence or two for readers.")

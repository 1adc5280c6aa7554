"""Imprint: the facts of publication that the title page, its verso and the colophon print."""

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.shapes.fields import CLOSED, Figures, Words
from octavo.copy.shapes.isbn import Isbn
from octavo.copy.shapes.texts import Text


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Credit:
    """Someone who worked on the edition."""

    role: Text = Field(description="What was done: editor, translator, typesetting.")
    name: Text = Field(description="Who did it.")


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Imprint:
    """The facts of publication (for Russian editions those of GOST R 7.0.4)."""

    publisher: Text | None = Field(default=None, description="Publisher.")
    place: Text | None = Field(default=None, description="Place of publication.")
    year: Figures | None = Field(default=None, description="Year of publication.")
    isbn: Isbn | None = Field(
        default=None, description="ISBN of thirteen figures with its hyphens, or a placeholder."
    )
    udk: Words | None = Field(default=None, description="UDC (УДК) number.")
    bbk: Words | None = Field(default=None, description="Library classification (ББК) number.")
    author_mark: Words | None = Field(
        default=None, description="Author mark: a letter and figures."
    )
    typeface: Words = Field(
        default="Literata", description="What the text is set in, as the colophon says it."
    )
    print_run: Figures | None = Field(default=None, description="How many copies are printed.")
    edition_statement: Text | None = Field(default=None, description="Second edition, revised.")
    rights: Text | None = Field(default=None, description="Who may do what with this edition.")
    credits: tuple[Credit, ...] = Field(default=(), description="Who worked on the edition.")
    age_mark: Words | None = Field(default=None, description="Age mark, such as 12+.")
    address: Text | None = Field(default=None, description="The publisher's address.")

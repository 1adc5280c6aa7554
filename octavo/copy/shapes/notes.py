"""Notes: where an edition sets each stream of notes, and with which marks."""

from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field
from pydantic.dataclasses import dataclass

from octavo.copy.shapes.fields import CLOSED
from octavo.copy.shapes.reading import refuse


class Destination(StrEnum):
    """Where the notes of a stream are set."""

    FOOT = "foot"
    END = "end"
    DROPPED = "dropped"


class NoteMarks(StrEnum):
    """What calls and markers are made of."""

    FIGURES = "figures"
    LETTERS = "letters"
    ASTERISKS = "asterisks"
    ROMAN = "roman"


class Numbering(StrEnum):
    """Where the marks of a stream begin again."""

    SECTION = "section"
    BOOK = "book"


_NOT_YET = ("section", "inline", "margin")


def _possible_today(value: object) -> object:
    if value in _NOT_YET:
        fact = f"is '{value}', which Octavo cannot set yet"
        raise refuse("C04", fact, "one of: " + ", ".join(Destination))
    return value


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class NoteRoute:
    """Where one stream of notes goes."""

    destination: Annotated[Destination, BeforeValidator(_possible_today)] = Field(
        default=Destination.FOOT,
        description="At the foot of the page, at the end of the book, or not printed.",
    )
    marks: NoteMarks = Field(default=NoteMarks.FIGURES, description="The marks of calls and notes.")
    numbering: Numbering = Field(
        default=Numbering.SECTION, description="Where the marks begin again."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class NoteRoutes:
    """The streams of notes."""

    author: NoteRoute = Field(default=NoteRoute(), description="The author's notes: [^1].")
    editor: NoteRoute = Field(
        default=NoteRoute(marks=NoteMarks.ASTERISKS), description="The editor's notes: [^ed:1]."
    )
    translator: NoteRoute = Field(
        default=NoteRoute(marks=NoteMarks.LETTERS), description="The translator's: [^tr:1]."
    )

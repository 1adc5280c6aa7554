"""Handout words: what the program sets on sheets for a class, in one language."""

from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.date_words import pattern_of
from octavo.copy.shapes.fields import CLOSED


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class HandoutWords:
    """The words of handouts; English where a file of words does not give them."""

    pupil: str = Field("Name", description="Before the line for the pupil's name.")
    form: str = Field("Class", description="Before the line for the class.")
    date: str = Field("Date", description="Before the line for the date.")
    vocabulary: str = Field("Words", description="Over the words of a text and what they mean.")
    days: str = Field("Days", description="Over the days of a text and what happened on them.")
    cast: str = Field("People", description="Over the people of a text and what they were.")
    word_bank: str = Field("Word bank", description="Over the words that belong into gaps.")
    answer: str = Field("Answer.", description="Before an answer, for the teacher.")
    advice: str = Field("For the teacher.", description="Before advice to the teacher.")
    key: Annotated[str, pattern_of("key")] = Field(
        "Key: {key}", description="The solution of an exercise: with {key}."
    )
    line: Annotated[str, pattern_of("line")] = Field(
        "line\u00a0{line}", description="A reference to a printed line: with {line}."
    )
    lines: Annotated[str, pattern_of("lines")] = Field(
        "lines\u00a0{lines}", description="A reference to several printed lines: with {lines}."
    )
    minutes: Annotated[str, pattern_of("minutes")] = Field(
        "{minutes}\u00a0min", description="How long a question takes: with {minutes}."
    )
    chapter: Annotated[str, pattern_of("work", "chapter")] = Field(
        '{work}, "{chapter}"',
        description="Where a passage stands: with {work} and {chapter}.",
    )

"""Texts: words for readers, the same in every language or one for each."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import AfterValidator, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import core_schema
from pydantic_core.core_schema import CoreSchema

from octavo.copy.shapes.fields import Language, Words
from octavo.copy.shapes.reading import by_type, or_ready, read_by, refuse, written_by


@dataclass(frozen=True, slots=True)
class Text:
    """A text that readers see: one for every language (key ``""``), or one for each."""

    by_language: Mapping[str, str]

    def in_language(self, language: str) -> str:
        """Give the text in a language, or else the one for all, or else the first that there is."""
        found = self.by_language.get(language, self.by_language.get(""))
        return next(iter(self.by_language.values())) if found is None else found

    def missing(self, languages: tuple[str, ...]) -> tuple[str, ...]:
        """List the languages for which there is no text."""
        if "" in self.by_language:
            return ()
        return tuple(language for language in languages if language not in self.by_language)

    def as_written(self) -> object:
        """Give the text as a file has it: a string or a map."""
        return self.by_language.get("", dict(self.by_language))

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Read a string or a map of languages."""
        words = handler.generate_schema(Words)
        languages = core_schema.dict_schema(handler.generate_schema(Language), words, min_length=1)
        written = by_type(
            "a text, or a map of languages with a text for each",
            str=read_by(_for_all, words),
            dict=read_by(cls, languages),
        )
        return written_by(cls.as_written, or_ready(cls, written))

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Name the two ways of writing."""
        return {**handler(schema), "title": "text, or a text for each language"}


def _for_all(text: str) -> Text:
    return Text({"": text})


def short(length: int) -> AfterValidator:
    """Make the rule that a text has so many characters at most in every language."""

    def check(text: Text) -> Text:
        for language, words in text.by_language.items():
            if len(words) > length:
                where = f" in '{language}'" if language else ""
                fact = f"has {len(words)} characters{where}"
                raise refuse("C04", fact, f"write {length} characters at most")
        return text

    return AfterValidator(check)

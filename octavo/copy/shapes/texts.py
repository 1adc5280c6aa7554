"""Texts: words for readers, the same in every language or one for each."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

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
        return self.by_language[self.key_in(language)]

    def key_in(self, language: str) -> str:
        """Give the key under which the text stands that a language gets: empty if it has none."""
        if language in self.by_language:
            return language
        return "" if "" in self.by_language else next(iter(self.by_language))

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


class LineMark:
    """Says of a text that it is a line of Markdown, which octavo.copy.register_lines reads."""

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Tell editors of YAML."""
        return {**handler(schema), "title": "line of Markdown, or one for each language"}


Line = Annotated[Text, LineMark]


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

"""Words: what the program itself sets in a language, read from templates/words/<language>.yaml."""

import unicodedata
from collections.abc import Mapping
from pathlib import Path
from string import Formatter
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic.dataclasses import dataclass

from octavo.copy.date_words import DateWords, pattern_of
from octavo.copy.handout_words import HandoutWords
from octavo.copy.press_words import PressWords
from octavo.copy.shapes.fields import CLOSED
from octavo.copy.strict_yaml import read_sheet
from octavo.copy.validation import validate
from octavo.copy.web_words import WebWords
from octavo.problems import Location, Problem
from octavo.project import Project, find_on_shelves

NAME_PARTS = ("family", "given", "patronymic")


def _of_name_parts(pattern: str) -> str:
    """Check that a pattern has nothing in braces but the parts of a name, the family's for sure."""
    names = [name for _, name, _, _ in Formatter().parse(pattern) if name is not None]
    if "family" not in names or not set(names) <= set(NAME_PARTS):
        wanted = "{family}, and may have {given} and {patronymic}"
        raise ValueError(f"'{pattern}' must have {wanted}, and no other braces")
    return pattern


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Titles:
    """The titles of sections that the program makes."""

    contents: str
    chronology: str
    timeline: str
    others: str
    date: str
    event: str
    documents: str
    notes: str
    people: str
    organisations: str
    terms: str
    bibliography: str
    questions: str
    concordance: str
    paragraphs: str
    this_edition: str


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Outcomes:
    """What became of a document, in a word."""

    adopted: str
    rejected: str
    draft: str
    issued: str


OneOrSeveral = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Locators:
    """What stands before the number of a page or a chapter: before one, and before several."""

    page: OneOrSeveral
    chapter: OneOrSeveral
    volume: OneOrSeveral
    part: OneOrSeveral
    number: OneOrSeveral
    preface: OneOrSeveral
    appendix: OneOrSeveral


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Phrases:
    """Short phrases; braces stand for what is filled in."""

    page: Annotated[str, pattern_of("page")] = Field(
        description="A reference to a page: with {page}."
    )
    pages: Annotated[str, pattern_of("pages")] = Field(
        description="A reference to several pages: with {pages}."
    )
    document: Annotated[str, pattern_of("number")] = Field(
        description="A reference to a document: with {number}."
    )
    votes_for: str
    votes_against: str
    votes_abstain: str
    probable: str
    disputed: str
    real_name: Annotated[str, pattern_of("name")] = Field(
        description="A name at birth: with {name}."
    )
    person_entry: Annotated[str, AfterValidator(_of_name_parts)] = Field(
        description="A name: with {family}, {given}, {patronymic}."
    )
    entry_joiner: str = Field(description="What stands between an entry and its text.")
    note_again: Annotated[str, pattern_of("mark", "page")] = Field(
        description="A reference to a note that is set already: with {mark} and {page}."
    )
    note_again_unmarked: Annotated[str, pattern_of("page")] = Field(
        description="A reference to such a note where notes have no marks: with {page}."
    )
    notes_to_page: Annotated[str, pattern_of("first")] = Field(
        description="The running head of notes to one page: with {first}."
    )
    notes_to_pages: Annotated[str, pattern_of("first", "last")] = Field(
        description="The running head of notes to several pages: with {first} and {last}."
    )
    took_part: Annotated[str, pattern_of("names")] = Field(
        description="The people of an event whom its words do not name: with {names}."
    )
    moved_by: Annotated[str, pattern_of("names")] = Field(
        description="Who moved a resolution: with {names}."
    )
    udk: str
    bbk: str
    format: str
    set_in: str
    print_run: str


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Words:
    """All words of one language."""

    alphabet: str = Field(description="The letters in the order of the dictionary.")
    marks: str = Field(description="The letters that serve as marks of notes, in order.")
    stop: str = Field(".", description="What ends a sentence.")
    name_endings: tuple[str, ...] = Field(
        default=(), description="What follows the stem of a name in its cases, so that it is found."
    )
    titles: Titles
    phrases: Phrases
    locators: Locators
    outcomes: Mapping[str, Outcomes]
    dates: DateWords
    handout: HandoutWords = Field(
        default_factory=HandoutWords,  # type: ignore[arg-type] # all its fields have defaults
        description="The words of sheets for a class; English where they are not given.",
    )
    web: WebWords = Field(
        default_factory=WebWords,  # type: ignore[arg-type] # all its fields have defaults
        description="The words of the web page of a chronology; English where they are not given.",
    )
    press: PressWords = Field(
        default=PressWords(), description="The words on sheets; English where they are not given."
    )

    @property
    def letters(self) -> str:
        """The letters that name choices: capitals without accents, in their order."""
        bare = (each for each in self.alphabet if len(unicodedata.normalize("NFD", each)) == 1)
        return "".join(bare).upper()

    def sort_key(self, text: str) -> tuple[tuple[int, ...], str]:
        """Give the key by which entries stand in the order of the dictionary.

        Signs that are no letters do not count; a letter that the alphabet lacks counts as the
        letter without its accent (Ё as Е), and one of another script comes last.
        """
        places: list[int] = []
        for letter in text.casefold():
            if not letter.isalnum():
                continue
            place = self.alphabet.find(letter)
            if place < 0:
                place = self.alphabet.find(unicodedata.normalize("NFD", letter)[0])
            places.append(place if place >= 0 else len(self.alphabet) + ord(letter))
        return tuple(places), text


def words_file(language: str) -> str:
    """Name the file that holds a language's words; en-GB shares those of en if it has none."""
    return f"templates/words/{language}.yaml"


def read_words(
    project: Project,
    shelves: tuple[Path, ...],
    language: str,
    asked_at: Location,
    problems: list[Problem],
) -> Words | None:
    """Read the words of a language from the first shelf that has them (C05 if none has)."""
    for name in (language, language.partition("-")[0]):
        path = find_on_shelves(shelves, words_file(name))
        if path is not None:
            sheet = read_sheet(path, project.name_of(path), problems, top=dict)
            return validate(Words, sheet, problems) if sheet else None
    problems.append(
        Problem(
            "C05",
            f"there are no words for language '{language}'",
            asked_at,
            f"copy the built-in templates/words/en.yaml to {words_file(language)} and translate it",
        )
    )
    return None

"""YAML words: what a parser says of broken YAML becomes what a person has to know."""

import re
from dataclasses import dataclass

import yaml

from octavo.problems import Location, Problem


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What is behind a parser's sentence."""

    said: str  # a pattern for its context and its complaint, with "; " between them
    message: str
    hint: str
    code: str = "Y01"
    at_start: bool = False  # whether the place where it began helps more than where it was noticed


def syntax_problem(error: yaml.MarkedYAMLError, name: str, text: str) -> Problem:
    """Make a problem Y01 or Y03 of what PyYAML's parser says, the one in Python or that in C."""
    mark = error.problem_mark
    character = _character(mark, text)
    if character == "\t":
        message = "a tab stands where YAML wants spaces"
        return Problem("Y01", message, _place(mark, name), "indent with spaces")
    said = f"{error.context or ''}; {error.problem or ''}"
    meaning = next((each for each in _MEANINGS if re.search(each.said, said)), _UNKNOWN)
    if meaning.at_start and error.context_mark:
        mark = error.context_mark
    message = meaning.message.replace("CHARACTER", character)
    return Problem(meaning.code, message, _place(mark, name), meaning.hint)


def _character(mark: yaml.Mark | None, text: str) -> str:
    """Give the character at which the parser stopped."""
    lines = re.split(r"\r\n|\r|\n", text)
    if mark is None or mark.line >= len(lines):
        return ""
    return lines[mark.line][mark.column : mark.column + 1]


def _place(mark: yaml.Mark | None, name: str) -> Location:
    return Location(name, mark.line + 1, mark.column + 1) if mark else Location(name)


_MEANINGS = (
    _Meaning(
        r"quoted scalar; found unexpected (end of stream|document)",
        "the quotation mark that opens here is never closed",
        "close it, or put the text in the other sort of quotation marks",
        at_start=True,
    ),
    _Meaning(
        r"flow node",
        "a value or a closing bracket is missing here",
        "close every bracket, and write a value between commas",
    ),
    _Meaning(
        r"flow (sequence|mapping)",
        "the bracket that opens here is not closed where it should be",
        "close it, put commas between the items, and quote texts with commas, colons or brackets",
        at_start=True,
    ),
    _Meaning(
        r"(mapping values|sequence entries|mapping keys) are not allowed",
        "a key or a list cannot begin here",
        "put a text that contains ': ' in quotation marks, or check how the line is indented",
    ),
    _Meaning(
        r"cannot start any token",
        "a value cannot begin with 'CHARACTER'",
        "put the text in quotation marks",
    ),
    _Meaning(
        r"could not find expected ':'",
        "the line is neither 'key: value' nor a list item",
        "write a colon and a space after the key",
        at_start=True,
    ),
    _Meaning(
        r"unknown escape|escape (sequence|code)|hexa?decimal|Unicode character",
        "the backslash in quotation marks begins no sign that YAML knows",
        "write the character itself, or use single quotation marks",
    ),
    _Meaning(
        r"tag|handle",
        "a tag (a word that begins with '!') is not allowed",
        "remove it, or put the text in quotation marks",
        code="Y03",
    ),
    _Meaning(
        r"anchor|alias",
        "a name that begins with '&' or '*' is not allowed",
        "write the value itself, or put the text in quotation marks",
        code="Y03",
    ),
    _Meaning(
        r"block (mapping|sequence|collection)",
        "the line does not continue what is above it",
        "check how it is indented, and whether a text in quotation marks ends too early",
    ),
    _Meaning(
        r"block scalar",
        "the text after '|' or '>' is not indented as it should be",
        "indent every line of it by the same number of spaces",
    ),
)
_UNKNOWN = _Meaning(
    "", "this is not YAML", "check the line for a missing quotation mark, colon or bracket"
)

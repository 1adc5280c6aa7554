"""Strict YAML: a file becomes a ``Sheet``, or problems that say in plain words what is wrong.

What is read is data and no more: YAML 1.2 core scalars, lists, and maps with text for keys.
Anchors, aliases, merge keys, tags, directives, second documents and duplicate keys are refused,
and so is what is too large or too deep to have been written by a person.
"""

from pathlib import Path

import yaml
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

from octavo.copy.sheets import Sheet
from octavo.copy.wordings import shown
from octavo.copy.yaml_composer import Composer, UnusableFileError
from octavo.copy.yaml_text import lines_of, text_of
from octavo.copy.yaml_words import syntax_problem
from octavo.problems import Problem

_TOP_HINTS: dict[object, str] = {
    list: "write a list: every record begins with '- ' at the start of the line",
    dict: "write lines 'key: value' from the start of the line, without '- '",
}


class PythonParser(Reader, Scanner, Parser):
    """PyYAML's parser in Python, for systems where the one in C is missing."""

    def __init__(self, text: str) -> None:
        """Read from a text."""
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)


def _parsers() -> tuple[type, ...]:
    """List the parsers that there are, the fastest first."""
    try:
        from yaml._yaml import CParser  # noqa: PLC0415 - PyYAML may be built without libyaml
    except ImportError:
        return (PythonParser,)
    return (CParser, PythonParser)


PARSERS = _parsers()


def read_sheet(
    path: Path, name: str, problems: list[Problem], *, top: type | None = None
) -> Sheet | None:
    """Read a YAML file that messages call ``name``; None if it holds nothing that can be used.

    ``top`` is what the whole of the file has to be, dict or list. Adds problems Y01 to Y07;
    duplicate keys leave a sheet that has the first of them.
    """
    text = text_of(path, name, problems)
    sheet = None if text is None else sheet_of(text, name, problems)
    if sheet is None or top is None or isinstance(sheet.value, top):
        return sheet
    message = f"the file is {shown(sheet.value)}, not {'a list' if top is list else 'a map'}"
    problems.append(Problem("Y07", message, sheet.place(), _TOP_HINTS[top]))
    return None


def sheet_of(
    text: str, name: str, problems: list[Problem], parser: type = PARSERS[0]
) -> Sheet | None:
    """Read a text of YAML as ``read_sheet`` reads a file."""
    composer = Composer(parser(text), name)
    value = None
    try:
        value = composer.document()
    except yaml.MarkedYAMLError as error:
        composer.problems.append(syntax_problem(error, name, text))
    except UnusableFileError:
        pass
    problems.extend(composer.problems)
    if value is None or any(problem.code != "Y02" for problem in composer.problems):
        return None
    return Sheet(name, value, composer.places, composer.key_places, lines_of(text))

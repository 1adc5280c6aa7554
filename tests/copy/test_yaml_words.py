"""YAML words: what is said of broken YAML, in the same words whichever parser noticed it."""

import pytest

from octavo.copy.strict_yaml import PARSERS, sheet_of
from octavo.problems import Problem

MISTAKES = [
    ('a: "b\nc: d\n', "Y01", 1, 4, "never closed"),
    ("a: 'it''s\n", "Y01", 1, 4, "never closed"),
    ("a: [1, 2\nb: 3\n", "Y01", 1, 4, "bracket that opens here"),
    ("a: {b: 1\n", "Y01", 1, 4, "bracket that opens here"),
    ("a: [x}\n", "Y01", 1, 4, "bracket that opens here"),
    ("a: [b,, c]\n", "Y01", 1, 7, "is missing here"),
    ("a: b: c\n", "Y01", 1, 5, "cannot begin here"),
    ("a: 1\n b: 2\n", "Y01", 2, 3, "cannot begin here"),
    ("a: - b\n", "Y01", 1, 4, "cannot begin here"),
    ("a:\n\t- x\n", "Y01", 2, 1, "a tab"),
    ("a: 1\n\tb: 2\n", "Y01", 2, 1, "a tab"),
    ("a: |\n\tx\n", "Y01", 2, 1, "a tab"),
    ("a: @b\n", "Y01", 1, 4, "begin with '@'"),
    ("a: `b`\n", "Y01", 1, 4, "begin with '`'"),
    ("a: %b\n", "Y01", 1, 4, "begin with '%'"),
    ("a: 1\nbcd\ne: 2\n", "Y01", 2, 1, "neither 'key: value' nor a list item"),
    ("- a\nb: c\n", "Y01", 2, 1, "does not continue"),
    ("a:\n  b: 1\n c: 2\n", "Y01", 3, 2, "does not continue"),
    ("a: 'it's'\n", "Y01", 1, 8, "does not continue"),
    ("ж: [ж, 'ж]\n", "Y01", 1, 8, "never closed"),
    ("a: !e!x 1\n", "Y03", 1, 4, "a tag"),
]


def problem_of(text: str, parser: type) -> Problem:
    """Give the only problem of a text."""
    problems: list[Problem] = []
    assert sheet_of(text, "f", problems, parser) is None
    [problem] = problems
    return problem


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize(("text", "code", "line", "column", "words"), MISTAKES)
def test_a_mistake_is_told_in_plain_words_at_its_place(  # noqa: PLR0917 - a table
    parser: type, text: str, code: str, line: int, column: int, words: str
) -> None:
    problem = problem_of(text, parser)

    assert (problem.code, problem.location.line, problem.location.column) == (code, line, column)
    assert words in problem.message
    assert problem.hint


@pytest.mark.parametrize("text", [text for text, *_ in MISTAKES])
def test_both_parsers_lead_to_the_same_words(text: str) -> None:
    said = {problem_of(text, parser) for parser in PARSERS}

    assert len(said) == 1


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize("text", ['a: "\\q"\n', 'a: "\\x4"\n', 'a: "\\ud800"\n'])
def test_an_escape_that_stands_for_nothing_is_refused(parser: type, text: str) -> None:
    problem = problem_of(text, parser)

    assert problem.code == "Y01"
    assert problem.location.line == 1


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize("text", [text for text, *_ in MISTAKES])
def test_no_sentence_of_the_parser_is_shown(parser: type, text: str) -> None:
    message = problem_of(text, parser).message

    assert not any(word in message for word in ("token", "found", "scanning", "parsing", "block"))

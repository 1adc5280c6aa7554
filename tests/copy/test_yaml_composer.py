"""YAML composer: values and places are put together alike from either parser."""

import json
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from octavo.copy.strict_yaml import PARSERS, sheet_of
from octavo.copy.yaml_composer import MAX_DEPTH, MAX_NODES
from octavo.problems import Location, Problem

words = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cn", "Cf"])
)
keys = words.filter(str.strip)
scalars = st.none() | st.booleans() | st.integers(-(10**9), 10**9) | words
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=12,
)


def read(text: str, parser: type = PARSERS[0]) -> tuple[Any, list[Problem]]:
    """Read a text: its value, None if it is refused, and the problems."""
    problems: list[Problem] = []
    sheet = sheet_of(text, "f", problems, parser)
    return (sheet.value if sheet else None), problems


@given(st.dictionaries(keys, values, min_size=1, max_size=4), st.sampled_from([None, 2]))
def test_json_is_yaml_and_is_read_the_same_by_both_parsers(
    value: object, indent: int | None
) -> None:
    text = json.dumps(value, ensure_ascii=False, indent=indent)

    assert [read(text, parser) for parser in PARSERS] == [(value, [])] * len(PARSERS)


@given(st.lists(words, min_size=1, max_size=5))
def test_text_in_quotation_marks_is_text_whatever_it_says(texts: list[str]) -> None:
    text = yaml.safe_dump(texts, allow_unicode=True, default_style='"')

    assert read(text)[0] == texts


@pytest.mark.parametrize("parser", PARSERS)
def test_every_value_and_every_key_has_its_place(parser: type) -> None:
    text = "а: 1\nб:\n  - в\n  - {г: [д, е]}\nё:\n"

    sheet = sheet_of(text, "f", [], parser)

    assert sheet is not None
    assert sheet.place("а") == Location("f", 1, 4)
    assert sheet.key_place("б") == Location("f", 2, 1)
    assert sheet.place("б") == Location("f", 3, 3)
    assert sheet.place("б", 0) == Location("f", 3, 5)
    assert sheet.key_place("б", 1, "г") == Location("f", 4, 6)
    assert sheet.place("б", 1, "г", 1) == Location("f", 4, 13)
    assert sheet.place("ё") == Location("f", 5, 1)


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("a: 1\na: 2\n", "Y02", 2, 1),
        ("x: {a: 1, b: 2, a: [3]}\n", "Y02", 1, 17),
        ("'1': a\n1: b\n", "Y02", 2, 1),
        ("a: &x 1\n", "Y03", 1, 4),
        ("&x a: 1\n", "Y03", 1, 1),
        ("a: *x\n", "Y03", 1, 4),
        ("a: !!str 1\n", "Y03", 1, 4),
        ("a: ! 1\n", "Y03", 1, 4),
        ("a: !x [1]\n", "Y03", 1, 4),
        ("<<: {a: 1}\n", "Y03", 1, 1),
        ("{a: 1}: 2\n", "Y01", 1, 1),
        ("? [a]\n: b\n", "Y01", 1, 3),
        ('"": 1\n', "Y01", 1, 1),
        ('a: "\\0"\n', "Y01", 1, 4),
        ("a: 1\n---\nb: 2\n", "Y07", 2, 1),
        ("", "Y07", 0, 0),
        ("# only a comment\n", "Y07", 0, 0),
        ("---\n", "Y07", 0, 0),
        ("null\n", "Y07", 0, 0),
    ],
)
def test_what_is_no_plain_data_is_refused(
    parser: type, text: str, code: str, line: int, column: int
) -> None:
    _, problems = read(text, parser)

    assert [problem.code for problem in problems] == [code]
    assert problems[0].location == Location("f", line, column)


def test_of_two_keys_the_first_is_kept_and_its_line_is_told() -> None:
    value, [problem] = read("a: 1\nb: 2\na: {c: [3]}\nd: 4\n")

    assert value == {"a": 1, "b": 2, "d": 4}
    assert "line 1" in problem.message


def test_a_quoted_merge_key_is_a_key() -> None:
    assert read("'<<': 1\n") == ({"<<": 1}, [])


def test_every_anchor_of_a_file_is_told() -> None:
    _, problems = read("a: &x 1\nb: &y [2]\nc: *x\n")

    assert [problem.code for problem in problems] == ["Y03"] * 3


@pytest.mark.parametrize("parser", PARSERS)
def test_lists_may_be_so_deep_and_no_deeper(parser: type) -> None:
    deep = "[" * MAX_DEPTH + "]" * MAX_DEPTH

    assert read(f"a: {deep}", parser)[1] == []
    assert [problem.code for problem in read(f"a: [{deep}]", parser)[1]] == ["Y04"]


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize("text", ["[" * 100_000, "{a: " * 100_000, "- " * 100_000])
def test_endless_nesting_is_refused_where_it_becomes_too_deep(parser: type, text: str) -> None:
    _, [problem] = read(text, parser)

    assert problem.code == "Y04"


def test_depth_counts_in_what_is_skipped_too() -> None:
    _, problems = read("a: 1\na: " + "[" * 100_000)

    assert [problem.code for problem in problems] == ["Y02", "Y04"]


def test_a_file_with_too_many_values_is_refused() -> None:
    _, [problem] = read("[" + "0," * (MAX_NODES + 1) + "]")

    assert problem.code == "Y04"

"""Inlines: what stands in a line becomes references, calls, spans and text, each with its place."""

from collections.abc import Callable
from typing import Any

import pytest

from octavo.copy.prose import (
    Break,
    Call,
    Code,
    Emphasis,
    Inline,
    Link,
    Paragraph,
    Picture,
    Prose,
    RawHtml,
    Reference,
    Span,
    Strong,
    Text,
)
from octavo.problems import Location

Read = Callable[..., tuple[Prose, list[str]]]


def line_of(prose: Prose) -> tuple[Inline, ...]:
    """Give the inlines of the only paragraph."""
    (paragraph,) = prose.blocks
    assert isinstance(paragraph, Paragraph)
    return paragraph.children


def at(column: int) -> Location:
    """Give a place in the first line."""
    return Location("f.md", 1, column)


X = (Text("x"),)


@pytest.mark.parametrize(
    ("markdown", "inline"),
    [
        ("word", Text("word")),
        ("*word*", Emphasis((Text("word"),))),
        ("**word**", Strong((Text("word"),))),
        ("`a < b`", Code("a < b")),
        ("***word***", Emphasis((Strong((Text("word"),)),))),
        ("[x](org:vtsik)", Reference("org", "vtsik", "", X, at(5))),
        ('[](date:1917 "day")', Reference("date", "1917", "day", (), at(4))),
        ("[x](https://y.org/a)", Link("https://y.org/a", X, at(5))),
        ("[x]{lang=de}", Span(X, at(4), "de")),
        ('[x]{ignore="ru-01 ru-02"}', Span(X, at(4), "", frozenset({"ru-01", "ru-02"}))),
    ],
)
def test_a_form_of_markdown_becomes_an_inline(read: Read, markdown: str, inline: Inline) -> None:
    prose, problems = read(markdown)

    assert line_of(prose) == (inline,)
    assert problems == []


def test_a_line_end_is_a_space_and_a_backslash_breaks_the_line(read: Read) -> None:
    prose, _ = read("one\ntwo\\\nthree")

    assert line_of(prose) == (Text("one two"), Break(), Text("three"))


def test_a_call_knows_its_stream_its_label_and_its_place(read: Read) -> None:
    prose, problems = read(
        "One[^1].\nTwo[^ed:x].\nThree[^tr:1].\n\n[^1]: a\n[^ed:x]: b\n[^tr:1]: c"
    )
    calls = [inline for inline in line_of(prose) if isinstance(inline, Call)]

    assert calls == [
        Call("author", "1", Location("f.md", 1, 4)),
        Call("editor", "x", Location("f.md", 2, 4)),
        Call("translator", "1", Location("f.md", 3, 6)),
    ]
    assert problems == []


def test_places_hold_over_lines_and_nested_words(read: Read) -> None:
    prose, _ = read("A *[b](person:b)*\n  and **[c](person:c)** [d](person:d)")
    found: list[Any] = []
    for inline in line_of(prose):
        inside = inline.children if isinstance(inline, Emphasis | Strong) else (inline,)
        found += [each.location for each in inside if isinstance(each, Reference)]

    assert found == [Location("f.md", 1, 8), Location("f.md", 2, 13), Location("f.md", 2, 29)]


def test_a_picture_in_a_line_stays_there(read: Read) -> None:
    prose, _ = read('See ![a seal](content/x/seal.png "Seal") here.')

    assert line_of(prose)[1] == Picture(
        "content/x/seal.png", "a seal", "Seal", Location("f.md", 1, 15)
    )


@pytest.mark.parametrize(
    ("markdown", "problem"),
    [
        ("call[^9]", "1:5 N01"),
        ("one\ncall[^ed:9]", "2:5 N01"),
        ("[x](preson:kamenev)", "1:5 R01"),
        ("[x](kamenev)", "1:5 R01"),
        ("[x](ftp://y.org)", "1:5 R01"),
        ("a <b>word</b>", "1:3 M02"),
        ("[x]{colour=red}", "1:4 M04"),
    ],
)
def test_a_mistake_is_told_at_its_place(read: Read, markdown: str, problem: str) -> None:
    assert read(markdown)[1][0] == problem


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        (r"as \[^1\] is", "as [^1] is"),
        (r"as \[^1] is", "as [^1] is"),
        (r"as [^1\] is", "as [^1] is"),
        (r"as \[x\] (date:1917-11-01) is", "as [x] (date:1917-11-01) is"),
    ],
)
def test_what_is_escaped_is_no_mistake(read: Read, markdown: str, text: str) -> None:
    prose, problems = read(markdown)

    assert line_of(prose) == (Text(text),)
    assert problems == []


def test_an_unknown_stream_is_a_problem(read: Read) -> None:
    """The prefix stands both in the call and before the note, and both are told."""
    _, problems = read("a[^edd:1]\n\n[^edd:1]: b")

    assert problems == ["1:2 N03", "3:1 N03"]


def test_html_is_kept_where_the_project_allows_it(read: Read) -> None:
    prose, problems = read("H<sub>2</sub>O", raw_html=True)

    assert line_of(prose)[1] == RawHtml("<sub>")
    assert problems == []


def test_an_address_is_given_as_it_is_written(read: Read) -> None:
    """The parser encodes letters that are not ASCII; ids and files are named as people see them."""
    prose, _ = read("[x](section:введение)")
    (reference,) = line_of(prose)

    assert isinstance(reference, Reference)
    assert reference.target == "введение"


@pytest.mark.parametrize(
    "text", ["[](date:1751-02-25 “day”)", "[he] (person:hogarth)", "a [](date:1751 'x\" )"]
)
def test_what_was_meant_as_a_reference_is_not_printed_without_a_word(read: Read, text: str) -> None:
    _, problems = read(text)

    assert [problem.partition(" ")[2] for problem in problems] == ["R01"]


def test_brackets_and_colons_of_prose_are_no_reference(read: Read) -> None:
    _, problems = read("The list [three names] (see: above) and (person: unknown).")

    assert problems == []

"""A text of a register is a line of Markdown; what is no line is refused at its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.copy.markdown.lines import Written, plain_line, read_line
from octavo.copy.prose import Call, Code, Emphasis, Link, Reference, Span, Strong, Text
from octavo.copy.prose.walk import Inlines, inlines_in, plain
from octavo.problems import Location, Problem

HERE = Location("f.yaml", 2, 8)


def read(
    text: str, *lines: str, labels: tuple[str, ...] | None = None
) -> tuple[Inlines, list[str]]:
    """Read a text; its problems are written as "line:column code"."""
    problems: list[Problem] = []
    inlines = read_line(Written(text, HERE, lines), problems, labels=labels)
    return inlines, [
        f"{problem.location.line}:{problem.location.column} {problem.code}" for problem in problems
    ]


def kinds(inlines: Inlines) -> list[type]:
    """Name the sorts of inlines, text left out."""
    return [type(inline) for inline in inlines_in(inlines) if not isinstance(inline, Text)]


@pytest.mark.parametrize(
    ("text", "words", "sorts"),
    [
        ("a *b* **c** `d`", "a b c d", [Emphasis, Strong, Code]),
        ("[A](person:a), [b](https://c.d)", "A, b", [Reference, Link]),
        ("[b]{lang=fr} c", "b c", [Span]),
        ("a[^1] b[^ed:2].", "a b.", [Call, Call]),
        (r"5 \* 3, a\_b, \[c], d\\e", r"5 * 3, a_b, [c], d\e", []),
        ("a_b_c, 5 * 3 * 2, x < y & z", "a_b_c, 5 * 3 * 2, x < y & z", []),
        ("two\nlines\n", "two lines", []),
        ("    indented", "indented", []),
        (r"1917\. It was cold.", "1917. It was cold.", []),
    ],
)
def test_a_line_is_read_as_in_a_text(text: str, words: str, sorts: list[type]) -> None:
    inlines, problems = read(text)

    assert (plain(inlines), kinds(inlines), problems) == (words, sorts, [])


@pytest.mark.parametrize(
    "text",
    [
        *["- a", "* a", "1. a", "1917. It was cold.", "# a", "> a", "***", "```a", "~~~"],
        *["::: only", "a\n\nb", "a\n- b", "a\n===", "| a |\n|---|", "[^1]: a", "[a]: https://b.c"],
    ],
)
def test_what_needs_more_than_a_line_is_refused_and_stays_as_it_is(text: str) -> None:
    inlines, problems = read(text)

    assert (inlines, problems) == ((Text(text),), ["2:8 C04"])


def test_the_sign_that_may_be_meant_is_shown_with_its_backslash() -> None:
    problems: list[Problem] = []
    read_line(Written("1917. It was cold.", HERE, name="'title' of 'a'"), problems)

    assert problems[0].message.startswith("'title' of 'a' holds a numbered list")
    assert problems[0].hint.endswith("1917\\.")


@pytest.mark.parametrize("text", ["a ![b](c.png)", "![b](c.png)", "*![b](c.png)*"])
def test_a_picture_is_refused(text: str) -> None:
    assert read(text)[1] == ["2:8 C04"]


@pytest.mark.parametrize("text", ["<b>a</b>", "a <b>c</b>", "<div>\na\n</div>", "<!-- a -->"])
def test_html_is_refused_once_unless_it_is_allowed(text: str) -> None:
    assert read(text)[1] == ["2:8 M02"]
    if not text.startswith(("<div", "<!")):
        problems: list[Problem] = []
        read_line(Written(text, HERE), problems, raw_html=True)
        assert problems == []


def test_a_call_needs_a_note_if_the_notes_are_known() -> None:
    inlines, problems = read("a[^1] b[^2]", labels=("1",))

    assert (kinds(inlines), problems) == ([Call], ["2:8 N01"])


def test_an_unknown_stream_is_a_problem_unless_all_pass() -> None:
    problems: list[Problem] = []
    read_line(Written("a[^gl:1]", HERE), problems)
    read_line(Written("a[^gl:1]", HERE), problems, streams=None)

    assert [problem.code for problem in problems] == ["N03"]


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (["- id: x", "  text: a [b](foo:bar)"], "2:15"),
        (["- id: x", "  text: 'a [b](foo:bar)'"], "2:16"),
        (["- id: x", "  text: >", "    a", "    [b](foo:bar)", "  note: c"], "4:9"),
        (["- id: x", "  text: |", "", "    a [b](foo:bar)"], "4:11"),
        (["- id: x", "  text: escaped", "  note: foo:bar"], "2:8"),
        ([], "2:8"),
    ],
)
def test_a_problem_has_its_column_in_the_value(lines: list[str], place: str) -> None:
    """What is not found in the lines of the value stands where the value begins."""
    assert read("a [b](foo:bar)", *lines)[1] == [f"{place} R01"]


def test_each_of_two_problems_has_its_own_column() -> None:
    _, problems = read("[a](b:c) [d](b:c)", "", "  text: [a](b:c) [d](b:c)")

    assert problems == ["2:13 R01", "2:22 R01"]


@given(st.text(alphabet="ab *_[]()!`~<>&\\#-+.|:^1\n", max_size=30).filter(str.strip))
def test_any_text_is_read(text: str) -> None:
    """Whatever a person types gives words or problems, never an end of the program."""
    inlines, problems = read(text)

    assert inlines or problems or not plain_line(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The *vote*[^1] of [Reed](person:reed)[^gl:2].", "The vote of Reed."),
        ("plain", "plain"),
        ("- a", "- a"),
    ],
)
def test_bare_words_have_no_signs(text: str, words: str) -> None:
    assert plain_line(text) == words

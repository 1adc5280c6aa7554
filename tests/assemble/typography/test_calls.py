"""Calls change places with marks: the laws for any row of calls and marks, and the mechanism."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.assemble.typography import Run, set_runs
from octavo.assemble.typography.calls import Trailing, around_calls, last
from octavo.assemble.typography.rule import CALL, HARD_BREAK, Edit, Paragraph

LANGUAGES = ("ru", "en", "en-GB", "fr")

rows = st.lists(
    st.sampled_from(
        [
            *[CALL] * 12,
            *".,;:?!…»”’“\"')]([«„—–-",
            *"  \u00a0\u202f\u2060\u200b",
            *[HARD_BREAK, HARD_BREAK],
            *["..", "...", " - ", " — ", " – ", "--", " --", "—", "?!", "?..", "!!!", ". . ."],
            *["слово", "word", "г", "1917 г", "5 г", "т. д", "В. И", "I", "см", "и др", "т", "5"],
            *["с.-д", "soldiers", "n", "Рид Дж", "XX в", "\n", "Я", "т. е", "2-х"],
        ]
    ),
    max_size=12,
).map("".join)


def runs_of(text: str) -> list[Run]:
    """Part a text into its calls and what is between them, with a run for marks at each call."""
    pieces = re.split(f"({CALL})", text)
    return [
        run
        for piece in pieces
        for run in ((Run(""), Run(CALL, fixed=True), Run("")) if piece == CALL else (Run(piece),))
    ]


def set_text(text: str, language: str) -> str:
    """Set a text with calls."""
    return "".join(run.text for run in set_runs(runs_of(text), language).runs)


def words(text: str) -> str:
    """Keep letters and digits."""
    return "".join(character for character in text if character.isalnum())


@given(rows, st.sampled_from(LANGUAGES))
def test_calls_set_again_stay_where_they_are(text: str, language: str) -> None:
    once = set_text(text, language)

    assert set_text(once, language) == once


@given(rows, st.sampled_from(LANGUAGES))
def test_no_word_changes_and_no_call_is_lost(text: str, language: str) -> None:
    done = set_text(text, language)

    assert words(done) == words(text)
    assert done.count(CALL) == text.count(CALL)


@given(rows, st.sampled_from(LANGUAGES))
def test_a_call_stays_with_its_word(text: str, language: str) -> None:
    """As many letters and digits stand before each call as were typed there."""
    done = set_text(text, language)

    def before(of: str) -> list[int]:
        return [len(words(of[: call.start()])) for call in re.finditer(CALL, of)]

    assert before(done) == before(text)


@given(rows)
def test_a_language_without_the_rule_leaves_calls_alone(text: str) -> None:
    def marks(of: str) -> str:
        return "".join(each for each in of if each in f".,;:?!{CALL}" or each.isalnum())

    if ".." not in text and ". ." not in text:
        assert marks(set_text(text, "fr")) == marks(text)


def test_a_mark_behind_a_call_is_put_before_it() -> None:
    rule = around_calls(lambda _, __, end: end + 1, lambda *_: None)

    assert list(rule(Paragraph(f"a{CALL}{CALL}. b"))) == [(Edit(1, 1, "."), Edit(3, 4, ""))]


def test_a_mark_before_a_call_is_put_behind_it() -> None:
    rule = around_calls(lambda _, __, end: end, lambda *_: Trailing(1, " — ", 1))

    assert list(rule(Paragraph(f"a-{CALL} b"))) == [(Edit(1, 2, ""), Edit(3, 4, " — "))]


@pytest.mark.parametrize("text", [f"{CALL}.", f"a {CALL}.", "a."])
def test_a_call_that_follows_no_word_stays(text: str) -> None:
    rule = around_calls(lambda _, __, end: end + 1, lambda *_: None)

    assert list(rule(Paragraph(text))) == []


def test_calls_that_share_a_mark_do_not_both_take_it() -> None:
    """The second call waits until the rule is applied again."""
    rule = around_calls(
        lambda text, _, end: end + text.startswith(".", end),
        lambda _, start, __: Trailing(start - 1, "."),
    )

    assert list(rule(Paragraph(f"a{CALL}.{CALL}"))) == [(Edit(1, 1, "."), Edit(2, 3, ""))]


@pytest.mark.parametrize(("end", "found"), [(2, True), (3, False), (1, False)])
def test_the_last_of_a_text_is_found_where_it_ends(end: int, *, found: bool) -> None:
    assert (last(re.compile(r"(?<=a)\.$"), "a.b", end) is not None) == found

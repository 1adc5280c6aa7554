"""Verdict: one line says whether everything is on paper, and nothing is praised that is wrong."""

import pytest
from accounts import finding, problem

from octavo.deliver.verdict import Tone, counted, foremost, not_proved, verdict
from octavo.problems import Problem, Severity
from octavo.proof.findings import NOT_PROVED, Proof

FACTS = {"pages": 63, "headings": 31, "words": 6512, "notes": 83, "cells": 0, "captions": 1}
PROVED = "Proved: 6,512 words, 83 notes, 63 pages, 31 headings, all on paper"
ERROR, WARNING = problem(), problem("P07", severity=Severity.WARNING)


@pytest.mark.parametrize(
    ("problems", "delivered", "line"),
    [
        ((), True, f"good {PROVED}"),
        (
            (WARNING,),
            True,
            f"warned {PROVED} (1 warning)",
        ),
        (
            (WARNING,),
            False,
            f"warned {PROVED}; but a strict build stops at 1 warning",
        ),
        ((ERROR,), False, "bad Not proved: 1 error in what was to be on paper"),
        (
            (ERROR, problem("P04"), WARNING),
            False,
            "bad Not proved: 2 errors in what was to be on paper (1 warning)",
        ),
    ],
)
def test_the_line_says_what_is_proved_and_what_is_not(
    problems: tuple[Problem, ...],
    delivered: bool,  # noqa: FBT001
    line: str,
) -> None:
    found = verdict(problems, Proof((), FACTS), delivered=delivered)

    assert f"{found.tone} {found.word}: {found.rest}" == line


def test_what_the_preflight_alone_objects_to_is_on_paper() -> None:
    """A text that is whole and cannot be printed is not called lost."""
    found = verdict((problem("H03"), WARNING), Proof((), FACTS), delivered=False)
    both = verdict((problem("H03"), ERROR), Proof((), FACTS), delivered=False)

    assert (found.tone, found.word) == (Tone.BAD, "Not for the press")
    assert found.rest.endswith("on paper; but the preflight found 1 error (1 warning)")
    assert both.word == "Not proved"
    assert tuple(not_proved(Proof((finding(code="H03"),), FACTS))) == NOT_PROVED


def test_where_nothing_was_counted_nothing_is_said_of_numbers() -> None:
    found = verdict((), Proof((), {}), delivered=True)

    assert (found.tone, found.rest) == (Tone.GOOD, "nothing is missing on paper")


@pytest.mark.parametrize(
    ("number", "kind", "words"),
    [
        (0, "notes", "0 notes"),
        (1, "notes", "1 note"),
        (1, "entries", "1 entry"),
        (1234567, "page_references", "1,234,567 page references"),
    ],
)
def test_a_number_stands_with_its_word(number: int, kind: str, words: str) -> None:
    assert counted(number, kind) == words


def test_the_kinds_that_readers_would_miss_come_first_and_none_that_is_absent() -> None:
    assert foremost(FACTS, 9) == "6,512 words, 83 notes, 63 pages, 31 headings, 1 caption"


def test_what_is_not_proved_is_what_was_found_and_what_no_proof_sees() -> None:
    found = finding(code="N06", severity=Severity.WARNING)
    again = finding(3, code="N06", severity=Severity.WARNING)  # one problem on two pages
    lines = tuple(not_proved(Proof((found, again, finding(code="Z99")), FACTS)))

    assert lines[0].startswith("N06 a note is not on the page of its call: 1 warning")
    assert lines[1:] == ("Z99: 1 error", *NOT_PROVED)

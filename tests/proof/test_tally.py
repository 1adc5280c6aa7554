"""Tally: what is on paper whole is counted by its kind, and what is not, is not."""

from small_paper import evidence, lines, pages_of

from octavo.compose.late_marks import folio_mark
from octavo.proof.findings import Box
from octavo.proof.paper import Picture
from octavo.proof.pictures_printed import pictures_printed
from octavo.proof.tally import KINDS, tally

BODY = (
    '<h1>A head</h1><p>One <em>two</em>three<a class="call" id="call-1" href="#note-1">1</a>'
    '<span class="note" id="note-1"><a class="mark">1</a>So.</span></p>'
    '<ul><li class="event">An event.</li><li>An item.</li></ul><p class="entry">Entry.</p>'
    "<table><caption>Caption</caption><tr><td>cell</td></tr></table>"
    f'<img src="a.png"><p>page {folio_mark("one")}</p>'
)
DRAWN = ("A head", "One", "two", "three", "1", "An event.", "An item.", "Entry.", "Caption", "cell")
LAST = ("page 1", "1", "So.")


def test_each_kind_is_counted() -> None:
    picture = Picture(1, 99, Box(20, 100, 60, 120), Box(20, 100, 60, 120))
    shown = evidence(BODY, lines(*DRAWN, *LAST), pictures=[picture])

    assert tally(shown, ()) == {
        "pages": 1,
        "words": 13,
        "paragraphs": 2,
        "headings": 1,
        "quotations": 0,
        "items": 1,
        "cells": 1,
        "captions": 1,
        "notes": 1,
        "calls": 1,
        "events": 1,
        "entries": 1,
        "pictures": 1,
        "paragraph numbers": 0,
        "page references": 1,
    }


def test_what_is_missing_is_not_counted() -> None:
    shown = evidence(BODY, lines(*(text for text in (*DRAWN, *LAST) if text != "two")))
    counts = tally(shown, list(pictures_printed(shown)))

    assert (counts["paragraphs"], counts["headings"], counts["pictures"]) == (1, 1, 0)


def test_all_kinds_are_there_even_for_nothing() -> None:
    counts = tally(evidence("", [], pages_of(3)), ())

    assert tuple(counts) == KINDS
    assert counts["pages"] == 3
    assert not any(count for kind, count in counts.items() if kind != "pages")

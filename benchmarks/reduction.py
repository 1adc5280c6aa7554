"""Reduction: a book that goes wrong becomes a small one that goes wrong in the same way."""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import count

from random_books import RandomBook

#: By what texts are cut into pieces, one after another: blocks, lines, sentences, words.
DIVIDERS = ("\n\n", "\n", ". ", " ")
_LABEL = re.compile(r"\[\^[a-z0-9:]+\]")
_WORD = re.compile(r"\b[a-z]{6}\b")


def reduced(book: RandomBook, kind: Callable[[RandomBook], str]) -> RandomBook:
    """Leave out blocks, then sentences and words, as long as the kind of fault stays the same.

    Whoever does not want to wait presses Ctrl-C, and gets the smallest book until then.
    """
    wanted, tries = kind(book), count(1)
    with suppress(KeyboardInterrupt):
        for candidate in (shorter := _Shorter(book)):
            print(f"\r{next(tries)} tries, {len(candidate.words):6} words", end="", flush=True)
            if kind(candidate) == wanted:
                shorter.book = candidate
    return shorter.book


@dataclass(slots=True)
class _Shorter:
    """Gives books with some pieces of a text left out: many at first, then ever fewer at a time.

    Whoever likes one puts it in the place of ``book``, and what follows is shorter still.
    """

    book: RandomBook

    def __iter__(self) -> Iterator[RandomBook]:
        for divider in DIVIDERS:
            for number, (name, text) in enumerate(self.book.files):
                step = len(text.split(divider)) if name.endswith(".md") else 0
                while step:
                    yield from self._without(number, divider, step)
                    step //= 2

    def _without(self, number: int, divider: str, step: int) -> Iterator[RandomBook]:
        at = 1  # the first piece is the title
        while at < len(pieces := self.book.files[number][1].split(divider)):
            before = self.book
            shorter = _with(before, number, divider.join(pieces[:at] + pieces[at + step :]))
            if shorter.files != before.files:
                yield shorter
            if self.book is before:
                at += step


def _with(book: RandomBook, number: int, text: str) -> RandomBook:
    """Put another text in the place of a file, without notes or calls that stand alone in it."""
    blocks = text.split("\n\n")
    notes = {found[0] for block in blocks if (found := _LABEL.match(block))}
    text = _LABEL.sub(lambda label: label[0] if label[0] in notes else "", text)
    while (fewer := _without_lonely_notes(text)) != text:
        text = fewer
    files = (*book.files[:number], (book.files[number][0], text), *book.files[number + 1 :])
    words = set(_WORD.findall("\n".join(text for _, text in files).lower()))
    return replace(book, files=files, words=book.words & words, once=book.once & words)


def _without_lonely_notes(text: str) -> str:
    """Leave out notes, with all their blocks, that nothing calls."""
    calls = {call[0] for call in _LABEL.finditer(text) if text[call.end() : call.end() + 1] != ":"}
    kept: list[str] = []
    keeping = True
    for block in text.split("\n\n"):
        label = _LABEL.match(block)
        if label or not block.startswith("    "):
            keeping = label is None or label[0] in calls
        if keeping:
            kept.append(block)
    return "\n\n".join(kept)

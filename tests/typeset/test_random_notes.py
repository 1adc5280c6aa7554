"""Random texts with random notes are set whole, or the build says why not."""

import re
import tempfile
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import Phase, given, note, settings
from hypothesis import strategies as st
from random_books import RandomBook, random_book, word

from octavo.pipeline import build
from octavo.problems import BuildError, errors
from octavo.project import Project

#: What an author can mend, and no book here avoids: notes that find no room beside the text.
MAY_STOP = {"N09", "N10"}
#: A hyphen at the end of a line, as pdfium gives it.
_HYPHEN = "[-\u2010\u00ad\u0002\ufffe]"
_BETWEEN = re.compile(rf"{_HYPHEN}?\s+|{_HYPHEN}|[\u2060\u200b]")


def text_of(pdf: Path) -> str:
    """Read the text of all pages, by another way than the proof does."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document).lower()
    finally:
        document.close()


def lost(book: RandomBook, text: str) -> set[str]:
    """Find words that stand nowhere, neither whole, nor divided at the end of a line or page."""
    run_on = _BETWEEN.sub("", text)
    return {
        word
        for word in book.words
        if word not in run_on
        and not any(
            re.search(f"{word[:cut]}{_HYPHEN}", text) and word[cut:] in run_on
            for cut in range(2, len(word) - 1)
        )
    }


def doubled(book: RandomBook, text: str) -> set[str]:
    """Find words of the text itself that stand on paper twice."""
    return {found for found in book.once if len(re.findall(rf"\b{found}\b", text)) > 1}


def fault_of(book: RandomBook) -> str:
    """Set a book in a folder of its own, and say what went wrong, or nothing.

    Paper is held against what was written; a build that stops must have a reason of the author's.
    """
    with tempfile.TemporaryDirectory(prefix="octavo-random-") as name:
        folder = Path(name)
        book.write(folder)
        try:
            build(Project(folder), "book", strict=False, tell=lambda _step: None)
        except BuildError as error:
            found = [p for p in errors(error.problems) if p.code not in MAY_STOP]
            return "; ".join(str(problem) for problem in found)
        text = text_of(folder / "build/book/reading.pdf")
    gone, twice = lost(book, text), doubled(book, text)
    told = f"lost: {sorted(gone)}; " if gone else ""
    return told + (f"twice: {sorted(twice)}" if twice else "")


@pytest.mark.xdist_group("random notes")
@settings(
    max_examples=10,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],  # a smaller seed makes no smaller book
)
@given(seed=st.integers(0, 2**32))
def test_random_notes_are_set_whole_or_the_build_stops(seed: int) -> None:
    """Two streams, six destinations, notes of a word or of pages, called from anywhere.

    ``python benchmarks/torture.py --seed N`` makes the book of a seed as small as it gets.
    """
    note(f"seed {seed}")

    assert not fault_of(random_book(seed))


def test_no_invented_word_comes_twice() -> None:
    assert len({word(number) for number in range(512_000)}) == 512_000

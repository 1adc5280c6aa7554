"""Foreign books with real notes are set whole, just as they were written."""

import json
import re
import shutil
import unicodedata
from collections import Counter
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

import pypdfium2
import pytest

from octavo.copy.prose import Call, Note
from octavo.copy.prose.walk import lines_of, plain
from octavo.pipeline import build, prepare
from octavo.project import Project

BOOKS = Path(__file__).parent / "cases" / "books"
#: Each with the notes of its texts, as SOURCE.md tells them.
EDITIONS = {
    "decline-and-fall-foot": {"author": 203, "editor": 52},
    "decline-and-fall-end": {"author": 203, "editor": 52},
}
#: So many letters of a note are sought: they stand in its first line.
OPENING = 24


@dataclass(frozen=True)
class SetBook:
    """An edition of a foreign book, built in a folder of its own."""

    slug: str
    notes: tuple[Note, ...]
    findings: list[dict[str, object]]
    proved: dict[str, int]
    letters: str


@pytest.fixture(scope="module", params=EDITIONS)
def book(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> SetBook:
    """Build an edition of a foreign book; errors stop it, and so the tests."""
    slug = str(request.param)
    root = tmp_path_factory.mktemp(slug) / "project"
    shutil.copytree(BOOKS / slug.rpartition("-")[0], root)
    project = Project(root)
    build(project, slug, strict=False, tell=lambda _step: None)
    texts = prepare(project, slug, lambda _step: None).order.texts.texts
    notes = tuple(note for prose in texts.values() for note in prose.notes.values())
    folder = root / "build" / slug
    proof = json.loads((folder / "report.json").read_text(encoding="utf-8"))["proof"]
    letters = _letters_of(folder / "reading.pdf")
    return SetBook(slug, notes, proof["findings"], proof["proved"], letters)


#: Each edition is built once, however many processes there are.
pytestmark = pytest.mark.xdist_group("foreign books")


def _letters_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return _letters("".join(pages))


def _letters(text: str) -> str:
    """Keep letters only, as they are in print and in manuscript alike."""
    return re.sub(r"[\W\d_]", "", unicodedata.normalize("NFKC", text)).casefold()


def _opening(note: Note) -> str:
    """Give the first letters of a note, up to the first call that is in it."""
    line = next(line for line in lines_of(note.blocks[0]) if line)
    before_calls = takewhile(lambda inline: not isinstance(inline, Call), line)
    return _letters(plain(before_calls))[:OPENING]


def test_the_proof_finds_nothing(book: SetBook) -> None:
    """All is on paper, once, in order, within the page.

    A note of two pages pushes the next ones from the page of their call: these may be listed.
    """
    pushed = [finding for finding in book.findings if finding["code"] == "N06"]

    assert [finding for finding in book.findings if finding not in pushed] == []
    assert len(pushed) <= 3


def test_there_are_as_many_notes_as_were_written(book: SetBook) -> None:
    counted = Counter(note.stream for note in book.notes)

    assert counted == EDITIONS[book.slug]
    assert book.proved["notes"] == book.proved["calls"] == counted.total()


def test_every_note_is_on_paper(book: SetBook) -> None:
    """Read by another way than the proof's: each note's first words are in the PDF."""
    openings = Counter(map(_opening, book.notes))

    assert openings.total() == sum(EDITIONS[book.slug].values())
    assert {
        opening: count for opening, count in openings.items() if book.letters.count(opening) < count
    } == {}

"""Every situation of a note, in six editions, read back from the PDFs themselves.

Nothing here asks the program what it meant: calls and notes are found by their links, their marks
by the text under them, their words by poppler.
"""

import re
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from octavo.deliver.manifest import read_manifest
from octavo.pipeline import build
from octavo.project import Project

CASES = Path(__file__).parent / "cases" / "notes"
AT_FOOT = ("foot-by-chapter", "foot-by-page")
LINKED = (*AT_FOOT, "section-end", "book-end", "margin")
EDITIONS = (*LINKED, "in-line")
EDITORS = ("secondnote", "headingnote", "cellededitor", "saidnote", "eventeditor")

pytestmark = [pytest.mark.needs_tool("pdftotext"), pytest.mark.xdist_group("note-situations")]


@dataclass(frozen=True, slots=True)
class Link:
    """A link of the PDF: its page, from 1, where it leads, and the text under it."""

    page: int
    target: str
    text: str


@pytest.fixture(scope="module")
def pdf_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Build each edition once."""
    root = tmp_path_factory.mktemp("situations") / "project"
    shutil.copytree(CASES, root)
    built: dict[str, Path] = {}

    def pdf(edition: str) -> Path:
        if edition not in built:
            build(Project(root), edition, strict=False, tell=lambda _: None)
            built[edition] = root / "build" / edition / "reading.pdf"
        return built[edition]

    return pdf


def words_of_notes(edition: str) -> set[str]:
    """Collect the words that stand in one note each."""
    texts = [path.read_text(encoding="utf-8") for path in (CASES / "content").rglob("*.md")]
    texts.append((CASES / "content/situations/chronology.yaml").read_text(encoding="utf-8"))
    written = "\n".join(texts)
    words = set(re.findall(r"\b\w+note\b|\bcrowd\d+x\b|\bpar\w+d\b|\blongpart\d+x\b", written))
    words |= {"cellededitor", "eventeditor", "listfirst", "listsecond", "quotewords", "verseline"}
    words -= {"note", "footnote"}
    if edition == "margin":
        words = {word for word in words if not word.startswith("longpart")} - {"shortnote"}
    if edition == "in-line":
        words -= {*EDITORS, "shortnote"}
    return words


def text_of(pdf: Path) -> str:
    """Give the text of a PDF, lines of the margin and of the text apart."""
    command = ["pdftotext", "-raw", str(pdf), "-"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def links_of(pdf: Path) -> Iterator[Link]:
    """List the links inside the book in the order of pages, each with the text under it."""
    document = pypdfium2.PdfDocument(pdf)
    with pikepdf.open(pdf) as book:
        for number, page in enumerate(book.pages):
            text = document[number].get_textpage()
            for note in page.get("/Annots", ()):
                if "/Dest" not in note:
                    continue
                left, top, right, bottom = (float(edge) for edge in note.Rect)
                bottom, top = sorted((bottom, top))
                under = text.get_text_bounded(left, bottom, right, top)
                yield Link(number + 1, str(note.Dest), under.strip().strip("\u2060"))


def calls_of(pdf: Path) -> list[Link]:
    """List the links to notes that are calls, and not words such as "see n. 1"."""
    return [
        link
        for link in links_of(pdf)
        if link.target.startswith("note-") and " " not in link.text.replace("\u00a0", " ")
    ]


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_note_is_on_paper_once(pdf_of: Callable[[str], Path], edition: str) -> None:
    text = re.sub(r"[-\u00ad\u2010]?\s+", "", text_of(pdf_of(edition)))

    counts = {word: text.count(word) for word in words_of_notes(edition)}
    assert len(counts) > 50
    assert {word: count for word, count in counts.items() if count != 1} == {}


@pytest.mark.parametrize("edition", LINKED)
def test_a_call_bears_the_mark_of_its_note(pdf_of: Callable[[str], Path], edition: str) -> None:
    links = list(links_of(pdf_of(edition)))
    marks = {
        link.target: link.text
        for link in links
        if link.target.startswith("call-") and " " not in link.text.replace("\u00a0", " ")
    }
    calls = calls_of(pdf_of(edition))

    assert len(calls) > 50
    for call in calls:
        bare = call.text.strip("[]")
        assert bare
        assert marks[call.target.replace("note-", "call-", 1)].strip("[].) ") == bare


@pytest.mark.parametrize("edition", ["foot-by-page", "margin"])
def test_marks_by_page_begin_again_on_each_page(
    pdf_of: Callable[[str], Path], edition: str
) -> None:
    """Of figures, so of the author's stream; a note called again may repeat its figure."""
    by_page: dict[int, list[int]] = defaultdict(list)
    for call in calls_of(pdf_of(edition)):
        if call.text.isdecimal():
            by_page[call.page].append(int(call.text))

    assert len(by_page) > 3
    for marks in by_page.values():
        assert sorted(set(marks)) == list(range(1, max(marks) + 1))


def test_marks_by_book_run_through(pdf_of: Callable[[str], Path]) -> None:
    marks = [int(call.text) for call in calls_of(pdf_of("book-end")) if call.text.isdecimal()]

    assert sorted(set(marks)) == list(range(1, max(marks) + 1))


@pytest.mark.parametrize("edition", AT_FOOT)
def test_a_note_at_the_foot_is_on_the_page_of_its_call(
    pdf_of: Callable[[str], Path], edition: str
) -> None:
    links = list(links_of(pdf_of(edition)))
    notes = {link.target: link.page for link in links if link.target.startswith("call-")}

    first: dict[str, int] = {}
    for link in links:
        if link.target.startswith("note-"):
            first.setdefault(link.target, link.page)
    for name, page in first.items():
        assert notes[name.replace("note-", "call-", 1)] == page


@pytest.mark.parametrize("edition", EDITIONS)
def test_contents_and_outline_hold_no_calls(pdf_of: Callable[[str], Path], edition: str) -> None:
    pdf = pdf_of(edition)
    with pikepdf.open(pdf) as book, book.open_outline() as outline:
        waiting, titles = list(outline.root), []
        while waiting:
            item = waiting.pop()
            titles.append(str(item.title).replace("\u00a0", " "))
            waiting.extend(item.children)
    assert {"A title with a note", "A heading with a note"} <= set(titles)

    contents = text_of(pdf).split("\f")[0]
    assert "A title with a note" in contents.replace("\u00a0", " ")
    assert not any(link.page == 1 for link in calls_of(pdf))


def test_groups_at_the_foot_are_not_mixed(pdf_of: Callable[[str], Path]) -> None:
    """On every page all figures come before all letters."""
    document = pypdfium2.PdfDocument(pdf_of("foot-by-chapter"))
    with pikepdf.open(pdf_of("foot-by-chapter")) as book:
        mixed = 0
        for number, page in enumerate(book.pages):
            text = document[number].get_textpage()
            found = []
            for note in page.get("/Annots", ()):
                if str(note.get("/Dest", "")).startswith("call-"):
                    left, top, right, bottom = (float(edge) for edge in note.Rect)
                    found.append((-top, text.get_text_bounded(left, bottom, right, top).strip()))
            kinds = [mark.isdecimal() for _, mark in sorted(found)]
            mixed += len(set(kinds)) > 1
            assert kinds == sorted(kinds, reverse=True)
    assert mixed >= 2


def test_a_note_called_again_is_referred_to(pdf_of: Callable[[str], Path]) -> None:
    text = " ".join(text_of(pdf_of("foot-by-chapter")).split()).replace("\u00a0", " ")

    assert re.search(r"See n\. 1, p\. \d+\.", text)


def test_running_heads_of_notes_name_the_pages_of_their_calls(
    pdf_of: Callable[[str], Path],
) -> None:
    text = text_of(pdf_of("book-end")).replace("\u00a0", " ")

    assert re.search(r"Notes to pages? \d+(–\d+)?", text)


def test_notes_are_tagged_as_notes(pdf_of: Callable[[str], Path]) -> None:
    with pikepdf.open(pdf_of("foot-by-chapter")) as book:
        found = [
            str(each.ID)
            for each in book.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/S") == "/Note"
        ]

    assert len(found) > 50
    assert len(set(found)) == len(found)


def test_the_note_that_runs_over_pages_says_so(pdf_of: Callable[[str], Path]) -> None:
    """It takes three pages and more, and an arrow stands where each of them is turned."""
    pages = text_of(pdf_of("foot-by-chapter")).split("\f")

    on = [number for number, page in enumerate(pages) if "longpart" in page]
    assert len(on) >= 3
    assert on == list(range(on[0], on[-1] + 1))
    assert all("→" in pages[number] for number in on[:-1])
    assert "→" not in pages[on[-1]]


def test_what_is_dropped_is_counted(pdf_of: Callable[[str], Path]) -> None:
    folder = pdf_of("in-line").parent
    manifest = read_manifest(folder)

    assert manifest is not None
    report = (folder / "report.json").read_text(encoding="utf-8")
    assert re.search(r'"editor": 6', report)

"""On paper a part title is alone on its leaf and above its chapters, and stanzas stay whole."""

import re
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from octavo.pipeline import build
from octavo.project import Project

Write = Callable[[str, str], object]

STANZAS = """Kept one,
kept two,
kept three,
kept four.

Long one,
long two,
long three,
long four,
long five."""
LINES = (8, 11, 12, 14, 15)  # paragraphs above the verse, so that it falls where pages end


@pytest.fixture
def pages(project: Project, write: Write) -> tuple[Path, list[str]]:
    """Build an edition of a part with verse in many places: the PDF, and the text of each page."""
    chapters = [f"verse-{lines}" for lines in LINES]
    for name, lines in zip(chapters, LINES, strict=True):
        filler = "\n\n".join(f"Line {number}." for number in range(lines))
        write(
            f"content/week/text/en/{name}.md",
            f"# Verse {{#{name}}}\n\n{filler}\n\n::: verse {{source=reed1919}}\n{STANZAS}\n:::\n",
        )
    write("content/week/text/en/part-two.md", "# Part Two\n\nOf verse.\n")
    body = "".join(f"  - text: {name}\n" for name in chapters)
    write(
        "editions/verses/edition.yaml",
        "extends: pocket\nfront: [contents]\nbody:\n"
        "  - {kind: part-title, title: Part One}\n  - text: second\n  - part-title: part-two\n"
        f"{body}back: [documents, chronology, bibliography]\n",
    )
    write("content/week/text/en/second.md", "# The Second Day\n\n## An Hour\n\nTalks.\n")
    build(project, "verses", strict=True, tell=lambda _: None)
    path = project.root / "build" / "verses" / "reading.pdf"
    pdf = pypdfium2.PdfDocument(path)
    return path, [page.get_textpage().get_text_range() for page in pdf]


def outline(items: list[pikepdf.OutlineItem]) -> list[object]:
    """Give the titles of an outline, those below one in a list behind it."""
    found: list[object] = []
    for item in items:
        found.append(str(item.title))
        found.extend([outline(list(item.children))] if item.children else [])
    return found


def test_parts_and_verse_on_paper(pages: tuple[Path, list[str]]) -> None:
    """One build for all, for it takes a while."""
    path, texts = pages
    with pikepdf.open(path) as pdf, pdf.open_outline() as found:
        titles = outline(list(found.root))
    verse = ["Verse"] * len(LINES)

    assert titles[1:5] == ["Part One", ["The Second Day", ["An Hour"]], "Part Two", verse]
    assert titles[5:] == ["Documents", "Chronology", "Sources"]

    one, two = (
        next(n for n, text in enumerate(texts) if text.split() == title)
        for title in (
            ["Part", "One"],
            ["Part", "Two", "Of", "verse."],
        )
    )
    assert one % 2 == two % 2 == 0  # counted from 0: rectos
    assert texts[one + 1].strip() == texts[two + 1].strip() == ""
    assert "The Second Day" in texts[one + 2]

    for text in texts:
        assert len(re.findall(r"[Kk]ept (?:one|two|three|four)", text)) in {0, 4}
        assert len(re.findall(r"[Ll]ong (?:one|two|three|four|five)", text)) in {0, 2, 3, 5}
    assert any("Long one" in text and "long five" not in text for text in texts)

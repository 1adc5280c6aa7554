"""The sample, from content/ through editions/ to PDF: whole, true, clean, always the same."""

import json
import shutil
import subprocess
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from reading_back import text_of_html, text_of_pdf, without_seams, words_of

from octavo.compose.galley import Galley
from octavo.compose.late_marks import fill_late
from octavo.copy.prose import Note
from octavo.copy.prose.walk import blocks_in, lines_of, plain
from octavo.pipeline import Composed, build, prepare
from octavo.project import Project

ROOT = Path(__file__).parents[1]
EDITIONS = ("booklet-ru", "booklet-en")


@dataclass(frozen=True)
class Sample:
    """An edition of the sample as built in a folder of its own."""

    project: Project
    slug: str
    ready: Composed
    pdf: Path

    def manifest(self) -> dict[str, list[dict[str, object]]]:
        """Read the manifest of the build."""
        text = (self.pdf.parent / "manifest.json").read_text(encoding="utf-8")
        manifest: dict[str, list[dict[str, object]]] = json.loads(text)
        return manifest


def copy_of_the_press(folder: Path) -> Project:
    """Copy what the builds read, without the program."""
    for name in ("content", "editions"):
        shutil.copytree(ROOT / name, folder / name)
    return Project(folder)


def silent(step: str) -> None:
    """Show no progress."""
    del step


@pytest.fixture(scope="module", params=EDITIONS)
def sample(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """Build an edition of the sample as the strictest publisher would."""
    slug = str(request.param)
    project = copy_of_the_press(tmp_path_factory.mktemp(slug))
    build(project, slug, strict=True, tell=silent)
    ready = prepare(project, slug, silent)
    return Sample(project, slug, ready, project.root / "build" / slug / "reading.pdf")


pytestmark = [
    pytest.mark.xdist_group("sample"),
    pytest.mark.needs_tool("pdftotext", "pdffonts", "qpdf"),
]


def composed_words(sample: Sample) -> Counter[str]:
    """Count the words of all galleys; folios are not known there."""
    composed: Counter[str] = Counter()
    for galley in sample.ready.galleys:
        composed += words_of(text_of_html(fill_late(galley.html, lambda _: " ")))
    return composed


def test_every_word_is_on_paper(sample: Sample) -> None:
    """What was composed is in the PDF word for word; it has folios and running heads besides."""
    composed = composed_words(sample)
    printed = words_of(text_of_pdf(sample.pdf))

    assert not without_seams(composed - printed, printed - composed)


def test_a_lost_word_would_be_noticed(sample: Sample) -> None:
    """The comparison is not so kind that a word could slip through it."""
    composed = composed_words(sample)
    printed = words_of(text_of_pdf(sample.pdf))
    whole = [word for word in sorted(composed) if printed[word] and len(word) > 5]

    for word in whole[::100]:
        lost = printed - Counter([word])
        assert without_seams(composed - lost, lost - composed) == Counter([word])


def test_every_note_of_the_texts_is_on_paper(sample: Sample) -> None:
    """Every note that a text defines, of whichever stream, is printed whole."""
    printed = "".join(text_of_pdf(sample.pdf).split()).replace("’", "'")
    printed = printed.replace("-", "").replace("\u2060", "")
    notes: list[Note] = [
        note for prose in sample.ready.order.texts.texts.values() for note in prose.notes.values()
    ]

    assert len(notes) >= 50
    assert {note.stream for note in notes} == {"author", "editor"}
    for note in notes:
        for block in note.blocks:
            for line in lines_of(block):
                for word in words_of(plain(line)):
                    assert word in printed, note.location


def test_the_contents_name_true_folios(sample: Sample) -> None:
    """Each line of the contents ends with the folio of the page on which its section opens."""
    pages = sample.manifest()["pages"]
    contents = next(g for g in sample.ready.galleys if g.kind == "contents")
    opens = {
        str(page["section"]): str(page["folio"])
        for page in reversed(pages)
        if page["section"] is not None
    }
    page = next(int(str(p["page"])) for p in pages if p["section"] == contents.id)
    command = ["pdftotext", "-f", str(page), "-l", str(page), "-layout", str(sample.pdf), "-"]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    printed = [line.split()[-1] for line in lines if ". ." in line]

    listed = [s for s in sample.ready.book.sections if s.title and s.kind != "contents"]

    assert printed == [opens[section.id] for section in listed]


def test_only_the_fonts_of_the_project_are_inside(sample: Sample) -> None:
    command = ["pdffonts", str(sample.pdf)]
    table = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    rows = [line.split() for line in table.splitlines()[2:]]

    assert rows
    assert all("+Octavo-" in row[0] for row in rows)
    assert all("yes yes yes" in " ".join(row) for row in rows)  # embedded, subset, with Unicode


def test_the_pdf_is_sound(sample: Sample) -> None:
    found = subprocess.run(
        ["qpdf", "--check", str(sample.pdf)], capture_output=True, text=True, check=False
    )

    assert found.returncode == 0, found.stdout + found.stderr


def test_another_folder_gives_the_same_bytes(sample: Sample, tmp_path: Path) -> None:
    """Neither the folder, nor the clock, nor the order of hashes is in the outputs."""
    other = copy_of_the_press(tmp_path / "elsewhere")

    build(other, sample.slug, strict=True, tell=silent)

    for name in ("reading.pdf", "manifest.json", "report.json"):
        made = (other.root / "build" / sample.slug / name).read_bytes()
        assert made == (sample.pdf.parent / name).read_bytes(), name


def test_the_work_is_as_large_as_promised(sample: Sample) -> None:
    """It has 6,000 Russian and 5,000 English words, 40 events, six documents, 43 people."""
    work, texts = sample.ready.order.work, sample.ready.order.texts
    words = sum(
        sum(words_of(plain(line)).values())
        for prose in texts.texts.values()
        for block in blocks_in(prose.blocks)
        for line in lines_of(block)
    )

    assert words >= {"ru": 6000, "en": 5000}[texts.language]
    assert len(work.events.entries) == 40
    assert len(work.documents.entries) == 6
    assert len(work.people.entries) == 43
    assert len(work.organisations.entries) == 19


def test_no_page_is_empty_but_for_a_reason(sample: Sample) -> None:
    """Blank pages stand only before sections that open on a recto."""
    pages = sample.manifest()["pages"]
    opening: dict[str, Galley] = {galley.id: galley for galley in sample.ready.galleys}

    for page, following in pairwise(pages):
        if page["blank"]:
            assert str(opening[str(following["section"])].opening) == "recto"
    assert not pages[-1]["blank"]

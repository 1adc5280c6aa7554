"""Bleed: a book has the same lines in the same places whether it bleeds or not."""

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
from inked_paper import PARTICULARS
from PIL import Image

from octavo.pipeline import prepare
from octavo.press.reading import reading_copy
from octavo.project import Project
from octavo.proof.paper import PaperPage
from octavo.proof.paper_reading import read_paper
from octavo.typeset import typeset
from octavo.typeset.commission import commission
from octavo.typeset.pages import Pages

EDITION = """\
extends: pocket
front: []
back: []
body: [{text: second}]
format: {bleed: %dmm}
"""
PLATE = """
::: plate
![The river](images/river.png)

: By night.
:::

After it.

[^1]: A note.
"""


def bound(project: Project, write: Callable[[str, str], Path], bleed: int) -> Pages:
    write(f"editions/bleed-{bleed}/edition.yaml", EDITION % bleed)
    ready = prepare(project, f"bleed-{bleed}", lambda _: None)
    return typeset(commission(ready.order, project.root, ready.galleys))


def places(pages: tuple[PaperPage, ...]) -> list[tuple[int, str, int, int]]:
    return [
        (run.page, run.text, round(run.box.left * 10), round(run.box.top * 10))
        for page in pages
        for run in page.runs
    ]


def test_lines_stay_where_they_are_and_plates_reach_the_bleed(
    project: Project, write: Callable[[str, str], Path]
) -> None:
    write("content/week/text/en/second.md", f"# The Second Day\n\nBefore it.[^1]\n{PLATE}")
    (project.root / "content/week/images").mkdir()
    Image.new("RGB", (40, 20), "#336699").save(project.root / "content/week/images/river.png")

    without, bleeding = (bound(project, write, bleed) for bleed in (0, 3))
    copies = [reading_copy(one.pdf, one.frames, PARTICULARS) for one in (without, bleeding)]
    read = [read_paper(copy) for copy in copies]

    assert places(read[0]) == places(read[1])
    assert without.frames == bleeding.frames
    assert without.anchors == bleeding.anchors
    assert bleeding.pictures == without.pictures
    assert list(without.pictures.values()) == ["content/week/images/river.png"]
    with pikepdf.open(io.BytesIO(copies[0])) as one, pikepdf.open(io.BytesIO(copies[1])) as other:
        boxes = [[list(page.MediaBox) for page in document.pages] for document in (one, other)]
    assert boxes[0] == boxes[1]
    (plate,) = (picture.shown for page in read[1] for picture in page.pictures)
    edges = (plate.left, plate.top, plate.right - 105, plate.bottom - 148)
    assert [round(edge) for edge in edges] == [-3, -3, 3, 3]

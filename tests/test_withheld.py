"""What teachers see is in no file of the pupils' edition, in any form."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from octavo.pipeline import build
from octavo.project import Project

SECRETS = ("Quince", "Papaya", "Mango", "Rambutan", "Guava")
TEXT = """# The Sheet {#sheet}

:::: questions
1. Which? {lines=2 minutes=5 answer="Quince."}
2. What?

   ::: answer
   Papaya, for [Dan](person:dan).[^1]
   :::
3. It was a [Mango]{.gap}, and [*Rambutan*]{.gap} too.
::::

::: advice
Guava.
:::

[^1]: Quince again.
"""


@pytest.fixture
def sheets(project: Project, write: Callable[[str, str], Path]) -> Path:
    """Build the same handout for pupils and for a teacher."""
    for slug, audience in (("pupils", "general"), ("teacher", "teacher")):
        write(
            f"editions/{slug}/edition.yaml",
            f"extends: pocket\nname: Sheet\naudience: {audience}\nfront: []\nback: [notes]\n"
            "body: [{handout: sheet}]\n",
        )
    write("content/week/text/en/sheet.md", TEXT)
    for slug in ("pupils", "teacher"):
        build(project, slug, strict=False, tell=lambda _: None)
    return project.root / "build"


def test_answers_are_in_no_file_for_pupils(sheets: Path) -> None:
    """One build of each for all, for it takes a while."""
    pages = pypdfium2.PdfDocument(sheets / "teacher/reading.pdf")
    shown = "".join(page.get_textpage().get_text_range() for page in pages)
    assert [word for word in SECRETS if word not in shown] == []

    pages = pypdfium2.PdfDocument(sheets / "pupils/reading.pdf")
    shown = "".join(page.get_textpage().get_text_range() for page in pages)
    assert "Which?" in shown
    assert [word for word in SECRETS if word in shown] == []
    for written in everything(sheets / "pupils"):
        assert [word for word in SECRETS if word in written] == []


def everything(folder: Path) -> Iterator[str]:
    """Give all that the files of an edition hold, and every string and stream of its PDF."""
    for path in folder.iterdir():
        yield path.read_bytes().decode("utf-8", errors="replace")
    with pikepdf.open(folder / "reading.pdf") as pdf:
        for thing in pdf.objects:
            yield thing.unparse(resolved=True).decode("utf-8", errors="replace")
            if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") != "/Image":
                yield thing.read_bytes().decode("latin-1")
            if isinstance(thing, pikepdf.Dictionary):
                yield from (
                    str(value) for value in thing.values() if isinstance(value, pikepdf.String)
                )

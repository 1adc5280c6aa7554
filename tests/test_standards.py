"""Reading copies are what they say: veraPDF finds nothing in any standard that may be asked for.

One book has every kind of thing, and is set once; one run of veraPDF looks at all files, each by
the standard that the file itself claims.
"""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from inked_paper import PARTICULARS, bytes_of
from PIL import Image
from programs import program

from octavo.copy.shapes.press import ReadingStandard
from octavo.pipeline import prepare
from octavo.press.reading import reading_copy, reading_faults
from octavo.press.standards.flavours import READING
from octavo.project import Project
from octavo.typeset import typeset
from octavo.typeset.commission import commission
from octavo.typeset.pages import Pages

RICH = """
## Everything

![The river in colour](images/river.png)

: A caption, with a [link to the first day](section:first).

::: plate
![The river again](images/river.jpg)
:::

![A drawing](images/drawing.svg)

| Day | Votes |
|---|---:|
| First | 12 |
| Second | 3 |

: A table.

- One thing.

  With a paragraph.
  - Another thing, inside.
1. A number.

::: quotation {lang=ru}
Это сказано по-русски.
:::
"""
DRAWING = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="90" height="90">
<title>A drawing</title><defs><linearGradient id="g"><stop offset="0" stop-color="#f00"/>
<stop offset="1" stop-color="#00f"/></linearGradient></defs>
<rect width="9" height="9" fill="url(#g)"/></svg>
"""
FALSE = "false.pdf"
EDITION = """\
name: Every kind of thing
extends: pocket
format: {bleed: 3mm}
back: [chronology, notes, people, bibliography]
"""


@pytest.fixture
def book(project: Project, write: Callable[[str, str], Path]) -> Pages:
    """Set a book of every kind of thing: notes, tables, pictures, lists, contents, languages."""
    second = project.root / "content/week/text/en/second.md"
    write("content/week/text/en/second.md", second.read_text(encoding="utf-8") + RICH)
    river = Image.merge("RGB", [Image.linear_gradient("L").rotate(90 * turn) for turn in range(3)])
    images = write("content/week/images/drawing.svg", DRAWING).parent
    river.resize((60, 60)).save(images / "river.png")
    river.save(images / "river.jpg")
    write("editions/rich/edition.yaml", EDITION)
    ready = prepare(project, "rich", lambda _: None)
    return typeset(commission(ready.order, project.root, ready.galleys))


@pytest.mark.needs_tool("verapdf")
def test_every_standard_that_may_be_asked_for_is_kept(book: Pages, tmp_path: Path) -> None:
    asked = [standard for standard in ReadingStandard if standard is not ReadingStandard.NONE]
    for standard in asked:
        flavour = READING[standard]
        assert reading_faults(book.pdf, flavour) == ()
        pdf = reading_copy(book.pdf, book.frames, PARTICULARS, flavour)
        (tmp_path / f"{standard.replace('/', '-')}.pdf").write_bytes(pdf)

    (tmp_path / FALSE).write_bytes(_false(tmp_path / "pdf-a-2b.pdf"))
    verapdf = program("verapdf")
    assert verapdf
    files = [*(str(tmp_path / f"{standard.replace('/', '-')}.pdf") for standard in asked)]
    files.append(str(tmp_path / FALSE))
    run = subprocess.run(
        [verapdf, "--flavour", "0", "--format", "json", *files], capture_output=True, check=False
    )

    jobs = json.loads(run.stdout)["report"]["jobs"]
    results = {Path(job["itemDetails"]["name"]).stem: job["validationResult"][0] for job in jobs}
    broken = {
        name: [rule["description"] for rule in result["details"]["ruleSummaries"]]
        for name, result in results.items()
        if not result["compliant"]
    }
    assert set(broken) == {Path(FALSE).stem}  # or veraPDF would see nothing, and prove nothing
    claimed = {name: result["profileName"].split(" ")[0] for name, result in results.items()}
    assert claimed == {
        **{standard.replace("/", "-"): READING[standard].name for standard in asked},
        Path(FALSE).stem: "PDF/A-2b",
    }


def _false(file: Path) -> bytes:
    """Take from a file what it needs to be what it says."""
    with pikepdf.open(file) as document:
        del document.Root.OutputIntents
        return bytes_of(document)

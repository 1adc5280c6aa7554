"""Batch: handouts by name are made by ``octavo batch`` and by a plain loop around WeasyPrint.

Both make the same two pages with a name, a class and a number in the head, one PDF a row, in one
process that sets type. The loop is given the composed HTML and stylesheets that are read once; it
checks nothing and keeps no ledger. Nothing is asserted.

Usage:

    python benchmarks/batch.py                  # 200 rows
    python benchmarks/batch.py --rows 1000
"""

import argparse
import csv
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from foreign_text import invented_chapters

ROOT = Path(__file__).resolve().parents[1]
ROWS = 200
WORDS = 800
EDITION = """\
name: A handout
work: week
language: en
format: {trim: a4, margins: {inner: 25mm, outer: 20mm, top: 20mm, bottom: 20mm}}
binding: none
tokens: {slot-width: 42mm}
body: [{text: sheet}]
batch:
  columns: {name: {required: true}, class: text}
  file: "{number}.pdf"
"""
WORK = "title: One Week\nlanguages: [en]\ncalendar: gregorian\n"
SHELL = """\
{% extends "!book.html.jinja" %}
{% block section %}
<p class="unindented">{{ row.name | slot }} {{ row.class | slot }} {{ row.number | slot }}</p>
{{ super() }}
{% endblock %}
"""


def main() -> None:
    """Make the copies both ways and print a row for each."""
    parser = argparse.ArgumentParser(description="Measure copies by name.")
    parser.add_argument("--rows", type=int, default=ROWS, help="how many copies")
    parser.add_argument("--plain", type=Path, help=argparse.SUPPRESS)  # a folder: be the loop
    asked = parser.parse_args()
    if asked.plain:
        plain(asked.plain)
        return
    with tempfile.TemporaryDirectory(prefix="octavo-batch-") as name:
        root = Path(name)
        write(root, asked.rows)
        loop = [sys.executable, __file__, "--plain", str(root)]
        octavo = [sys.executable, "-m", "octavo", "batch", "handout", "--data", "pupils.csv"]
        print(
            f"{asked.rows} copies of two pages{'':8}{'wall s':>9}{'CPU s':>9}{'a CPU second':>14}"
        )
        first = measured("plain loop", loop, root, asked.rows)
        second = measured("octavo batch -j 1", [*octavo, "-j", "1"], root, asked.rows)
        print(f"copies a CPU second: {first / second:.1f} times as many")


def measured(title: str, command: list[str], root: Path, rows: int) -> float:
    """Run a command and print its times; give its CPU seconds, those of its children included."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(command, cwd=root, check=True, stdout=subprocess.DEVNULL)
    wall, after = time.monotonic() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{title:34}{wall:9.1f}{cpu:9.1f}{rows / cpu:14.1f}")
    return cpu


def write(root: Path, rows: int) -> None:
    """Write the project and its table."""
    (text,) = invented_chapters("en", WORDS, 1)
    files = {
        "content/week/work.yaml": WORK,
        "content/week/text/en/sheet.md": text,
        "editions/handout/edition.yaml": EDITION,
        "editions/handout/templates/book.html.jinja": SHELL,
    }
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    with (root / "pupils.csv").open("w", encoding="utf-8", newline="") as table:
        writer = csv.writer(table)
        writer.writerow(("name", "class"))
        writer.writerows((f"Pupil {n} Пупилов", f"{7 + n % 5}A") for n in range(1, rows + 1))


def plain(root: Path) -> None:
    """Set the whole handout for each row."""
    from weasyprint import CSS, HTML  # noqa: PLC0415 - Octavo's own process does without
    from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415

    from octavo.batch.filling import filled_galleys  # noqa: PLC0415
    from octavo.batch.running import Request, plan  # noqa: PLC0415
    from octavo.batch.variants import Variants, values_of  # noqa: PLC0415
    from octavo.compose.tokens import token_sheet  # noqa: PLC0415
    from octavo.project import Project  # noqa: PLC0415

    project, table = Project(root), root / "pupils.csv"
    planned = plan(project, Request("handout", table, table.name, root))
    galleys = Variants(project, planned.order, planned.headings).of(planned.copies[0]).galleys
    fonts = FontConfiguration()
    tokens = token_sheet(planned.order.edition.record)
    styles = [
        CSS(filename=ROOT / "styles" / "book.css", font_config=fonts),
        CSS(string=tokens, font_config=fonts),
    ]
    folder = root / "plain"
    folder.mkdir()
    for copy in planned.copies:
        texts = {name: str(value) for name, value in values_of(copy).items()}
        (galley,) = filled_galleys(galleys, texts)
        document = HTML(string=galley.html, base_url=str(root))
        document.write_pdf(folder / copy.file, stylesheets=styles, font_config=fonts, pdf_tags=True)


if __name__ == "__main__":
    main()

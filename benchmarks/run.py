"""Benchmarks: a foreign text, the help page and a build with nothing to do become a table of times.

Every figure is the median of several runs of whole processes. Nothing is asserted.

    python benchmarks/run.py                      # 120,000 invented words in 26 chapters
    python benchmarks/run.py --language ru
    python benchmarks/run.py --texts FOLDER       # a folder of .txt files, one a chapter
"""

import argparse
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from foreign_text import chapters_of, invented_chapters, write_project

from octavo.compose.galley import fill_folios
from octavo.compose.tokens import token_sheet
from octavo.pipeline import prepare
from octavo.project import Project, built_in_theme

OCTAVO = (sys.executable, "-m", "octavo")
WEASYPRINT = (sys.executable, "-m", "weasyprint", "--quiet")
WORDS = 120_000
CHAPTERS = 26
_BODY = re.compile(r"<body[^>]*>(?P<inside>.*)</body>", re.DOTALL)
#: What one document needs to look like sections: each on a page of its own.
_PARTED = "section { break-before: page }\n"


def main() -> None:
    """Measure and print."""
    asked = _arguments()
    with tempfile.TemporaryDirectory(prefix="octavo-benchmark-") as name:
        folder = Path(name)
        chapters = (
            chapters_of(asked.texts)
            if asked.texts
            else invented_chapters(asked.language, asked.words, CHAPTERS)
        )
        words = write_project(folder, asked.language, chapters)
        plain = _plain_command(folder)
        build = (*OCTAVO, "build", "book")
        # In turn, so that what else the machine does falls upon both alike.
        pairs = [
            (_time((*build, "--force"), folder), _time(plain, folder)) for _ in range(asked.runs)
        ]
        ours, theirs = ([pair[side] for pair in pairs] for side in (0, 1))
        idle = [_time(build, folder) for _ in range(asked.quick_runs)]
        helping = [_time((*OCTAVO, "--help"), folder) for _ in range(asked.quick_runs)]
        ratio = statistics.median(mine / other for mine, other in pairs)
        pages = _pages(folder / "build" / "book" / "reading.pdf")
        print(f"{words:,} words, language {asked.language}: {pages} pages by Octavo, ", end="")
        print(f"{_pages(folder / 'plain.pdf')} by plain WeasyPrint\n")
    print(f"{'':44}{'median':>9}{'least':>9}{'most':>9}   runs")
    _row("octavo build --force", ours)
    _row("weasyprint, the same HTML as one document", theirs)
    print(f"{'the first to the second, run by run':44}{ratio:8.2f} ")
    _row("octavo build with nothing to do", idle)
    _row("octavo --help", helping)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure Octavo against plain WeasyPrint.")
    parser.add_argument("--texts", type=Path, help="a folder of .txt files to set instead")
    parser.add_argument("--language", default="en", help="of the text (default: en)")
    parser.add_argument("--words", type=int, default=WORDS, help="how many to invent")
    parser.add_argument("--runs", type=int, default=3, help="of the long text (default: 3)")
    parser.add_argument("--quick-runs", type=int, default=11, help="of the rest (default: 11)")
    return parser.parse_args()


def _plain_command(folder: Path) -> tuple[str, ...]:
    """Write the HTML of all sections into one document, and give the command that sets it."""
    ready = prepare(Project(folder), "book", lambda _step: None)
    filled = [fill_folios(galley.html, lambda _: "00") for galley in ready.galleys]
    sections = "\n".join(_BODY.search(html)["inside"] for html in filled)  # type: ignore[index]
    whole = _BODY.sub(lambda _: f"<body>{sections}</body>", filled[0], count=1)
    (folder / "plain.html").write_text(whole, encoding="utf-8")
    tokens = token_sheet(ready.order.edition.record)
    (folder / "plain.css").write_text(tokens + _PARTED, encoding="utf-8")
    house = built_in_theme() / "styles" / "book.css"
    return (*WEASYPRINT, "-s", str(house), "-s", "plain.css", "plain.html", "plain.pdf")


def _time(command: tuple[str, ...], folder: Path) -> float:
    """Run a command to its end and give the seconds that it took."""
    start = time.perf_counter()
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def _pages(pdf: Path) -> int:
    import pypdfium2  # noqa: PLC0415 - after everything that is measured

    return len(pypdfium2.PdfDocument(pdf))


def _row(what: str, seconds: list[float]) -> None:
    figures = (statistics.median(seconds), min(seconds), max(seconds))
    print(f"{what:44}" + "".join(f"{figure:8.2f}s" for figure in figures) + f"{len(seconds):7}")


if __name__ == "__main__":
    main()

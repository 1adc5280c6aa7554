"""Steps: builds of the sample and of a foreign text become a table of what each step takes.

The proof is held against typesetting: it should take less than a tenth of its time. Each build is
a single run in this process, so that both times are of the same minute. Nothing is asserted.

Usage:

    python benchmarks/steps.py                        # the sample, and 120,000 invented words
    python benchmarks/steps.py --words 30000
    python benchmarks/steps.py --project FOLDER       # all editions of another project besides
"""

import argparse
import shutil
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from foreign_text import invented_chapters, write_project

from octavo.pipeline import build
from octavo.project import Project

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ("booklet-ru", "booklet-en")
WORDS = 120_000
CHAPTERS = 26
STEPS = ("copy", "assemble", "compose", "typeset", "press", "proof", "deliver")


def main() -> None:
    """Build, and print a row an edition."""
    asked = _arguments()
    print(f"{'':22}{'pages':>6}" + "".join(f"{step:>10}" for step in STEPS) + "  proof/typeset")
    with tempfile.TemporaryDirectory(prefix="octavo-steps-") as name:
        folder = Path(name)
        sample, foreign = folder / "sample", folder / "foreign"
        for part in ("content", "editions"):
            shutil.copytree(ROOT / part, sample / part)
        for slug in SAMPLE:
            _row(sample, slug)
        write_project(foreign, "en", invented_chapters("en", asked.words, CHAPTERS))
        _row(foreign, "book")
        if asked.project:
            other = folder / "other"
            shutil.copytree(asked.project, other)
            for slug in Project(other).edition_slugs():
                _row(other, slug)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure what the steps of a build take.")
    parser.add_argument("--words", type=int, default=WORDS, help="how many to invent")
    parser.add_argument("--project", type=Path, help="a project whose editions are built too")
    return parser.parse_args()


def _row(root: Path, slug: str) -> None:
    """Build an edition, and print the seconds between the beginnings of its steps."""
    begun: list[tuple[str, float]] = []
    built = build(
        Project(root),
        slug,
        strict=False,
        tell=lambda step: begun.append((step, time.perf_counter())),
    )
    begun.append(("end", time.perf_counter()))
    took = {step: later - start for (step, start), (_, later) in pairwise(begun)}
    figures = "".join(f"{took[step]:9.2f}s" for step in STEPS)
    share = took["proof"] / took["typeset"]
    print(f"{slug:22}{len(built.manifest.pages):6}{figures}{share:14.3f}", flush=True)


if __name__ == "__main__":
    main()

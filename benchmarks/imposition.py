"""Imposition: a PDF of many pages becomes sheets, and the table says what it takes.

The pages are those of a real edition, repeated until there are enough of them. Each scheme is run
in this process several times, and the median is printed; then the peak memory of a whole process
that imposes as many pages, and twice and four times as many. Nothing is asserted.

Usage:

    python benchmarks/imposition.py PAGES.pdf             # such as build/booklet-en/reading.pdf
    python benchmarks/imposition.py PAGES.pdf --pages 400
"""

import argparse
import io
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pikepdf

from octavo.copy.press_words import PressWords
from octavo.copy.shapes.imposition import Imposition, Scheme
from octavo.copy.shapes.layout import Binding
from octavo.press.imposition.imposing import impose
from octavo.press.imposition.slug import Imprinted
from octavo.press.lettering import lettering
from octavo.problems import Location

RUNS = 5
PAGES = 200
MEGABYTE = 1024


def main() -> None:
    """Impose, and print a row a scheme."""
    asked = _arguments()
    pdf = repeated(asked.file.read_bytes(), asked.pages)
    if asked.once:
        took = imposed_in(pdf, Imposition(scheme=Scheme.SADDLE_STITCH))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE
        print(f"{asked.pages:6} pages {took:8.3f}s {peak:8.0f} MB")
        return
    print(f"{asked.pages} pages, median of {RUNS} runs")
    for scheme in Scheme:
        job = Imposition(scheme=scheme)
        median = statistics.median(imposed_in(pdf, job) for _ in range(RUNS))
        print(f"{scheme:18}{median:8.3f}s", flush=True)
    for times in (1, 2, 4):
        pages = str(asked.pages * times)
        subprocess.run(
            [sys.executable, __file__, str(asked.file), "--pages", pages, "--once"], check=True
        )


def imposed_in(pdf: bytes, job: Imposition) -> float:
    """Impose once, and give the seconds from bytes to bytes, the font of the slug included."""
    begun = time.perf_counter()
    impose(
        pdf,
        job,
        Binding.NONE,
        imprinted=Imprinted("Benchmark", "0123abcd", PressWords()),
        typeface=lettering(),
        location=Location("pages.pdf"),
    )
    return time.perf_counter() - begun


def repeated(pdf: bytes, pages: int) -> bytes:
    """Make a PDF of so many pages by repeating those of another."""
    with pikepdf.open(io.BytesIO(pdf)) as source, pikepdf.new() as target:
        for number in range(pages):
            target.pages.append(source.pages[number % len(source.pages)])
        out = io.BytesIO()
        target.save(out)
    return out.getvalue()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure what imposing takes.")
    parser.add_argument("file", type=Path, help="a PDF, such as build/booklet-en/reading.pdf")
    parser.add_argument("--pages", type=int, default=PAGES, help="how many are imposed")
    parser.add_argument("--once", action="store_true", help="one run, and the peak of memory")
    return parser.parse_args()


if __name__ == "__main__":
    main()

"""How much faster ten editions are built on two cores than on one.

    python benchmarks/editions.py

A project of the sample work with ten editions, all different, is built from nothing by
``octavo build --all --force`` with one job and with several, in turn, and the ratio of the times is
taken run by run. Other programs on the machine make it worse: close them. What the processor had to
do in all says then whether doing two things at once costs anything by itself.
"""

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
EDITION = """\
name: Number {number}
extends: booklet-{language}
tokens: {{chapter-sink: {sink}pt}}
"""


def main() -> None:
    """Measure, and print a line a run and the median."""
    options = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    options.add_argument("--editions", type=int, default=10)
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--runs", type=int, default=3)
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        project = made(Path(folder), asked.editions)
        ratios = []
        for run in range(1, asked.runs + 1):
            (one, cpu_one), (several, cpu) = seconds(project, 1), seconds(project, asked.jobs)
            ratios.append(one / several)
            load = os.getloadavg()[0]
            print(
                f"run {run}: 1 job {one:.1f} s, {asked.jobs} jobs {several:.1f} s, "
                f"ratio {one / several:.2f}; of the processor {cpu_one:.1f} and {cpu:.1f} s "
                f"(load {load:.1f})"
            )
        print(f"median ratio {statistics.median(ratios):.2f}")


def made(root: Path, editions: int) -> Path:
    """Make a project with so many editions of the sample work."""
    for name in ("content", "templates", "styles"):
        shutil.copytree(ROOT / name, root / name)
    for name in ("booklet", "booklet-ru", "booklet-en"):
        shutil.copytree(ROOT / "editions" / name, root / "editions" / name)
    for name in ("booklet-ru", "booklet-en"):
        file = root / "editions" / name / "edition.yaml"
        file.write_text(file.read_text(encoding="utf-8") + "base: true\n", encoding="utf-8")
    for number in range(editions):
        file = root / "editions" / f"number-{number}" / "edition.yaml"
        file.parent.mkdir()
        language = ("ru", "en")[number % 2]
        written = EDITION.format(number=number, language=language, sink=39 + number)
        file.write_text(written, encoding="utf-8")
    return root


def seconds(project: Path, jobs: int) -> tuple[float, float]:
    """Build all editions, and give the time that it took, and that of the processor."""
    command = (sys.executable, "-m", "octavo", "build", "--all", "--force", "--jobs", str(jobs))
    started, used = time.perf_counter(), processor()
    subprocess.run(command, cwd=project, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started, processor() - used


def processor() -> float:
    """Give the seconds that ended processes have had of the processor."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


if __name__ == "__main__":
    main()

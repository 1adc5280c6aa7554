"""Fitting: random texts are fitted onto 1, 2 and 4 pages, and every answer is checked.

Not timed for its own sake: it proves on many texts what the tests prove on a few.
"""

import argparse
import random
import statistics
import sys
import tempfile
import warnings
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from fitted_texts import faults, fitting_job, galley, small_press, text  # noqa: E402

from octavo.typeset.fit_order import Aim  # noqa: E402 - the path comes first
from octavo.typeset.fit_search import LAYOUTS  # noqa: E402
from octavo.typeset.job import Job  # noqa: E402
from octavo.typeset.pages import Pages  # noqa: E402
from octavo.typeset.patches import apply_patches  # noqa: E402

SIDES = (1, 2, 4)
WORDS = (40, 190)  # to a side: from half a side to more than any tolerance wins


def main() -> None:
    """Fit the texts, check each answer, and print what came of them."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--texts", type=int, default=50)
    asked.add_argument("--seed", type=int, default=1917)
    options = asked.parse_args()
    warnings.simplefilter("ignore")
    apply_patches()
    dice = random.Random(options.seed)  # noqa: S311 - no secret hangs on it
    outcomes: Counter[str] = Counter()
    layouts: list[int] = []
    with tempfile.TemporaryDirectory() as folder:
        root = small_press(Path(folder))
        for number in range(options.texts):
            most = SIDES[number % len(SIDES)]
            words = round(most * dice.uniform(*WORDS))
            job = fitting_job(root, ROOT, Aim(most=most), galley(text(number, words)))
            fitted = set_job(job).fitted
            if fitted:
                changed = "fitted" if fitted.changes else "as it is"
                outcomes[changed if fitted.reached else "too long, and said so"] += 1
                layouts.append(len(fitted.tried))
            for fault in faults(job, set_job):
                outcomes["WRONG"] += 1
                print(f"text {number}, {words} words onto {most}: {fault}")
    for outcome, count in sorted(outcomes.items()):
        print(f"{count:4} {outcome}")
    print(f"layouts: median {statistics.median(layouts):g}, most {max(layouts)} of {LAYOUTS}")
    sys.exit(1 if outcomes["WRONG"] else 0)


def set_job(job: Job) -> Pages:
    """Set a book in this process."""
    from octavo.typeset.setter import set_book  # noqa: PLC0415 - the patches come first
    from octavo.typeset.survey import survey_of  # noqa: PLC0415

    return set_book(job, tuple(map(survey_of, job.galleys)), lambda _: None)


if __name__ == "__main__":
    main()

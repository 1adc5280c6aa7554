"""Torture: random books with random notes are set one after another, and what goes wrong is told.

Usage:

    python benchmarks/torture.py 100                  # the books of the seeds 0 to 99
    python benchmarks/torture.py 100 --first 1000     # … of 1000 to 1099
    python benchmarks/torture.py --seed 17            # makes this one as small as it gets
    python benchmarks/torture.py --seed 17 --keep DIR # … and leaves its project there
"""

import argparse
import re
import sys
import time
from collections import Counter
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1] / "tests"
sys.path[:0] = [str(TESTS), str(TESTS / "typeset")]

from random_books import DESTINATIONS, RandomBook, random_book  # noqa: E402 - by the path above
from reduction import reduced  # noqa: E402
from test_random_notes import fault_of  # noqa: E402

_CODE = re.compile(r"\b[A-Z]\d{2}\b")


def main() -> None:
    """Set books, and print a line for each that is neither whole nor refused with reason."""
    asked = _arguments()
    if asked.seed is None:
        _torture(range(asked.first, asked.first + asked.books), tuple(asked.destinations))
        return
    book = random_book(asked.seed, tuple(asked.destinations))
    if not _fault(book):
        print("nothing goes wrong")
        return
    book = reduced(book, lambda smaller: _kind(_fault(smaller)))
    print(f"\n{_fault(book)}\n")
    for name, text in book.files:
        print(f"--- {name}\n{text}")
    if asked.keep:
        book.write(asked.keep)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Set random books with random notes.")
    parser.add_argument("books", type=int, nargs="?", default=20, help="how many (default: 20)")
    parser.add_argument("--first", type=int, default=0, help="the first seed (default: 0)")
    parser.add_argument("--seed", type=int, help="reduce the book of this seed")
    parser.add_argument("--keep", type=Path, help="where to leave the reduced project")
    parser.add_argument("--destinations", nargs="+", default=DESTINATIONS, choices=DESTINATIONS)
    return parser.parse_args()


def _torture(seeds: range, destinations: tuple[str, ...]) -> None:
    faults: Counter[str] = Counter()
    start = time.perf_counter()
    for seed in seeds:
        fault = _fault(random_book(seed, destinations))
        if fault:
            faults[_kind(fault)] += 1
            print(f"seed {seed}: {fault[:300]}", flush=True)
    seconds = time.perf_counter() - start
    print(f"{len(seeds)} books in {seconds:.0f} s, {faults.total()} went wrong: {dict(faults)}")


def _fault(book: RandomBook) -> str:
    """Set a book, and tell what went wrong, in a line; nothing if nothing did."""
    try:
        return " ".join(fault_of(book).split())
    except Exception as error:  # noqa: BLE001 - a crash is a fault like another
        return f"{type(error).__name__}: {error}"


def _kind(fault: str) -> str:
    """Give what is the same in faults of one kind: the first code, or the first word."""
    code = _CODE.search(fault)
    return code[0] if code else fault.partition(":")[0]


if __name__ == "__main__":
    main()

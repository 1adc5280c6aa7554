"""Barcodes: the bars say the figures, by a decoder that knows only the standard."""

import re

from hypothesis import given
from hypothesis import strategies as st

from octavo.compose.covers.barcode import GUARD, HEIGHT, WIDTH, barcode
from octavo.copy.isbn import check_digit

# ISO/IEC 15420, table 1: the seven modules of each figure in set A; C is A inverted, B is C turned.
A = [
    *("0001101", "0011001", "0010011", "0111101", "0100011"),
    *("0110001", "0101111", "0111011", "0110111", "0001011"),
]
C = ["".join("10"[int(module)] for module in code) for code in A]
B = [code[::-1] for code in C]
# Table 3: which sets the left half is written in tells the first figure.
SETS = [
    *("AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB"),
    *("ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA"),
]


def modules_of(path: str) -> str:
    """Read the dark and light modules out of a path of rectangles."""
    row = ["0"] * WIDTH
    for start, width in re.findall(r"M(\d+) 0h(\d+)v", path):
        row[int(start) : int(start) + int(width)] = "1" * int(width)
    return "".join(row)


def figures_of(modules: str) -> str:
    """Decode 95 modules."""
    assert (modules[:3], modules[45:50], modules[92:]) == ("101", "01010", "101")
    halves = modules[3:45], modules[50:92]
    left = [halves[0][at : at + 7] for at in range(0, 42, 7)]
    sets = "".join("A" if code in A else "B" for code in left)
    first = str(SETS.index(sets))
    in_left = "".join(str((A if code in A else B).index(code)) for code in left)
    return first + in_left + "".join(str(C.index(halves[1][at : at + 7])) for at in range(0, 42, 7))


@given(st.integers(0, 10**10 - 1).map(lambda number: f"97{8 + number % 2}{number:010}"[:12]))
def test_the_bars_of_every_isbn_say_its_figures(twelve: str) -> None:
    figures = twelve + check_digit(twelve)

    assert figures_of(modules_of(barcode(figures).bars)) == figures


def test_guard_bars_are_longer_than_the_others() -> None:
    heights = re.findall(r"M(\d+) 0h\d+v([\d.]+)", barcode("9780306406157").bars)

    long = [int(start) for start, height in heights if float(height) == GUARD]
    assert long == [0, 2, 46, 48, 92, 94]
    assert {float(height) for _, height in heights} == {HEIGHT, GUARD}


def test_figures_stand_under_the_bars_in_three_groups() -> None:
    assert barcode("9780306406157").groups == ("9", "780306", "406157")

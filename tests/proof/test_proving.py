"""Proving: pages and cover of a small book are proved together."""

from pathlib import Path

import pytest
from small_press import Press

from octavo.pipeline import build
from octavo.problems import BuildError

COVERED = "extends: en\nbinding: perfect\noutputs: [reading, press, cover]\n"


def book(root: Path, lines: str) -> Press:
    """Make a book of one text with a cover."""
    press = Press(root)
    press.text("# The Day {#day day=1917-10-29}\n\nThe talks begin.\n", "en")
    press.write("editions/x/edition.yaml", COVERED + lines)
    return press


def test_a_sound_book_is_delivered_with_its_cover(tmp_path: Path) -> None:
    press = book(tmp_path, "format: {bleed: 3mm}\n")

    built = build(press.project, "x", strict=False, tell=lambda _: None)

    assert {"press.pdf", "cover.pdf"} <= set(built.manifest.outputs)
    assert not [each for each in built.warnings if each.code.startswith(("G", "H0", "H16", "V"))]


def test_a_cover_that_the_printer_does_not_take_stops_the_build(tmp_path: Path) -> None:
    lines = "format: {bleed: 3mm}\npreflight: {colour-spaces: {takes: [gray]}}\n"
    press = book(tmp_path, lines)

    with pytest.raises(BuildError) as stopped:
        build(press.project, "x", strict=False, tell=lambda _: None)

    told = [each.message for each in stopped.value.problems if each.code == "H03"]
    assert len(told) == 1
    assert told[0].endswith("(the cover)")

"""Commission: a small book is built and looked at, and what is found has its source."""

import json
from pathlib import Path

import pytest
from small_press import Press

from octavo.pipeline import build
from octavo.problems import BuildError

THIN = "p { border-block-start: 0.1pt solid black }\n"
WAIVED = """\
extends: en
preflight:
  waive:
    - {rule: hairlines, reason: The engraver wants them so.}
    - {rule: picture-resolution, where: images/map.png, reason: A sketch.}
    - {rule: metadata, reason: It is nobody's.}
    - {rule: near-trim, where: section-day, reason: So it is on the sheet.}
    - {rule: placeholders, where: x/edition.yaml, reason: It is the sample's.}
status: final
imprint: {isbn: 978-X-XXXX-XXXX-X}
"""


def book(root: Path) -> Press:
    """Make a book of one text, whose paragraph is near the edge of the page."""
    press = Press(root)
    press.text("# The Day {#day day=1917-10-29}\n\nThe talks begin.\n", "en")
    return press


def test_a_waiver_is_used_reported_and_told_if_idle(tmp_path: Path) -> None:
    press = book(tmp_path)
    press.write("editions/x/edition.yaml", WAIVED + "format: {safe: 25mm}\n")
    press.write("editions/x/edition.css", THIN)

    found = build(press.project, "x", strict=False, tell=lambda _: None)

    assert [(each.code, str(each.location)) for each in found.warnings if each.code != "C08"] == [
        ("H23", "editions/x/edition.yaml:5:7")
    ]
    folder = tmp_path / "build/x"
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    told = {(each["rule"], each["file"], each["line"]) for each in report["waived"]}
    assert ("hairlines", "content/week/text/en/day.md", 3) in told
    assert ("near-trim", "content/week/text/en/day.md", 3) in told
    assert ("placeholders", "editions/x/edition.yaml", 10) in told
    assert ("metadata", "content/week/work.yaml", 1) in told
    assert "The engraver wants them so." in (folder / "report.html").read_text(encoding="utf-8")


def test_an_error_of_the_preflight_delivers_nothing(tmp_path: Path) -> None:
    press = book(tmp_path)
    press.write("editions/x/edition.yaml", "extends: en\nprinter: offset-sheet\n")

    with pytest.raises(BuildError) as stopped:
        build(press.project, "x", strict=False, tell=lambda _: None)

    found = {problem.code: problem.location for problem in stopped.value.problems}
    assert str(found["H03"]).startswith("content/week/text/en/day.md:")
    assert not (tmp_path / "build/x").exists()
    report = (tmp_path / "build/x.failed/report.html").read_text(encoding="utf-8")
    assert "Not for the press" in report

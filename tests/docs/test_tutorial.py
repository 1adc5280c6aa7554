"""The tutorial is true: whoever does what it says sees what it shows."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from octavo.cli import octavo

TUTORIAL = (Path(__file__).parents[2] / "docs" / "tutorial.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", TUTORIAL, re.DOTALL | re.MULTILINE)
SENTENCE, MISTAKE, NOTE = (text for kind, text in BLOCKS if kind == "markdown")
PERSON, EVENT, EDITION = (text for kind, text in BLOCKS if kind == "yaml")
WORK = Path("content/eleven-days")
ACT = WORK / "text/en/the-act.md"
FIRST = "In the spring of 1751 Britain was eleven days behind most of its neighbors.\n"
AFTER = "who understood all of it[^2].\n"


def write(path: Path, text: str) -> None:
    """Write a file, its folder too if there is none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def change(path: Path, old: str, new: str) -> None:
    """Change a passage that stands in a file once."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, old
    write(path, text.replace(old, new))


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the project of the tutorial, and change its first sentence."""
    CliRunner().invoke(octavo, ["new", str(tmp_path / "leaflet")])
    monkeypatch.chdir(tmp_path / "leaflet")
    change(ACT, FIRST, SENTENCE)


def test_the_mistake_is_answered_as_shown() -> None:
    change(ACT, AFTER, AFTER + MISTAKE)

    answer = CliRunner().invoke(octavo, ["check"]).output

    shown = re.search(r"^    content/.*?2 errors$", TUTORIAL, re.DOTALL | re.MULTILINE)
    assert shown is not None
    assert answer.strip() == re.sub(r"^    ", "", shown[0], flags=re.MULTILINE)


def test_the_finished_project_has_no_mistakes() -> None:
    change(ACT, AFTER, AFTER + MISTAKE.replace("bradly", "bradley"))
    write(ACT, ACT.read_text(encoding="utf-8") + "\n" + NOTE)
    people = WORK / "people.yaml"
    write(people, people.read_text(encoding="utf-8") + "\n" + PERSON)
    change(WORK / "chronology.yaml", "\n- id: new-year", f"\n{EVENT}\n- id: new-year")
    write(Path("editions/large-print/edition.yaml"), EDITION)

    checked = CliRunner().invoke(octavo, ["check", "--strict"])
    listed = CliRunner().invoke(octavo, ["list"])

    assert checked.output == "2 editions checked, nothing to mend\n"
    assert checked.exit_code == 0
    assert "extends booklet" in listed.output

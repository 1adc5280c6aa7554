"""Broken inputs on a copy of the sample: each is told at its place, and the last build stays.

The edition is a leaflet of the sample's preface, so that the builds which get as far as typesetting
are short. All goes through the real command line.
"""

import codecs
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from octavo.cli import octavo

ROOT = Path(__file__).parents[2]
EDITION = "leaflet"
LEAFLET = f"editions/{EDITION}/edition.yaml"
BOOKLET = "editions/booklet/edition.yaml"
WORK = "content/vikzhel-1917"
PREFACE = f"{WORK}/text/en/preface.md"
TEMPLATE = "templates/sections/text.html.jinja"
STYLE = f"editions/{EDITION}/edition.css"
SHEET = """\
name: Leaflet
extends: booklet-en
front: []
body:
  - text: preface
back:
  - notes
"""
Change = Callable[[str], bytes]


def put(text: str) -> Change:
    """Put a text in place of all that the file had."""
    return lambda _: text.encode()


def add(text: str) -> Change:
    """Add a text at the end."""
    return lambda before: f"{before.rstrip()}\n{text}".encode()


def swap(pattern: str, new: str) -> Change:
    """Put something in place of the first match, which must be there."""

    def changed(before: str) -> bytes:
        assert re.search(pattern, before, re.MULTILINE), pattern
        return re.sub(
            pattern, new.replace("\\", "\\\\"), before, count=1, flags=re.MULTILINE
        ).encode()

    return changed


@dataclass(frozen=True, slots=True)
class Broken:
    """A mistake: the file and its change, and the code that is told at the line with ``mark``."""

    name: str
    code: str
    file: str
    change: Change
    mark: str = ""  # the place is the whole file if empty
    edition: str = EDITION


BROKEN = (
    Broken(
        "misspelt key",
        "C01",
        f"{WORK}/people.yaml",
        swap("^  real_name:", "  realname:"),
        "realname",
    ),
    Broken(
        "wrong type",
        "C03",
        f"{WORK}/people.yaml",
        swap(r"^  organisations: \[.*\]", "  organisations: sovnarkom"),
        "organisations: sovnarkom",
    ),
    Broken(
        "unknown id",
        "C05",
        f"{WORK}/chronology.yaml",
        swap("^  place: .*", "  place: smolni"),
        "smolni",
    ),
    Broken(
        "cut-off file",
        "Y01",
        f"{WORK}/places.yaml",
        add("- id: x\n  name: {ru: Икс, en: X"),
        "{ru: Икс",
    ),
    Broken(
        "duplicate key",
        "Y02",
        f"{WORK}/work.yaml",
        add("country: rome\n"),
        "country: rome",
    ),
    Broken(
        "number where text is wanted",
        "C03",
        f"{WORK}/work.yaml",
        swap("^title:", "title: 1917\nwas:"),
        "1917",
    ),
    Broken(
        "one byte of Latin-1",
        "Y05",
        PREFACE,
        lambda text: text.encode() + b"\nIn the caf\xe9.\n",
        "In the caf",
    ),
    Broken(
        "YAML in UTF-16",
        "Y05",
        f"{WORK}/organisations.yaml",
        lambda text: text.encode("utf-16"),
        "\ufeff",
    ),
    Broken("text in UTF-16", "Y05", PREFACE, lambda text: text.encode("utf-16"), "\ufeff"),
    Broken("empty file", "Y07", f"{WORK}/terms.yaml", put("")),
    Broken("tab", "Y01", f"{WORK}/places.yaml", add("- id: x\n\tname: X\n"), "\tname"),
    Broken(
        "alias bomb",
        "Y03",
        f"{WORK}/terms.yaml",
        put("".join(f"- &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30))),
        "&a1 ",
    ),
    Broken("deep YAML", "Y04", f"{WORK}/places.yaml", put("[" * 500 + "]" * 500), "[["),
    Broken(
        "date of 31 November",
        "D02",
        f"{WORK}/chronology.yaml",
        swap("^  date: .*", "  date: 1917-11-31"),
        "-31",
    ),
    Broken("circular parents", "E02", BOOKLET, add(f"extends: {EDITION}\n"), f"extends: {EDITION}"),
    Broken("missing parent", "E03", LEAFLET, swap("booklet-en", "booklet-em"), "booklet-em"),
    Broken("unknown edition", "E01", "editions/leaflett/edition.yaml", put(""), edition="leaflett"),
    Broken("unknown kind of section", "E04", LEAFLET, swap("- notes", "- note"), "- note"),
    Broken("missing text", "E04", LEAFLET, swap("text: preface", "text: prefaces"), "prefaces"),
    Broken("unknown token", "E06", LEAFLET, add("tokens: {text-sise: 10pt}\n"), "text-sise"),
    Broken("misspelt theme", "S02", LEAFLET, add("theme: seppia\n"), "seppia"),
    Broken(
        "unknown container", "M01", PREFACE, add("\n::: quotaton\nSo be it.\n:::\n"), "quotaton"
    ),
    Broken(
        "unclosed container", "M03", PREFACE, add("\n::: quotation\nSo be it.\n"), "::: quotation"
    ),
    Broken("raw HTML", "M02", PREFACE, add("\n<center>So be it.</center>\n"), "<center>"),
    Broken("missing picture", "M06", PREFACE, add("\n![A map](images/map.png)\n"), "map.png"),
    Broken("deep quotation", "M07", PREFACE, add("\n" + "> " * 80 + "So be it.\n"), "> >"),
    Broken("call without a note", "N01", PREFACE, add("\nSo be it.[^none]\n"), "[^none]"),
    Broken("note never called", "N02", PREFACE, add("\n[^none]: So be it.\n"), "[^none]"),
    Broken("unknown scheme", "R01", PREFACE, add("\n[He](man:lenin) came.\n"), "man:lenin"),
    Broken("unknown person", "R02", PREFACE, add("\n[He](person:lenni) came.\n"), "person:lenni"),
    Broken("undefined name", "T03", TEMPLATE, put("<p>\n{{ sektion.title }}\n</p>\n"), "sektion"),
    Broken(
        "template that is broken",
        "T02",
        TEMPLATE,
        put("<p>\n{{ section.title }\n</p>\n"),
        "section.title",
    ),
    Broken("word of 3,000 letters", "L08", PREFACE, add("\n" + "a" * 3000 + "\n"), "aaaa"),
    Broken("control character", "L07", PREFACE, add("\nSo be\x07 it.\n"), "So be"),
    Broken("unknown property", "S01", STYLE, put("h1 {\n  colour: red;\n}\n"), "colour"),
    Broken("style that is cut off", "S01", STYLE, put("h1 {\n  margin-top: 12m"), "margin-top"),
)


def folder_bytes(folder: Path) -> dict[str, bytes]:
    """Read all files of a folder."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the leaflet once, without mistakes."""
    root = tmp_path_factory.mktemp("sample") / "project"
    for folder in ("content", "editions"):
        shutil.copytree(ROOT / folder, root / folder)
    (root / LEAFLET).parent.mkdir()
    (root / LEAFLET).write_text(SHEET, encoding="utf-8")
    with pytest.MonkeyPatch.context() as here:
        here.chdir(root)
        outcome = CliRunner().invoke(octavo, ["build", "--strict", EDITION])
    assert outcome.exit_code == 0, outcome.output
    assert {"reading.pdf", "manifest.json"} <= folder_bytes(root / "build" / EDITION).keys()
    return root


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken.name.replace(" ", "-"))
def test_a_broken_input_is_told_and_spoils_nothing(
    broken: Broken, built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exit code 1, the file and the line, no traceback, and the last good build untouched."""
    root = tmp_path / "project"
    shutil.copytree(built, root)
    before = folder_bytes(root / "build" / EDITION)
    line = broke(root, broken)
    monkeypatch.chdir(root)

    outcome = CliRunner().invoke(octavo, ["build", "--strict", broken.edition])

    assert isinstance(outcome.exception, SystemExit), outcome.exception
    assert outcome.exit_code == 1
    assert "Traceback" not in outcome.output
    place = f"{broken.file}:{line}:" if line else f"{broken.file}:"
    told = [said for said in outcome.output.splitlines() if f": {broken.code} " in said]
    assert any(said.startswith(place) for said in told), outcome.output
    assert folder_bytes(root / "build" / EDITION) == before
    assert f"{broken.edition}: not built" in outcome.output


def test_a_file_that_may_not_be_read_is_told(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Y06 even for a file that only the manifest reads; the last good build is untouched."""
    root = tmp_path / "project"
    shutil.copytree(built, root)
    before = folder_bytes(root / "build" / EDITION)
    (root / WORK / "images").mkdir(exist_ok=True)
    closed = root / WORK / "images" / "closed.png"
    closed.write_bytes(b"")
    read = Path.read_bytes

    def refusing(path: Path) -> bytes:
        if path.name == closed.name:
            raise PermissionError(13, "Permission denied")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refusing)
    monkeypatch.chdir(root)

    outcome = CliRunner().invoke(octavo, ["build", EDITION])

    assert outcome.exit_code == 1
    told = f"{WORK}/images/closed.png: Y06 the file cannot be read: permission denied"
    assert told in outcome.output.splitlines()
    assert folder_bytes(root / "build" / EDITION) == before


def broke(root: Path, broken: Broken) -> int:
    """Make the mistake, and give the line that it stands in, or 0."""
    path = root / broken.file
    if broken.code == "E01":
        return 0
    path.parent.mkdir(parents=True, exist_ok=True)
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    content = broken.change(before)
    path.write_bytes(content)
    if not broken.mark:
        return 0
    utf16 = content.startswith(codecs.BOM_UTF16)
    text = content.decode("utf-16-le" if utf16 else "utf-8", errors="replace")
    return next(n for n, line in enumerate(text.split("\n"), start=1) if broken.mark in line)

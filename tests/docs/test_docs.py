"""The documents hold what they promise: links lead somewhere, commands exist, tables are true."""

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from octavo.cli import octavo
from octavo.copy.markdown.containers import CONTAINERS, SCHEMES, STREAMS

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    (
        *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")),
        *(ROOT / "docs").rglob("*.md"),
        *(ROOT / "benchmarks").glob("*.md"),
    )
)
LINK = re.compile(r"!?\[[^\]]*\]\((?P<target>[^)\s]+)\)")
FENCE = re.compile(r"^```(?P<kind>\w*)\n(?P<inside>.*?)^```$", re.DOTALL | re.MULTILINE)
CODE = re.compile(r"``.+?``|`[^`\n]+`")


def named(page: Path) -> str:
    """Name a page in the list of tests."""
    return page.relative_to(ROOT).as_posix()


def links(page: Path) -> Iterator[str]:
    """Give the targets of the links of a page; what stands in code is no link."""
    text = CODE.sub("", FENCE.sub("", page.read_text(encoding="utf-8")))
    text = re.sub(r"^    .*$", "", text, flags=re.MULTILINE)
    yield from (found["target"] for found in LINK.finditer(text))


def anchors(page: Path) -> set[str]:
    """Give the anchors that the headings of a page have on GitHub."""
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    headings = re.findall(r"^#+ (.+)$", text, flags=re.MULTILINE)
    plain = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in headings)
    return {heading.strip().replace(" ", "-") for heading in plain}


def commands(page: Path) -> Iterator[list[str]]:
    """Give the words of every octavo command in the shell blocks of a page."""
    for block in FENCE.finditer(page.read_text(encoding="utf-8")):
        if block["kind"] not in {"sh", "shell", "bash", "console"}:
            continue
        for line in block["inside"].splitlines():
            words = shlex.split(line.partition(" > ")[0].partition(" >> ")[0], comments=True)
            while words and "=" in words[0]:
                words = words[1:]
            if words and words[0] == "octavo":
                yield words[1:]


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_relative_link_leads_to_a_file_and_a_heading(page: Path) -> None:
    broken = []
    for target in links(page):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        if not file.exists() or (anchor and file.suffix == ".md" and anchor not in anchors(file)):
            broken.append(target)

    assert not broken


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_command_parses(page: Path) -> None:
    """The name of each command and its options exist, and it takes as many arguments."""
    for words in commands(page):
        with click.Context(octavo, info_name="octavo") as whole:
            if words[:1] == ["--version"]:
                continue
            command = octavo.get_command(whole, words[0])
            assert command is not None, words

            context = command.make_context(words[0], words[1:], parent=whole)
            if isinstance(command, click.Group):
                inner = command.get_command(context, words[1])
                assert inner is not None, words
                inner.make_context(words[1], words[2:], parent=context)


def test_there_are_commands_to_parse() -> None:
    assert sum(1 for page in PAGES for _ in commands(page)) > 10


@pytest.mark.parametrize("script", ["scripts/reference", "scripts/reference_tables.py"])
def test_generated_pages_are_up_to_date(script: str) -> None:
    checked = subprocess.run(
        [sys.executable, ROOT / script, "--check"],
        capture_output=True,
        check=False,
        cwd=ROOT,
        text=True,
    )

    assert checked.returncode == 0, f"run {script}:\n{checked.stdout}{checked.stderr}"


def test_the_whole_language_of_texts_is_documented() -> None:
    page = (ROOT / "docs/reference/markdown.md").read_text(encoding="utf-8")
    written = [
        *(f"]({scheme}:" for scheme in SCHEMES),
        *(f"[^{prefix}:1]" for prefix in STREAMS if prefix),
        *(f"`{container}`" for container in CONTAINERS),
    ]

    assert [sign for sign in written if sign not in page] == []


def test_every_page_is_in_the_list_of_documents() -> None:
    docs = ROOT / "docs"
    listed = {(docs / target.partition("#")[0]).resolve() for target in links(docs / "README.md")}
    files = docs / "reference" / "files"
    pages = {
        page for page in docs.rglob("*.md") if page.parent != files and page != docs / "README.md"
    }

    assert pages - listed == set()

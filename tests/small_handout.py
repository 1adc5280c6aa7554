"""A handout of one small page with slots for a name, a number and a code, and questions."""

from dataclasses import dataclass
from pathlib import Path

from octavo.batch.crews import Crew, LocalCrew
from octavo.batch.errands import Kit
from octavo.batch.running import Outcome, Request, plan, run
from octavo.project import Project

WORK = """\
title: One Week
languages: [en]
calendar: julian
"""
EDITION = """\
name: The handout
work: week
language: en
format: {trim: a6, margins: {inner: 12mm, outer: 10mm, top: 14mm, bottom: 14mm}}
binding: none
tokens: {slot-width: 40mm, slot-code: 15mm}
body: [{text: sheet}]
batch:
  columns:
    name: {required: true, longest: 40}
    class: {choices: [9A, 9B]}
    born: date
  file: "{number}-{name}.pdf"
"""
SHUFFLE = "  shuffle: {seed: 3, versions: 3}\n"
TEXT = """\
# The Talks

The talks began on a Sunday.

::: questions
1. Who sat at the table?
2. What was asked for?
3. Where did they meet?
4. When did it end?
:::
"""
SHELL = """\
{% extends "!book.html.jinja" %}
{% block section %}
<p class="unindented">Name: {{ row.name | slot }}</p>
<p class="unindented">Number: {{ row.number | slot }} {{ row.qr | slot("qr") }}</p>
{{ super() }}
{% endblock %}
"""
NAMES = ("Anna Petrova", "Борис Жуков", "Ольга Щербатова", "John O'Neil", "Zoë Müller", "Wu")


@dataclass(frozen=True, slots=True)
class Finished:
    """A batch that was made: six good rows, and the seventh and the eighth that are not."""

    project: Project
    folder: Path
    outcome: Outcome


def handout(root: Path, *, edition: str = EDITION, page: str = SHELL) -> Project:
    """Write the project."""
    files = {
        "content/week/work.yaml": WORK,
        "content/week/text/en/sheet.md": TEXT,
        "editions/handout/edition.yaml": edition,
        "editions/handout/templates/book.html.jinja": page,
    }
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Project(root)


def table(root: Path, *rows: str, head: str = "name,class,born") -> Path:
    """Write a table."""
    path = root / "pupils.csv"
    path.write_text("\n".join((head, *rows, "")), encoding="utf-8")
    return path


def request(project: Project, path: Path, *, together: bool = False) -> Request:
    """Ask for copies of the handout."""
    folder = project.root / "build" / "handout" / "copies"
    return Request("handout", path, path.name, folder, together=together)


def one_hand(kit: Kit) -> Crew:
    """Hire one compositor of this machine."""
    return LocalCrew(kit, 1)


def nobody(kit: Kit) -> Crew:
    """Fail the test: there is nothing to make."""
    raise AssertionError(kit)


def batch(project: Project, asked: Request, hire: object = one_hand) -> Outcome:
    """Judge the table and make the copies."""
    return run(project, asked, plan(project, asked), hire, lambda _done, _of: None)  # type: ignore[arg-type] # tests may hire anybody

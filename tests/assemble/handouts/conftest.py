"""What the tests of handouts share: the pocket work with a handout that a test writes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from handouts import Made, Make

from octavo.assemble.assembly import assemble
from octavo.assemble.book import TextCopy
from octavo.copy.order import read_order
from octavo.problems import Problem
from octavo.project import Project


@pytest.fixture
def make(project: Project, write: Callable[[str, str], Path]) -> Make:
    """Give a function that assembles a handout: its blocks, and what is wrong with it."""

    def making(text: str, audience: str = "general", edition: str = "", chapter: str = "") -> Made:
        write(
            "editions/sheet/edition.yaml",
            f"extends: pocket\nname: Sheet\naudience: {audience}\nfront: []\n"
            f"body: [{{handout: sheet}}]\nback: []\n{edition}",
        )
        write("content/week/text/en/sheet.md", f"# The Sheet {{#sheet}}\n\n{text}\n")
        if chapter:
            write("content/week/text/en/first.md", chapter)
        problems: list[Problem] = []
        (section,) = assemble(read_order(project, "sheet", problems), problems).sections
        assert isinstance(section.copy, TextCopy)
        unread = {"first.md", "second.md"}  # other texts of the work may have faults of their own
        found = [
            f"{each.code} {each.message}"
            for each in problems
            if Path(each.location.file).name not in unread
        ]
        return section.copy.blocks, found

    return making

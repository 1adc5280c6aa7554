"""What the tests of lints share: a press, and what a lint says of a paragraph."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from small_press import Press

from octavo.assemble.lints.corpus import Corpus
from octavo.assemble.lints.findings import Finding


@pytest.fixture
def press(tmp_path: Path) -> Press:
    """Make a project of one work in two languages."""
    return Press(tmp_path)


@pytest.fixture
def said(press: Press) -> Callable[..., list[str]]:
    """Give a function that looks at a paragraph with a lint, and lists what it says."""

    def saying(
        look: Callable[[Corpus], Iterable[Finding]], text: str, language: str = "en"
    ) -> list[str]:
        _, corpus = press.passage(text, language)
        return [finding.message for finding in look(corpus)]

    return saying

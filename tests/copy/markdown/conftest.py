"""What the tests of Markdown share: a text is read, and its problems shown."""

from collections.abc import Callable

import pytest

from octavo.copy.markdown import prose_of
from octavo.copy.prose import Prose
from octavo.problems import Problem

Reading = tuple[Prose, list[str]]
Read = Callable[..., Reading]


@pytest.fixture
def read() -> Read:
    """Give a function that reads Markdown: the prose, and its problems as "line:column code"."""

    def reading(text: str, *, raw_html: bool = False) -> Reading:
        problems: list[Problem] = []
        prose = prose_of(text, "f.md", problems, raw_html=raw_html)
        at = ((problem.location, problem.code) for problem in problems)
        return prose, [f"{place.line}:{place.column} {code}" for place, code in at]

    return reading

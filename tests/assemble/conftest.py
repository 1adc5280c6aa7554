"""What the tests of assemble share: the order of the pocket edition, and words to set dates."""

from collections.abc import Callable

import pytest

from octavo.assemble.assembly import assemble
from octavo.assemble.book import Book
from octavo.assemble.setting import TypeSetter
from octavo.copy.order import Order, read_order
from octavo.problems import Problem
from octavo.project import Project

Assembled = tuple[Book, list[Problem]]


@pytest.fixture
def order(project: Project) -> Order:
    """Read the pocket edition as it stands."""
    return read_order(project, "pocket", [])


@pytest.fixture
def assembled(project: Project) -> Callable[[str], Assembled]:
    """Give a function that assembles an edition of the project as it stands when it is called."""

    def assembling(slug: str) -> Assembled:
        problems: list[Problem] = []
        book = assemble(read_order(project, slug, problems), problems)
        return book, problems

    return assembling


@pytest.fixture
def setter() -> TypeSetter:
    """Make a setter of English."""
    return TypeSetter("en", frozenset(), [])

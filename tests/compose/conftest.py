"""What the tests of compose share: an edition of the pocket project is composed."""

from collections.abc import Callable

import pytest

from octavo.assemble.assembly import assemble
from octavo.compose.composition import compose
from octavo.compose.galley import Galley
from octavo.copy.order import read_order
from octavo.problems import Problem
from octavo.project import Project

Composed = tuple[dict[str, Galley], list[Problem]]


@pytest.fixture
def composed(project: Project) -> Callable[[str], Composed]:
    """Give a function that composes an edition as it stands: galleys by section, and problems."""

    def composing(slug: str) -> Composed:
        problems: list[Problem] = []
        order = read_order(project, slug, problems)
        book = assemble(order, problems)
        galleys = compose(book, order.words, order.shelves, project.root, problems)
        return {galley.id: galley for galley in galleys}, problems

    return composing

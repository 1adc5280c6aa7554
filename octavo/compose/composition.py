"""Compose: a book and its templates become galleys, one HTML document a section."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jinja2 import TemplateError

from octavo.assemble.book import Book
from octavo.compose.environment import environment
from octavo.compose.galley import Galley
from octavo.compose.overrides import strange_blocks
from octavo.compose.rows import Row
from octavo.compose.template_problems import problem_of
from octavo.copy.words import Words
from octavo.problems import Problem

SHELL = "book.html.jinja"
#: The row of an edition whose copies have no columns.
NOBODY = Row(())


def compose(  # noqa: PLR0913 - what is set, with what, and for whom
    book: Book,
    words: Words,
    shelves: tuple[Path, ...],
    root: Path,
    problems: list[Problem],
    *,
    row: Row = NOBODY,
) -> tuple[Galley, ...]:
    """Compose every section; what is wrong in a template is a problem at its line (T01 to T04).

    ``row`` is that of a copy by name; nobody's has the edition's columns, all of them empty.
    """
    templates = environment(shelves)
    templates.globals.update(words=words, book=book, row=row)
    problems.extend(strange_blocks(shelves, root))
    galleys: list[Galley] = []
    for section in book.sections:
        with reporting(root, problems):
            html = templates.get_template(SHELL).render(section=section)
            galleys.append(
                Galley(
                    section.id,
                    section.kind,
                    section.matter,
                    section.opening,
                    html,
                    section.location,
                )
            )
    return tuple(galleys)


@contextmanager
def reporting(root: Path, problems: list[Problem]) -> Iterator[None]:
    """Turn what goes wrong in a template into a problem, and let the other sections be composed."""
    try:
        yield
    except (
        TemplateError,
        TypeError,
        ValueError,
        LookupError,
        AttributeError,
        ArithmeticError,
        RecursionError,
    ) as error:
        found = problem_of(error, root)
        if found is None:
            raise
        problems.append(found)

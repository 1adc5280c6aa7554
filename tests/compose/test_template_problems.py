"""Template problems: what goes wrong in a template is told at its line, with a remedy."""

from collections.abc import Callable
from pathlib import Path

import pytest

from octavo.compose.galley import Galley
from octavo.compose.template_problems import problem_of
from octavo.problems import Location, Problem

Composed = Callable[[str], tuple[dict[str, Galley], list[Problem]]]
Write = Callable[[str, str], object]
NAME = "templates/sections/half-title.html.jinja"


@pytest.mark.parametrize(
    ("template", "code", "message", "hint"),
    [
        ("\n{{ boook }}", "T03", "unknown name 'boook'", "templates know: book, section, words"),
        ("\n{{ book.titel }}", "T03", "'Book' has no field 'titel'", "did you mean 'title'?"),
        (
            "\n{{ book.imprint.adress }}",
            "T03",
            "'Imprint' has no field 'adress'",
            "did you mean 'address'?",
        ),
        (
            "\n{{ words.phrases.pgae }}",
            "T03",
            "'Phrases' has no field 'pgae'",
            "did you mean 'page'?",
        ),
        (
            '\n{% include "sections/titel.html.jinja" %}',
            "T01",
            "there is no template 'sections/titel.html.jinja'",
            "put it into templates/sections/titel.html.jinja, or correct the name",
        ),
        ("\n{% if book %}", "T02", None, "write '{% endif %}' where it ends"),
        ("\n{{ book.title | inlnes }}", "T02", None, "did you mean 'inlines'?"),
        ("\n{{ 1 / 0 }}", "T04", "the template failed: division by zero", None),
        ("\n{{ book.sections[99].id }}", "T03", None, None),
        ("\n{{ ''.__class__ }}", "T04", None, None),
    ],
)
def test_a_mistake_is_told_at_its_line(  # noqa: PLR0917 - fixtures and parameters
    composed: Composed,
    write: Write,
    template: str,
    code: str,
    message: str | None,
    hint: str | None,
) -> None:
    write(NAME, template)

    galleys, problems = composed("pocket")

    (problem,) = problems
    assert (problem.code, problem.location) == (code, Location(NAME, 2))
    assert message is None or problem.message == message
    assert hint is None or problem.hint == hint
    assert "half-title" not in galleys
    assert len(galleys) == 13, "the other sections are composed all the same"


def test_a_mistake_in_what_a_template_includes_is_told_there(
    composed: Composed, write: Write
) -> None:
    write("templates/sections/part.html.jinja", "\n\n{{ boook }}")
    write(NAME, '{% include "sections/part.html.jinja" %}')

    (problem,) = composed("pocket")[1]

    assert problem.location == Location("templates/sections/part.html.jinja", 3)


def test_a_mistake_in_a_component_is_told_there(composed: Composed, write: Write) -> None:
    write("templates/components/quotation.html.jinja", "{{ block.speeker }}")

    (problem,) = composed("pocket")[1]

    assert (problem.code, problem.hint) == ("T03", "did you mean 'speaker'?")
    assert problem.location == Location("templates/components/quotation.html.jinja", 1)


def test_a_fault_of_the_program_is_no_problem_of_a_person(tmp_path: Path) -> None:
    error = ValueError("a fault")

    assert problem_of(error, tmp_path) is None

"""Galleys of covers: what the HTML bears, and what it leaves out."""

from collections.abc import Callable

import pytest

from octavo.compose.covers.galley import compose_cover, cover_tokens
from octavo.compose.covers.layout import lay_cover
from octavo.pipeline import prepare
from octavo.problems import BuildError, Problem
from octavo.project import Project

Write = Callable[[str, str], object]
HEAD = "extends: pocket\nname: Covered\nbinding: perfect\noutputs: [reading, cover]\n"


def html_of(project: Project, write: Write, lines: str, pages: int = 200) -> str:
    """Compose the cover of an edition that has these lines."""
    write("editions/covered/edition.yaml", HEAD + lines)
    order, book = (ready := prepare(project, "covered", lambda _: None)).order, ready.book
    problems: list[Problem] = []
    layout = lay_cover(order.edition, order.papers, pages, problems)
    galley = compose_cover(book, layout, order.words, order.shelves, project.root, problems)
    assert galley is not None
    assert not problems
    return galley.html


def test_an_isbn_is_drawn_and_a_placeholder_is_an_empty_box(project: Project, write: Write) -> None:
    drawn = html_of(project, write, "imprint: {isbn: 978-0-306-40615-7}\n")
    empty = html_of(project, write, "imprint: {isbn: 978-X-XXXX-XXXX-X}\n")

    assert '<svg class="barcode-bars"' in drawn
    assert "<svg" not in empty
    assert "barcode-empty" in empty
    assert "ISBN 978-X-XXXX-XXXX-X" in empty


@pytest.mark.parametrize(
    "lines", ["", "imprint: {isbn: 978-0-306-40615-7}\ncover: {barcode: false}\n"]
)
def test_without_a_number_or_a_wish_there_is_no_barcode(
    project: Project, write: Write, lines: str
) -> None:
    assert 'class="barcode' not in html_of(project, write, lines)


def test_a_narrow_spine_stays_empty(project: Project, write: Write) -> None:
    assert "cover-spine" not in html_of(project, write, "", 40)
    assert "cover-spine-down" in html_of(project, write, "", 200)
    up = html_of(project, write, "cover: {spine: {direction: up}}\n", 200)
    assert "cover-spine-up" in up


def test_the_back_bears_its_text_without_heading_and_links(project: Project, write: Write) -> None:
    text = "# Blurb\n\nRead it on the *train*, says [the first](section:first).\n"
    write("content/week/text/en/blurb.md", text)

    html = html_of(project, write, "cover: {text: blurb, flaps: {front: blurb}}\n")

    assert html.count("Read it on the <em>train</em>, says the first.") == 2
    assert "Blurb" not in html
    assert "href" not in html


def test_measures_are_tokens(project: Project, write: Write) -> None:
    write("editions/covered/edition.yaml", HEAD)
    ready = prepare(project, "covered", lambda _: None)
    order = ready.order
    layout = lay_cover(order.edition, order.papers, 200, [])

    tokens = cover_tokens(ready.book, layout, 0.8)

    assert ":root { --spine-width: 10.65mm; }" in tokens
    assert ":root { --barcode-module: 0.264mm; }" in tokens


def test_a_wrong_template_is_told_before_any_page_is_set(project: Project, write: Write) -> None:
    write("templates/sections/cover.html.jinja", "{{ section.copy.titel }}")
    write("editions/covered/edition.yaml", HEAD)

    with pytest.raises(BuildError) as stopped:
        prepare(project, "covered", lambda _: None)

    [problem] = stopped.value.problems
    assert (problem.code, problem.location.file) == ("T03", "templates/sections/cover.html.jinja")

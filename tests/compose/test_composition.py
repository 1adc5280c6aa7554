"""Compose: every section becomes a whole document, and every edition can change its own."""

import re
from collections.abc import Callable
from html.parser import HTMLParser

import pytest

from octavo.compose.galley import Galley
from octavo.copy.matter import Matter, Opening
from octavo.problems import Problem

Composed = Callable[[str], tuple[dict[str, Galley], list[Problem]]]
Write = Callable[[str, str], object]
VOID = {"br", "hr", "img", "meta"}


class Balance(HTMLParser):
    """Finds tags that are closed in a wrong order, or not at all."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a tag."""
        del attrs
        self.open += [] if tag in VOID else [tag]

    def handle_endtag(self, tag: str) -> None:
        """Close a tag."""
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)


@pytest.mark.parametrize("slug", ["pocket", "school"])
def test_every_section_is_a_whole_document(composed: Composed, slug: str) -> None:
    galleys, problems = composed(slug)

    assert problems == []
    for galley in galleys.values():
        read = Balance(galley.html)
        assert (read.open, read.wrong) == ([], []), galley.id
        assert galley.html.startswith("<!doctype html>")
        assert f'<section class="{galley.kind}" id="{galley.id}"' in galley.html


def test_every_id_stands_once_in_the_book_and_every_link_leads_to_one(composed: Composed) -> None:
    html = "".join(galley.html for galley in composed("pocket")[0].values())
    ids = re.findall(r' id="([^"]+)"', html)

    assert sorted(ids) == sorted(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', html)) <= set(ids)


def test_every_block_says_where_it_was_written(composed: Composed) -> None:
    for galley in composed("pocket")[0].values():
        if galley.matter is Matter.BODY:
            blocks = re.findall(r"<(?:p|h2|ul|ol|blockquote)(?: [^>]*)?>", galley.html)
            own = {"day-line", "document-title", "dateline", "votes", "citation-line"}
            own |= {"attribution"}
            without = [tag for tag in blocks if "data-source" not in tag]

            assert {re.findall(r'class="([^"]+)"', tag)[0] for tag in without} <= own


def test_a_galley_knows_how_its_section_opens(composed: Composed) -> None:
    first = composed("pocket")[0]["section-first"]

    assert (first.kind, first.matter, first.opening) == ("text", Matter.BODY, Opening.RECTO)
    assert first.location.file == "content/week/text/en/first.md"


def test_the_pieces_of_the_shell_are_those_of_the_book(composed: Composed) -> None:
    html = composed("pocket")[0]["section-first"].html

    assert '<html lang="en-US">' in html
    assert "<title>One Week</title>" in html
    assert 'data-verso="One Week" data-recto="First"' in html


def test_an_edition_replaces_one_block_and_its_parent_another(
    composed: Composed, write: Write
) -> None:
    """Edition, parent edition, project, built-in: each extends what it hides."""
    shell = '{% extends "!book.html.jinja" %}{% block '
    write("templates/book.html.jinja", shell + "head %}<title>P</title>{% endblock %}")
    write(
        "editions/pocket/templates/book.html.jinja",
        shell + "section %}<i>pocket</i>{{ super() }}{% endblock %}",
    )
    write(
        "editions/school/templates/book.html.jinja",
        shell + "section %}<b>school</b>{{ super() }}{% endblock %}",
    )
    pocket = composed("pocket")[0]["half-title"].html
    school = composed("school")[0]["half-title"].html

    assert "<title>P</title>" in pocket
    assert "<title>P</title>" in school
    assert "<i>pocket</i>" in pocket
    assert "school" not in pocket
    assert "<b>school</b><i>pocket</i>" in school.replace("\n", "")


def test_the_nearest_template_wins(composed: Composed, write: Write) -> None:
    name = "templates/sections/half-title.html.jinja"
    seen = [composed("school")[0]["half-title"].html]
    for folder in ("", "editions/pocket/", "editions/school/"):
        write(folder + name, f"<p>{folder or 'project'}</p>")
        seen.append(composed("school")[0]["half-title"].html)

    assert ["<p>project</p>" in html for html in seen] == [False, True, False, False]
    assert ["<p>editions/pocket/</p>" in html for html in seen] == [False, False, True, False]
    assert ["<p>editions/school/</p>" in html for html in seen] == [False, False, False, True]


def test_what_a_person_writes_opens_no_tag(composed: Composed, write: Write) -> None:
    write("editions/nasty/edition.yaml", "extends: pocket\ntitle: '<i>\"&'\n")
    write(
        "content/week/people.yaml",
        "- {id: kamenev, name: {en: {family: '<b>&', given: '\"'}}, role: '<u>'}\n"
        "- {id: dan, name: {en: {family: Dan}}}\n",
    )
    galleys, problems = composed("nasty")
    html = "".join(galley.html for galley in galleys.values())

    assert [problem for problem in problems if problem.code[0] == "T"] == []
    assert re.findall("<(?:i|b|u)>", html) == []
    assert "&lt;b&gt;&amp;" in html

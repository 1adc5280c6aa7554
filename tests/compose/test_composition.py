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


def test_a_part_has_a_page_a_line_of_the_contents_and_a_level_of_the_outline(
    composed: Composed, write: Write
) -> None:
    write(
        "editions/parted/edition.yaml",
        "extends: pocket\nbody:\n  - text: first\n  - part-title: part-one\n  - text: second\n",
    )
    write(
        "content/week/text/en/part-one.md",
        "# Part *One*[^1]\n\nIn which they talk.\n\n[^1]: Of two.\n",
    )
    galleys, problems = composed("parted")
    part = galleys["section-part-one"]

    assert problems == []
    assert part.opening is Opening.RECTO
    assert 'data-outline="Part One"' in part.html
    assert ">Of two.<" in part.html
    assert "<p data-source=" in part.html
    assert '<li class="part-line"' in galleys["contents"].html
    deeper = [name for name, galley in galleys.items() if " data-in-part=" in galley.html]
    assert deeper == ["section-second"]


EVENTS = """\
- id: talks
  date: {edtf: "1917-10-29", time: "19:00"}
  place: petrograd
  title: Kamenev spoke & left.
  people: [kamenev, dan]
  sources: [{source: reed1919}]
- id: truce
  date: 1917-10-29
  title: A truce.
"""


@pytest.mark.parametrize("kind", ["chronology", "chronology-table"])
def test_a_chronology_tells_all_that_is_known_of_an_event(
    composed: Composed, write: Write, kind: str
) -> None:
    """The day stands once for its events; people are marked, or named behind."""
    write("content/week/chronology.yaml", EVENTS)
    write("content/week/places.yaml", "- {id: petrograd, name: Petrograd}\n")
    write(
        "editions/days/edition.yaml",
        f"extends: pocket\nfront: []\nbody: [text: second]\nback: [{kind}, people, bibliography]\n",
    )
    galleys, problems = composed("days")
    html = galleys[kind].html.replace("\u00a0", " ").replace("\u2060", "")

    assert [str(problem) for problem in problems if problem.code not in {"R03", "N08"}] == []
    assert html.count("Sunday, 29 October (11 November) 1917") == 1
    assert re.findall(r'id="(event-\w+)" data-day="([^"]+)"', html) == [
        ("event-talks", "1917-10-29"),
        ("event-truce", "1917-10-29"),
    ]
    people = re.findall(r'<a class="mention mention-person" href="#([^"]+)">([^<]+)</a>', html)
    assert people == [("person-kamenev", "Kamenev"), ("person-dan", "Fyodor Dan")]
    assert "spoke &amp; left." in html
    bare = " ".join(re.sub(r"<[^>]+>", " ", html).split())
    assert "19:00" in bare
    assert "Petrograd Kamenev spoke" in bare or "19:00, Petrograd Kamenev spoke" in bare
    assert "[ Reed, Ten Days ]" in bare or "[Reed, Ten Days]" in bare
    assert "told-talks-1" in html


def test_the_day_of_a_chapter_stands_at_its_heading(composed: Composed) -> None:
    galleys, _ = composed("pocket")

    assert '<h1 id="section-first-heading" data-day="1917-10-29" ' in galleys["section-first"].html
    assert "data-day" not in galleys["section-second"].html


def test_a_chronicle_is_a_chapter_with_a_margin(composed: Composed, write: Write) -> None:
    """What stands beside the heading stands in it, and so on its page; the outline has it not."""
    write(
        "editions/margin/edition.yaml",
        "extends: pocket\nfront: []\nbody: [chronicle: first]\nback: [documents]\n",
    )
    galleys, _ = composed("margin")
    html = galleys["section-first"].html

    heading = re.search(r"<h1[^>]*>.*?</h1>", html, re.DOTALL)
    assert heading
    assert heading[0].count('<span class="marginal marginal-event"') == 2
    assert 'data-beside="section-first-heading"' in heading[0]
    assert "truce" not in heading[0].split(">")[0]
    assert '<section class="chronicle"' in html

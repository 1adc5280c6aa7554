"""Notes in galleys: wherever an edition sends them, each is there once, and calls lead to them."""

import re
import shutil
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest

from octavo.assemble.assembly import assemble
from octavo.compose.composition import compose
from octavo.compose.galley import Galley
from octavo.copy.order import read_order
from octavo.problems import Problem
from octavo.project import Project

Composed = Callable[[str], tuple[dict[str, Galley], list[Problem]]]
Write = Callable[[str, str], object]

POCKET = Path(__file__).parents[1] / "pocket"
PHRASING = {"a", "br", "em", "span", "strong"}
DESTINATIONS = ("foot", "section", "end", "margin", "inline")
TEXT = """\
# The First Day[^1] {#first}

[Kamenev](person:kamenev) spoke.[^2] Of [](source:reed1919 "p. 5") he said nothing.[^ed:3]

## An Offer[^ed:4] {#offer}

| Bank[^5] | Votes |
|----------|-------|
| Left[^6] | 9[^6] |

: Votes[^7]

- an item[^8]
- *another[^tr:9]*

::: quotation {speaker=kamenev source=reed1919}
We agree.[^10]
:::

::: resolution {id=r1}
:::

Once more[^2] and once more.[^2][^gl:11]

[^1]: note-word-1
[^2]: note-word-2[^12]

    and in a second paragraph: note-word-2b
[^ed:3]: note-word-3
[^ed:4]: note-word-4
[^5]: note-word-5
[^6]: note-word-6
[^7]: note-word-7
[^8]: note-word-8

    1. note-word-8b
    2. note-word-8c
[^tr:9]: note-word-9
[^10]: note-word-10[^ed:13]
[^gl:11]: note-word-11
[^12]: note-word-12
[^ed:13]: note-word-13
"""
DOCUMENT = "1. A ceasefire.[^1]\n\n[^1]: note-word-14\n"
WORDS = sorted(f"note-word-{word}" for word in (*range(1, 15), "2b", "8b", "8c"))


@pytest.fixture(scope="module", params=DESTINATIONS)
def galleys(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, dict[str, Galley]]:
    """Compose a text with calls wherever they may stand, all notes sent to one place."""
    destination = str(request.param)
    root = tmp_path_factory.mktemp(destination) / "project"
    shutil.copytree(POCKET, root)
    (root / "content/week/text/en/first.md").write_text(TEXT, encoding="utf-8")
    (root / "content/week/documents/en/r1.md").write_text(DOCUMENT, encoding="utf-8")
    route = f"{{destination: {destination}}}"
    streams = ("author", "editor", "translator", "biographical", "sources")
    notes = ", ".join(f"{stream}: {route}" for stream in streams)
    gloss = f"gloss: {{prefix: gl, destination: {destination}, calls: bracketed}}"
    edition = root / "editions/own/edition.yaml"
    edition.parent.mkdir()
    edition.write_text(f"extends: pocket\nnotes: {{{notes}, {gloss}}}\n", encoding="utf-8")
    problems: list[Problem] = []
    order = read_order(Project(root), "own", problems)
    book = assemble(order, problems)
    made = compose(book, order.words, order.shelves, root, problems)
    assert [str(problem) for problem in problems] == []
    return destination, {galley.id: galley for galley in made}


def test_every_word_of_a_note_is_there_once(galleys: tuple[str, dict[str, Galley]]) -> None:
    html = "".join(galley.html for galley in galleys[1].values())

    assert sorted(re.findall(r"note-word-\w+", html)) == WORDS


def test_ids_stand_once_and_links_lead_to_them(galleys: tuple[str, dict[str, Galley]]) -> None:
    html = "".join(galley.html for galley in galleys[1].values())
    ids = re.findall(r' id="([^"]+)"', html)

    assert sorted(ids) == sorted(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', html)) <= set(ids)
    assert set(re.findall("\ue000folio:([^\ue001]+)\ue001", html)) <= set(ids)


def test_calls_and_notes_have_the_same_marks(galleys: tuple[str, dict[str, Galley]]) -> None:
    """There are calls of every stream, unless notes stand in the line."""
    destination, made = galleys
    html = "".join(galley.html for galley in made.values())
    link = r'<a class="(?:{})\b[^"]*"(?: id="([^"]+)")? href="#([^"]+)"[^>]*>([^<]*)</a>'
    calls = {found[0]: found[2] for found in re.findall(link.format("call"), html)}
    notes = {found[1]: found[2] for found in re.findall(link.format("mark|note-number"), html)}

    first = {name: mark for name, mark in calls.items() if "-again-" not in name}
    assert notes == first
    assert all(calls[name] == calls[name.partition("-again-")[0]] for name in calls)
    streams = {"author", "editor", "translator", "biographical", "sources", "gloss"}
    called = set() if destination == "inline" else streams
    assert set(re.findall(r'class="call call-([a-z]+)', html)) == called


def test_marks_of_a_stream_count_on_in_a_chapter(galleys: tuple[str, dict[str, Galley]]) -> None:
    html = galleys[1]["section-first"].html
    marks = re.findall(r'class="call call-author[^"]*" id="call-[a-z-]+\d+" [^>]*>(\d+)<', html)

    assert sorted(map(int, marks)) == list(range(1, len(marks) + 1))


def test_no_note_gets_into_outline_contents_or_running_heads(
    galleys: tuple[str, dict[str, Galley]],
) -> None:
    html = "".join(galley.html for galley in galleys[1].values())
    shown = re.findall(r'data-(?:outline|recto|verso)="([^"]*)"', html)

    assert {"The First Day", "An Offer"} <= {unescape(each) for each in shown}
    assert [each for each in shown if "note-word" in each] == []
    contents = galleys[1]["contents"].html
    assert "note-word" not in contents
    assert 'class="call' not in contents
    assert ">The First Day<" in contents


def test_paragraphs_hold_only_what_stands_in_a_line(
    galleys: tuple[str, dict[str, Galley]],
) -> None:
    """Else the engine's parser would close them."""
    html = "".join(galley.html for galley in galleys[1].values())

    for inside in re.findall(
        r"<(?:p|h1|h2|caption|th)\b[^>]*>(.*?)</(?:p|h1|h2|caption|th)>", html
    ):
        assert set(re.findall(r"<([a-z0-9]+)", inside)) <= PHRASING


def test_a_table_whose_head_calls_a_note_has_it_once(
    galleys: tuple[str, dict[str, Galley]],
) -> None:
    assert '<table class="table-head-once">' in galleys[1]["section-first"].html


def test_notes_at_the_end_say_which_page_they_belong_to(composed: Composed, write: Write) -> None:
    write("editions/own/edition.yaml", "extends: pocket\nnotes: {author: {destination: section}}\n")
    made, _ = composed("own")
    notes, first = made["notes"].html, made["section-first"].html

    assert 'data-running-one="Notes to page\u00a0{first}"' in notes
    assert 'data-running-many="Notes to pages\u00a0{first}–{last}"' in notes
    assert 'id="note-section-first-2" data-page="\ue000folio:call-section-first-2\ue001"' in notes
    assert "data-running-one" not in first
    assert "data-page" not in first


def test_notes_at_the_end_of_a_section_stand_under_a_title(
    composed: Composed, write: Write
) -> None:
    write("editions/own/edition.yaml", "extends: pocket\nnotes: {author: {destination: section}}\n")
    html = composed("own")[0]["section-first"].html

    end = re.search(r'<section class="endnotes".*</section>', html, re.DOTALL)
    assert end is not None
    assert re.findall(r'<(?:h2|ol|li|a|div) class="([^"]+)"', end[0]) == [
        "endnotes-title",
        "endnotes-list",
        "endnote endnote-author",
        "note-number",
        "endnote-text",
        "citation",
    ]

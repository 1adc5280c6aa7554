"""Bibliography: every source stands once, in full, in the order of the dictionary."""

from collections.abc import Callable

from octavo.assemble.sections.bibliography import bibliography
from octavo.assemble.setting import TypeSetter
from octavo.copy.order import read_order
from octavo.copy.prose import Emphasis
from octavo.copy.prose.walk import inlines_in, plain
from octavo.problems import Location
from octavo.project import Project

FILE = "content/week/sources.yaml"
SOURCES = """
- {id: two, type: book, language: en, title: B, author: [{family: Yates}], issued: 1920, short: Y}
- {id: one, type: book, language: en, title: C, author: [{family: Abel}], issued: 1921, short: A}
- {id: three, type: book, language: en, title: Minutes, issued: 1919, short: M}
"""


def test_sources_stand_by_what_their_entries_begin_with(
    project: Project, write: Callable[[str, str], object]
) -> None:
    write(FILE, SOURCES)
    order = read_order(project, "pocket", [])

    entries = bibliography(
        order.work, order.words, order.citation_style, TypeSetter("en", frozenset(), [])
    ).entries

    assert [entry.anchor for entry in entries] == ["source-one", "source-three", "source-two"]
    assert [plain(entry.text)[:1] for entry in entries] == ["A", "M", "Y"]
    assert entries[0].location == Location(FILE, 3, 3)


def test_an_entry_is_set_in_full(project: Project) -> None:
    order = read_order(project, "pocket", [])

    (entry,) = bibliography(
        order.work, order.words, order.citation_style, TypeSetter("en", frozenset(), [])
    ).entries

    assert plain(entry.text).startswith("Reed, John. Ten Days That Shook the World.")
    assert [inline for inline in inlines_in(entry.text) if isinstance(inline, Emphasis)] != []

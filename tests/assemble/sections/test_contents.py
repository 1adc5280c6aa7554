"""Contents: every section with a title has its line, and no note is called there."""

from dataclasses import replace

from octavo.assemble.book import DisplayCopy, Section
from octavo.assemble.sections.contents import contents, without_calls
from octavo.copy.matter import Matter, Opening
from octavo.copy.prose import Emphasis, Marked, Pointer, Text
from octavo.copy.prose.walk import plain
from octavo.problems import Location

HERE = Location("f", 1, 1)
CALL = Marked("call-1", "note-1", "1", "author", HERE)


def section(name: str, matter: Matter, *title: Text | Marked) -> Section:
    """Make a section."""
    return Section(name, name, matter, Opening.NEXT, title, "", DisplayCopy(), HERE)


def test_sections_with_titles_stand_in_running_order() -> None:
    """Neither a page without a heading nor the contents themselves are listed."""
    sections = [
        section("title-page", Matter.FRONT),
        section("contents", Matter.FRONT, Text("Contents")),
        section("preface", Matter.FRONT, Text("Preface")),
        section("one", Matter.BODY, Text("One")),
        section("two", Matter.BODY, Text("Two")),
        section("people", Matter.BACK, Text("People")),
    ]

    entries = contents(sections).entries

    assert [(plain(entry.title), entry.anchor, entry.opens_part) for entry in entries] == [
        ("Preface", "preface", False),
        ("One", "one", True),
        ("Two", "two", False),
        ("People", "people", True),
    ]


def test_the_first_line_opens_nothing() -> None:
    """Space above it would be space under the title."""
    (entry,) = contents([section("one", Matter.BODY, Text("One"))]).entries

    assert not entry.opens_part


def test_calls_stay_behind_in_the_text() -> None:
    (entry,) = contents([section("one", Matter.BODY, Text("One"), CALL)]).entries

    assert entry.title == (Text("One"),)


def test_anchors_stand_only_once_in_a_book() -> None:
    mention = Pointer("mention", (Text("Lenin"), CALL), "person-lenin", "mention-person-lenin-1")

    assert without_calls((Text("On "), mention)) == (Text("On "), Text("Lenin"))


def test_stressed_words_of_a_title_stay_stressed() -> None:
    stressed = Emphasis((Text("Ten"), CALL))

    assert without_calls((stressed, Text(" Days"))) == (Emphasis((Text("Ten"),)), Text(" Days"))


def test_the_title_of_a_part_is_a_line_of_its_own_sort() -> None:
    """It is told from the chapters below it."""
    part = replace(section("part-1", Matter.BODY, Text("Part One")), kind="part-title")
    entries = contents([part, section("one", Matter.BODY, Text("One"))]).entries

    assert [(plain(entry.title), entry.is_part) for entry in entries] == [
        ("Part One", True),
        ("One", False),
    ]

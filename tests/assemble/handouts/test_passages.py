"""Passages: a chapter marks them, a handout takes them, and the chapter shows nothing of it."""

from collections.abc import Callable

from handouts import Make, blocks_of

from octavo.assemble.book import Book, TextCopy
from octavo.copy.prose import Container, Deed, Lined, Paragraph
from octavo.copy.prose.walk import blocks_in, plain
from octavo.problems import Problem

CHAPTER = """# The First Day {#first day=1917-10-29}

Before.

::: passage {id=offer}
The offer was made by [Dan](person:dan).
:::

After.
"""


def test_a_passage_comes_from_its_chapter_with_its_source(make: Make) -> None:
    made = make("::: passage {id=offer title=Offer}\n:::", chapter=CHAPTER)

    (deed,) = blocks_of(made, Deed)
    assert made[1] == []
    assert (deed.kind, deed.id, plain(deed.title)) == ("passage", "passage-offer", "Offer")
    assert plain(deed.citation) == "One Week, “The First Day”"
    assert [plain(each.children) for each in blocks_of(made, Paragraph)] == [
        "The offer was made by Dan."
    ]


def test_a_source_of_its_own_goes_before_the_chapter(make: Make) -> None:
    chapter = CHAPTER.replace("{id=offer}", "{id=offer source=reed1919}")
    (deed,) = blocks_of(make("::: passage {id=offer}\n:::", chapter=chapter), Deed)

    assert plain(deed.citation) == "Reed, Ten Days"


def test_the_day_of_the_chapter_is_that_of_the_passage(make: Make) -> None:
    text = "::: passage {id=offer}\n:::\n\n::: days {importance=2}\n:::"
    made = make(text, chapter=CHAPTER)

    assert made[1] == []
    assert any("The talks began." in plain(each.children) for each in blocks_of(made, Paragraph))


def test_a_passage_dissolves_in_its_chapter(
    assembled: Callable[[str], tuple[Book, list[Problem]]], write: Callable[[str, str], object]
) -> None:
    write("content/week/text/en/first.md", CHAPTER)
    book, _ = assembled("pocket")
    copy = next(section.copy for section in book.sections if section.id == "section-first")
    assert isinstance(copy, TextCopy)

    assert not [each for each in blocks_in(copy.blocks) if isinstance(each, Container | Lined)]
    assert [plain(each.children) for each in copy.blocks if isinstance(each, Paragraph)] == [
        "Before.",
        "The offer was made by Dan.",
        "After.",
    ]


def test_an_id_that_stands_twice_is_told(make: Make, write: Callable[[str, str], object]) -> None:
    write("content/week/text/en/third.md", CHAPTER.replace("first", "third"))
    made = make("::: passage {id=offer}\n:::", chapter=CHAPTER)

    assert made[1] == ["R04 passage 'offer' stands twice in the texts"]

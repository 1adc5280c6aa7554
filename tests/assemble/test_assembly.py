"""Assemble: a book is whole, every anchor in it stands once, and every link leads somewhere."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass

import pytest

from octavo.assemble.book import Book, ContentsCopy
from octavo.assemble.note_copy import EndNote, NotesCopy
from octavo.copy.prose import (
    Call,
    Container,
    Deed,
    Heading,
    InlineNote,
    Marked,
    Pointer,
    Reference,
)
from octavo.copy.prose.walk import plain
from octavo.problems import Problem

Assembled = Callable[[str], tuple[Book, list[Problem]]]
Write = Callable[[str, str], object]


def everything(value: object) -> Iterator[object]:
    """Visit every value that a book is made of."""
    yield value
    if isinstance(value, tuple):
        for each in value:
            yield from everything(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from everything(getattr(value, field.name))


def anchors(book: Book) -> list[str]:
    """List the ids that the book will have."""
    found = [section.id for section in book.sections]
    for each in everything(book.sections):
        if isinstance(each, Pointer | EndNote | InlineNote):
            found += [each.id] if each.id else []
        elif isinstance(each, Marked):
            found += [each.id] if each.body is None else [each.id, each.note]
        elif hasattr(each, "anchor") and hasattr(each, "location"):
            found.append(str(each.anchor))
        elif isinstance(each, Deed | Heading):
            found += [each.id] if each.id else []
    return found


@pytest.mark.parametrize("slug", ["pocket", "school"])
def test_a_sound_edition_has_no_problems(assembled: Assembled, slug: str) -> None:
    book, problems = assembled(slug)

    assert problems == []
    assert (book.edition, book.language) == (slug, "en")


def test_nothing_is_left_unsettled(assembled: Assembled) -> None:
    book, _ = assembled("pocket")
    left = [each for each in everything(book) if isinstance(each, Reference | Call | Container)]

    assert left == []


def test_every_anchor_stands_once(assembled: Assembled) -> None:
    found = anchors(assembled("pocket")[0])

    assert sorted(found) == sorted(set(found))
    assert len(found) > 30


def test_every_link_leads_to_an_anchor_of_the_book(assembled: Assembled) -> None:
    book, _ = assembled("pocket")
    asked = {each.target for each in everything(book) if isinstance(each, Pointer) and each.target}
    asked |= {each.note for each in everything(book) if isinstance(each, Marked)}
    asked |= {each.call for each in everything(book) if isinstance(each, EndNote)}

    assert asked - set(anchors(book)) == set()


def test_contents_and_notes_are_filled_when_all_else_is_made(assembled: Assembled) -> None:
    copies = {section.kind: section.copy for section in assembled("pocket")[0].sections}
    contents, notes = copies["contents"], copies["notes"]

    assert isinstance(contents, ContentsCopy)
    assert isinstance(notes, NotesCopy)
    assert [plain(entry.title) for entry in contents.entries][:3] == [
        "The First Day",
        "The Second Day",
        "Documents",
    ]
    assert len(notes.groups) == 1


def test_the_particulars_are_those_of_the_work_unless_the_edition_has_its_own(
    assembled: Assembled, write: Write
) -> None:
    write("editions/own/edition.yaml", "extends: pocket\ntitle: Another Week\n")
    books = [assembled(slug)[0] for slug in ("pocket", "own")]

    assert [plain(book.title) for book in books] == ["One Week", "Another Week"]
    assert {plain(book.subtitle) for book in books} == {"The talks of 1917"}
    assert [plain(author) for author in books[0].authors] == ["The Pocket Authors"]
    assert books[0].subjects == ("talks", "Petrograd")


def test_dropped_notes_are_counted(assembled: Assembled, write: Write) -> None:
    write(
        "editions/bare/edition.yaml",
        "extends: pocket\nnotes:\n  author: {destination: dropped}\n",
    )

    assert dict(assembled("bare")[0].dropped) == {"author": 2}


def test_the_mistakes_of_all_sections_are_told_together(assembled: Assembled, write: Write) -> None:
    write("content/week/text/en/first.md", "# First {#first}\n\n[x](person:nobody)\n")
    write("content/week/text/en/second.md", "# Second\n\n[x](org:nobody)\n\n[^1]: a\n")
    write("editions/own/edition.yaml", "extends: pocket\ntypography: {ignore: [en-99]}\n")

    _, problems = assembled("own")

    assert sorted(problem.code for problem in problems) == ["K02", "N02", "R02", "R02"]

"""Note words: a sign ends a note, and a reference says where a note is to be found."""

import pytest

from octavo.assemble.note_words import again, signed
from octavo.copy.order import Order
from octavo.copy.prose import Block, CodeBlock, FolioOf, PageMark, Paragraph, Pointer, Text
from octavo.copy.prose.walk import plain
from octavo.copy.shapes.texts import Text as Wording
from octavo.problems import Location

HERE = Location("f", 1, 1)
SIGN = Wording({"en": "— Ed.", "ru": "— Ред."})


def paragraph(words: str) -> Paragraph:
    """Make a paragraph."""
    return Paragraph((Text(words),), HERE)


@pytest.mark.parametrize(
    ("blocks", "ends"),
    [
        ((paragraph("a"), paragraph("b.")), ["a", "b. — Ред."]),
        ((paragraph("a"), CodeBlock("b", HERE)), ["a", "", "— Ред."]),
        ((), ["— Ред."]),
    ],
)
def test_a_sign_ends_the_last_paragraph(blocks: tuple[Block, ...], ends: list[str]) -> None:
    done = signed(blocks, SIGN, "ru")

    assert [plain(getattr(block, "children", ())) for block in done] == ends


def test_a_stream_without_a_sign_leaves_its_notes_alone() -> None:
    assert signed((paragraph("a"),), None, "ru") == (paragraph("a"),)


def test_a_reference_has_the_mark_and_the_page_of_the_note_and_leads_there(order: Order) -> None:
    phrases = order.words.phrases
    (pointer,) = again("note-1", "12", phrases)

    assert isinstance(pointer, Pointer)
    assert (pointer.role, pointer.target) == ("cross-reference", "note-1")
    assert plain((pointer,)) == "See n.\u00a012, p.\u00a0."
    assert FolioOf("note-1") in pointer.children

    mark = PageMark("call-1", "author", "figures")
    (by_page,) = again("note-1", mark, phrases)
    assert isinstance(by_page, Pointer)
    assert mark in by_page.children


def test_a_note_without_a_mark_is_found_by_its_page(order: Order) -> None:
    assert plain(again("note-1", "", order.words.phrases)) == "See p.\u00a0."

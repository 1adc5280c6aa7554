"""Account: what is told of a build follows from whether it is delivered."""

from dataclasses import replace
from pathlib import Path

from accounts import account

from octavo.copy.prose import Text

NOWHERE = Path("/nowhere")


def test_an_unproved_pdf_does_not_bear_the_name_of_a_good_one() -> None:
    assert account(NOWHERE).pdf_name == "reading.pdf"
    assert account(NOWHERE, delivered=False).pdf_name == "unproved.pdf"


def test_the_facts_say_how_the_book_fits_and_what_it_leaves_out() -> None:
    facts = account(NOWHERE, dropped={"editor": 3}).facts

    assert facts["built"] is True
    assert (facts["pages"], facts["sheets"], facts["blanks_to_fill"]) == (4, 1, 0)
    assert facts["notes_dropped"] == {"editor": 3}


def test_sections_are_named_by_their_titles_or_else_by_their_kinds() -> None:
    made = account(NOWHERE)
    (titled,) = made.book.sections
    bare = replace(titled, id="half", kind="half-title", title=())
    book = replace(made.book, sections=(replace(titled, title=(Text("Day One"),)), bare))

    assert replace(made, book=book).titles == {"first": "Day One", "half": "half title"}


def test_folios_are_those_of_the_pages_in_their_order() -> None:
    assert account(NOWHERE).folios == ("i", "2", "3", "4")

"""Told pages: the links of running text count, in its order, and no others."""

from dataclasses import replace

from octavo.assemble.book import Section, TextCopy
from octavo.assemble.event_copy import ChronologyCopy, ChronologyDay, EventEntry
from octavo.assemble.told_pages import tellings, with_pages
from octavo.copy.matter import Matter, Opening
from octavo.copy.order import Order
from octavo.copy.prose import Emphasis, FoliosOf, ListBlock, Marked, Paragraph, Pointer, Text
from octavo.problems import Location

HERE = Location("a.md", 1, 1)
TOLD = {f"told-{name}-{n}": name for name in ("talks", "vote") for n in range(1, 4)}


def link(name: str) -> Pointer:
    return Pointer("event-link", (Text("x"),), "", f"told-{name}")


def section(*inlines: object) -> Section:
    paragraph = Paragraph(inlines, HERE)  # type: ignore[arg-type] # inlines
    copy = TextCopy((), (), (paragraph,))
    return Section("s", "text", Matter.BODY, Opening.NEXT, (), "", copy, HERE)


def entry(name: str) -> EventEntry:
    return EventEntry(f"event-{name}", name, "", (), (), (), (), (), (), HERE)


def test_links_are_gathered_in_the_order_of_the_text() -> None:
    """Those in lists and in emphasis too."""
    item = ListBlock(((Paragraph((link("talks-3"),), HERE),),), None, HERE)
    last = section()
    copy = replace(last.copy, blocks=(item,))  # type: ignore[arg-type] # it is a text
    sections = [
        section(link("vote-1"), Emphasis((link("talks-1"),))),
        section(link("talks-2")),
        replace(last, copy=copy),
    ]

    assert tellings(sections, TOLD) == {
        "vote": ("told-vote-1",),
        "talks": ("told-talks-1", "told-talks-2", "told-talks-3"),
    }


def test_what_a_note_says_does_not_count() -> None:
    body = (Paragraph((link("talks-1"),), HERE),)
    call = Marked("call-1", "note-1", "1", "author", HERE, body)

    assert tellings([section(call)], TOLD) == {}


def test_other_links_are_no_tellings() -> None:
    assert tellings([section(Pointer("date", (), "", "dated-1"))], TOLD) == {}


def test_an_event_gets_its_pages_and_one_told_nowhere_none(order: Order) -> None:
    day = ChronologyDay("", (), "", (entry("talks"), entry("vote")), HERE)

    done = with_pages(ChronologyCopy((day,)), {"talks": ("a", "b")}, order.words.phrases)

    assert [each.pages for each in done.days[0].events] == [
        (FoliosOf(("a", "b"), "p.\u00a0{page}", "pp.\u00a0{pages}"),),
        (),
    ]

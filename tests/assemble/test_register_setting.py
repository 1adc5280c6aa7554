"""What registers say is settled, routed and set like any text, and calls notes of its own."""

from collections.abc import Callable

import pytest

from octavo.assemble.assembly import assemble
from octavo.assemble.book import Book, RegisterCopy
from octavo.assemble.note_copy import NotesCopy
from octavo.assemble.register_setting import without_notes
from octavo.assemble.sections.contents import without_calls
from octavo.copy.order import read_order
from octavo.copy.prose import Block, Call, Emphasis, Inline, Marked, Paragraph, Pointer, Text
from octavo.copy.prose.walk import inlines_in, plain
from octavo.problems import Location, Problem
from octavo.project import Project

Write = Callable[[str, str], object]
Assembled = tuple[Book, list[Problem]]
Assembling = Callable[[str], Assembled]
FILE = "content/week/chronology.yaml"
EVENT = """
- id: talks
  date: 1917-10-29
  title: The *talks*[^1] of [Kamenev](person:kamenev) began.
  text: On [](date:1917-10-30 "day")[^ed:1], see [](section:first).
  notes:
    "1": So [](source:reed1919 "ch. 8") says[^2].
    "2": Of "him".
    "ed:1": {en: Doubtful.}
"""


def told(book: Book) -> tuple[Inline, ...]:
    """Give the title and the text of the first event of the chronology."""
    section = next(each for each in book.sections if each.kind == "chronology")
    event = section.copy.days[0].events[0]  # type: ignore[union-attr]
    return (*event.title, *event.text)


def only_line(blocks: tuple[Block, ...] | None) -> tuple[Inline, ...]:
    """Give the words of a note, which is one paragraph."""
    assert blocks is not None
    (block,) = blocks
    assert isinstance(block, Paragraph)
    return block.children


def calls(inlines: tuple[Inline, ...]) -> list[Marked]:
    """List the calls, nested ones too."""
    return [each for each in inlines_in(inlines) if isinstance(each, Marked)]


def test_a_line_of_a_register_is_set_like_a_text(assembled: Assembling, write: Write) -> None:
    write(FILE, EVENT)
    book, problems = assembled("pocket")
    inlines = told(book)

    assert problems == []
    assert Emphasis((Text("talks"),)) in inlines
    words = plain(without_calls(inlines)).replace("\u00a0", " ")
    assert words == "The talks of Kamenev began.On 30 October (12 November), see p. ."
    roles = {each.role for each in inlines_in(inlines) if isinstance(each, Pointer)}
    assert {"date", "cross-reference"} <= roles
    assert any(role.startswith("mention") for role in roles)


def test_an_event_calls_notes_of_its_own(assembled: Assembling, write: Write) -> None:
    """At the foot with a body, at the end without one; a note may call another."""
    write(FILE, EVENT)
    book, _ = assembled("pocket")
    first, editors = calls(told(book))
    notes = next(each for each in book.sections if each.kind == "notes").copy

    assert (first.mark, first.stream, editors.mark) == ("1", "author", "a")
    line = only_line(first.body)
    assert plain(line).replace("\u00a0", " ") == "So Reed, Ten Days, ch. 8 says."
    (inner,) = calls(line)
    assert plain(only_line(inner.body)) == "Of “him”."
    assert editors.body is None
    assert isinstance(notes, NotesCopy)
    last = notes.groups[-1]
    assert plain(last.title) == "Chronology"
    assert [plain(only_line(note.blocks)) for note in last.notes] == ["Doubtful."]


def test_events_may_have_notes_of_the_same_label(assembled: Assembling, write: Write) -> None:
    write(
        FILE,
        "".join(
            f'- {{id: {name}, date: 1917, title: "{name}[^1]", notes: {{"1": Of {name}.}}}}\n'
            for name in "ab"
        ),
    )
    write("content/week/text/en/second.md", "# The Second Day\n")
    book, problems = assembled("pocket")
    section = next(each for each in book.sections if each.kind == "chronology")
    found = [
        (call.mark, plain(only_line(call.body)))
        for day in section.copy.days  # type: ignore[union-attr]
        for event in day.events
        for call in calls(event.title)
    ]

    assert problems == []
    assert found == [("1", "Of a."), ("2", "Of b.")]


@pytest.mark.parametrize(
    ("file", "record", "kind"),
    [
        ("people", "name: {en: {family: B}}\n  role: a *b* [C](org:vtsik)", "people"),
        ("people", "name: {en: {family: B}}\n  note: a *b* [C](org:vtsik)", "people"),
        ("organisations", "name: B\n  note: a *b* [C](org:vtsik)", "organisations"),
        ("terms", "term: B\n  definition: a *b* [C](org:vtsik).", "terms"),
    ],
)
def test_an_entry_is_a_line(
    project: Project, write: Write, file: str, record: str, kind: str
) -> None:
    path = project.root / f"content/week/{file}.yaml"
    write(f"content/week/{file}.yaml", f"{path.read_text('utf-8')}\n- id: b\n  {record}\n")
    problems: list[Problem] = []
    book = assemble(read_order(project, "pocket", problems), problems)
    copy = next(each for each in book.sections if each.kind == kind).copy

    assert problems == []
    assert isinstance(copy, RegisterCopy)
    (entry,) = [entry for entry in copy.entries if entry.anchor.endswith("-b")]
    assert plain(entry.text) == "a b C."
    assert Emphasis((Text("b"),)) in entry.text


def test_remarks_on_a_document_are_lines(assembled: Assembling, write: Write) -> None:
    write(
        "content/week/documents.yaml",
        "- id: r1\n  kind: resolution\n  title: T\n  date: 1917\n  status: adopted\n"
        "  votes: {for: 1, note: Some say *two*.}\n  note: See [Dan](person:dan).\n",
    )
    book, problems = assembled("pocket")
    (remark,) = [
        block.remark
        for section in book.sections
        for block in getattr(section.copy, "blocks", ())
        if getattr(block, "id", "") == "document-r1"
    ]

    assert problems == []
    assert plain(remark) == "Some say two. See Dan."


def test_where_no_note_can_stand_calls_are_left_out() -> None:
    call = Call("author", "1", Location("f"))

    assert without_notes((Text("a"), call, Emphasis((Text("b"), call)))) == (
        Text("a"),
        Emphasis((Text("b"),)),
    )

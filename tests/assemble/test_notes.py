"""Notes: every call has a mark and leads to its note, wherever the edition sets it."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.assemble.book import EndNote
from octavo.assemble.notes import NoteRouter, called_in
from octavo.copy.markdown import prose_of
from octavo.copy.prose import Block, Marked, Prose
from octavo.copy.prose.walk import blocks_in, inlines_in, lines_of
from octavo.copy.shapes.notes import Destination, NoteMarks, NoteRoute, Numbering
from octavo.problems import Problem

FOOT = NoteRoute()
END = NoteRoute(destination=Destination.END, marks=NoteMarks.LETTERS)
DROPPED = NoteRoute(destination=Destination.DROPPED)
THROUGH_THE_BOOK = NoteRoute(numbering=Numbering.BOOK)
ROUTES = {"author": FOOT, "editor": END, "translator": DROPPED}
PREFIXES = ("", "ed:", "tr:")


def read(text: str) -> Prose:
    """Read Markdown."""
    return prose_of(text, "f.md", [], raw_html=False)


def router(
    prose: Prose, routes: Mapping[str, NoteRoute] = ROUTES, problems: list[Problem] | None = None
) -> NoteRouter:
    """Make a router for the notes of a text, with its first section open."""
    problems = [] if problems is None else problems
    bodies = {(prose.file, *key): note for key, note in prose.notes.items()}
    made = NoteRouter(routes, "abc", bodies, lambda blocks: blocks, problems)
    made.open_section("section-one")
    return made


def marked(blocks: tuple[Block, ...]) -> list[Marked]:
    """List the calls in blocks, those in notes at the foot after the call of the note."""
    found: list[Marked] = []
    for block in blocks_in(blocks):
        for line in lines_of(block):
            for inline in inlines_in(line):
                if isinstance(inline, Marked):
                    found.append(inline)
                    for body in inline.bodies:
                        found += marked(body)
    return found


@given(st.lists(st.sampled_from(PREFIXES), max_size=8))
def test_every_note_that_is_called_is_set_once_or_counted_as_dropped(prefixes: list[str]) -> None:
    """No note is lost between its call and its place, and every place has its call."""
    labels = [f"{prefix}{number}" for number, prefix in enumerate(prefixes)]
    text = "A" + "".join(f"[^{label}]" for label in labels)
    prose = read(text + "\n\n" + "\n".join(f"[^{label}]: note" for label in labels))
    made = router(prose)

    calls = marked(made.route(prose.blocks))

    at_foot = [call.note for call in calls if call.bodies]
    at_end = [note.id for note in made.end_notes()]
    assert len(at_foot) == prefixes.count("")
    assert len(at_end) == prefixes.count("ed:")
    assert made.dropped["translator"] == prefixes.count("tr:")
    assert sorted(at_foot + at_end) == sorted(call.note for call in calls)
    assert len({call.id for call in calls}) == len(calls)
    assert {note.call for note in made.end_notes()} <= {call.id for call in calls}


def test_each_stream_has_its_marks_and_counts_by_itself() -> None:
    prose = read("a[^1] b[^ed:1] c[^2] d[^ed:2]\n\n[^1]: x\n[^2]: x\n[^ed:1]: x\n[^ed:2]: x")

    assert [call.mark for call in marked(router(prose).route(prose.blocks))] == ["1", "a", "2", "b"]


@pytest.mark.parametrize(("route", "marks"), [(FOOT, ["1", "1"]), (THROUGH_THE_BOOK, ["1", "2"])])
def test_numbers_begin_again_where_the_edition_says(route: NoteRoute, marks: list[str]) -> None:
    prose = read("a[^1]\n\nb[^2]\n\n[^1]: x\n[^2]: x")
    made = router(prose, {"author": route})
    first, second = prose.blocks

    calls = marked(made.route((first,)))
    made.open_section("section-two")
    calls += marked(made.route((second,)))

    assert [call.mark for call in calls] == marks
    assert [call.note for call in calls] == ["note-section-one-1", "note-section-two-1"]


def test_a_note_that_is_called_again_is_set_once() -> None:
    """The second call has the same mark and leads to the same note."""
    prose = read("a[^1] b[^1] c[^1]\n\n[^1]: x")
    calls = marked(router(prose).route(prose.blocks))

    assert {(call.mark, call.note) for call in calls} == {("1", "note-section-one-1")}
    assert [len(call.bodies) for call in calls] == [1, 0, 0]
    assert len({call.id for call in calls}) == 3


def test_a_note_that_calls_a_note_comes_before_it() -> None:
    prose = read("a[^1] b[^2]\n\n[^1]: x[^ed:1]\n[^2]: y\n[^ed:1]: z")
    made = router(prose)

    assert [call.mark for call in marked(made.route(prose.blocks))] == ["1", "a", "2"]
    assert [note.mark for note in made.end_notes()] == ["a"]


def test_a_note_that_calls_itself_ends() -> None:
    prose = read("a[^1]\n\n[^1]: see this note[^1]")

    assert [call.mark for call in marked(router(prose).route(prose.blocks))] == ["1", "1"]


def test_the_notes_at_the_end_are_those_of_the_open_section() -> None:
    prose = read("a[^ed:1]\n\nb[^ed:2]\n\n[^ed:1]: x\n[^ed:2]: y")
    made = router(prose)
    first, second = prose.blocks
    ends: list[tuple[EndNote, ...]] = []

    made.route((first,))
    ends.append(made.end_notes())
    made.open_section("section-two")
    made.route((second,))
    ends.append(made.end_notes())

    assert [[note.id for note in notes] for notes in ends] == [
        ["note-section-one-1"],
        ["note-section-two-1"],
    ]


def test_a_call_in_the_head_of_a_table_is_a_problem() -> None:
    """The engine repeats the head on every page, and the note on none."""
    prose = read("| a[^1] | b |\n|---|---|\n| c[^2] | d |\n\n[^1]: x\n[^2]: y")
    problems: list[Problem] = []

    router(prose, problems=problems).route(prose.blocks)

    assert [problem.code for problem in problems] == ["N07"]
    assert problems[0].location.column == 4


def test_a_head_is_refused_wherever_the_table_stands() -> None:
    prose = read("> | a[^1] | b |\n> |---|---|\n> | c | d |\n\n[^1]: x")
    problems: list[Problem] = []

    router(prose, problems=problems).route(prose.blocks)

    assert [problem.code for problem in problems] == ["N07"]


def test_all_calls_of_a_text_are_found() -> None:
    prose = read("# a[^1]\n\n> *b[^ed:2]*\n\n- c[^tr:3]\n\n[^1]: x\n[^ed:2]: y\n[^tr:3]: z")

    assert called_in(prose.blocks) == {("author", "1"), ("editor", "2"), ("translator", "3")}

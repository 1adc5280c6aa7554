"""Notes: every call has a mark and leads to its note, wherever the edition sets it."""

from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.assemble.note_numbers import Place
from octavo.assemble.notes import DEPTH, NoteRouter
from octavo.copy.markdown import prose_of
from octavo.copy.prose import Block, Inline, InlineNote, Marked, PageMark, Prose
from octavo.copy.prose.walk import Inlines, inlines_in, plain, rebuild
from octavo.copy.shapes.note_routes import NoteRoutes
from octavo.copy.shapes.notes import (
    Calls,
    Destination,
    NoteMarks,
    NoteRoute,
    Numbering,
    OwnRoute,
    SourcesRoute,
)
from octavo.copy.shapes.texts import Text as Wording
from octavo.copy.words import Words, read_words
from octavo.problems import Location, Problem
from octavo.project import Project, built_in_theme

FIRST, SECOND, THIRD = Place("one", 1), Place("two", 1), Place("three", 2)
END = Place("notes", 3)
PREFIXES = ("", "ed:", "tr:")
AWAY = (Destination.SECTION, Destination.END)
DESTINATIONS = [each for each in Destination if each is not Destination.TEXT]


@cache
def english() -> Words:
    """Read the words of English."""
    theme = built_in_theme()
    words = read_words(Project(theme), (theme,), "en", Location("f"), [])
    assert words is not None
    return words


def read(text: str) -> Prose:
    """Read Markdown; a stream of the edition's own has the prefix gl."""
    problems: list[Problem] = []
    streams = OWN.prefixes
    prose = prose_of(text, "f.md", problems, streams=streams)
    assert problems == []
    return prose


OWN = NoteRoutes(own={"gloss": OwnRoute(prefix="gl")})


def routes(destination: Destination, **more: object) -> NoteRoutes:
    """Send the author's notes somewhere; the editor's end the book, the translator's go."""
    author = NoteRoute(destination=destination, **more)  # type: ignore[arg-type]
    editor = NoteRoute(destination=Destination.END, marks=NoteMarks.LETTERS)
    translator = NoteRoute(destination=Destination.DROPPED)
    return NoteRoutes(author=author, editor=editor, translator=translator)


FOOT = routes(Destination.FOOT)


class Desk:
    """Routes the texts of sections one after another, and keeps all that is set."""

    def __init__(self, streams: NoteRoutes = FOOT) -> None:
        self.problems: list[Problem] = []
        self.router = NoteRouter(
            streams, english(), "en", {}, lambda blocks: blocks, END, self.problems
        )
        self.calls: list[Marked] = []
        self.inline: list[InlineNote] = []
        self.at: dict[str, list[str]] = {"foot": [], "margin": [], "section": [], "end": []}
        self.said: dict[str, str] = {}

    def section(self, text: str, place: Place = FIRST) -> "Desk":
        """Route a section."""
        prose = read(text)
        self.router.bodies.update({("f.md", *key): note for key, note in prose.notes.items()})
        self.router.open_section(place)
        self._see(self.router.route(prose.blocks))
        self.router.close_section()
        for destination in AWAY:
            for stream in self.router.notes_at(destination):
                for note in stream.notes:
                    assert note.stream == stream.stream
                    self.at[str(destination)].append(note.id)
                    self._see(note.blocks, note.id)
        return self

    @property
    def marks(self) -> list[str | PageMark]:
        """The marks of all calls, in the order in which they are found."""
        return [call.mark for call in self.calls]

    def _see(self, blocks: tuple[Block, ...], note: str = "") -> None:
        def look(line: Inlines, _: Block) -> Inlines:
            if note:
                self.said[note] = self.said.get(note, "") + told(line)
            for inline in self._within(line):
                self._keep(inline)
            return line

        rebuild(blocks, look)

    def _within(self, line: Inlines) -> Iterator[Inline]:
        for inline in inlines_in(line):
            yield inline
            if isinstance(inline, InlineNote):
                yield from self._within(inline.children)

    def _keep(self, inline: Inline) -> None:
        if isinstance(inline, InlineNote):
            self.inline.append(inline)
            self.said[inline.id] = told(inline.children)
        if isinstance(inline, Marked):
            self.calls.append(inline)
            if inline.body is not None:
                self.at["margin" if inline.in_margin else "foot"].append(inline.note)
                self._see(inline.body, inline.note)


def told(line: Inlines) -> str:
    """Give the words of a line, and the marks by page in it."""
    marks = "".join(f"<{each.call}>" for each in inlines_in(line) if isinstance(each, PageMark))
    return plain(line).replace("\u00a0", " ") + marks


@given(st.lists(st.sampled_from(PREFIXES), max_size=8), st.sampled_from(DESTINATIONS))
def test_every_note_that_is_called_is_set_once_or_counted_as_dropped(
    prefixes: list[str], destination: Destination
) -> None:
    """No note is lost between its call and its place, and every place has its call."""
    labels = [f"{prefix}{number}" for number, prefix in enumerate(prefixes)]
    text = "A" + "".join(f"[^{label}]" for label in labels)
    desk = Desk(routes(destination)).section(
        text + "\n\n" + "\n".join(f"[^{label}]: note" for label in labels)
    )

    authors = prefixes.count("")
    dropped = desk.router.dropped
    placed = [note for notes in desk.at.values() for note in notes]
    expected = {"foot": 0, "margin": 0, "section": 0, "end": prefixes.count("ed:")}
    if destination not in (Destination.INLINE, Destination.DROPPED):
        expected[str(destination)] += authors
    assert {place: len(notes) for place, notes in desk.at.items()} == expected
    assert len(desk.inline) == authors * (destination is Destination.INLINE)
    assert dropped["author"] == authors * (destination is Destination.DROPPED)
    assert dropped["translator"] == prefixes.count("tr:")
    assert sorted(placed) == sorted(call.note for call in desk.calls)
    assert len({call.id for call in desk.calls}) == len(desk.calls)


@given(st.lists(st.lists(st.sampled_from(["", "ed:"]), max_size=4), max_size=5), st.data())
def test_marks_count_on_without_gaps_in_each_scope(
    sections: list[list[str]], data: st.DataObject
) -> None:
    """1, 2, 3 for each stream by itself, in the book, in each part or in each section."""
    numbering = data.draw(st.sampled_from([Numbering.BOOK, Numbering.PART, Numbering.CHAPTER]))
    route = NoteRoute(numbering=numbering)
    desk = Desk(NoteRoutes(author=route, editor=route))
    counts: dict[tuple[str, object], int] = {}
    expected = []
    for number, prefixes in enumerate(sections):
        part = data.draw(st.integers(1, 2))
        labels = [f"{prefix}{number}-{place}" for place, prefix in enumerate(prefixes)]
        text = "A" + "".join(f"[^{label}]" for label in labels)
        desk.section(
            text + "\n\n" + "\n".join(f"[^{label}]: note" for label in labels),
            Place(f"section-{number}", part),
        )
        for prefix in prefixes:
            scope = {Numbering.PART: part, Numbering.CHAPTER: number}.get(numbering)
            counts[prefix, scope] = counts.get((prefix, scope), 0) + 1
            expected.append(str(counts[prefix, scope]))

    assert desk.marks == expected


def test_each_stream_has_its_marks_and_counts_by_itself() -> None:
    desk = Desk().section(
        "a[^1] b[^ed:1] c[^2] d[^ed:2]\n\n[^1]: x\n[^2]: x\n[^ed:1]: x\n[^ed:2]: x"
    )

    assert desk.marks == ["1", "a", "2", "b"]


def test_marks_by_page_are_left_to_the_pages() -> None:
    desk = Desk(routes(Destination.FOOT, numbering=Numbering.PAGE)).section("a[^1]\n\n[^1]: x")

    assert desk.marks == [PageMark("call-one-1", "author", "figures", "note-one-1")]
    assert desk.calls[0].id == "call-one-1"


def test_calls_look_as_the_stream_says() -> None:
    desk = Desk(routes(Destination.FOOT, calls=Calls.BRACKETED)).section(
        "a[^1] b[^ed:1]\n\n[^1]: x\n[^ed:1]: x"
    )

    assert [call.bracketed for call in desk.calls] == [True, False]


def test_streams_at_the_foot_are_groups_in_the_order_of_their_list() -> None:
    """What stands elsewhere is no group."""
    streams = NoteRoutes(
        author=NoteRoute(),
        editor=NoteRoute(destination=Destination.END),
        translator=NoteRoute(),
        own={"gloss": OwnRoute(prefix="gl")},
        order=("gloss", "author"),
    )
    desk = Desk(streams).section("a[^1] b[^tr:1] c[^gl:1]\n\n[^1]: x\n[^tr:1]: y\n[^gl:1]: z")

    assert [(call.stream, call.group) for call in desk.calls] == [
        ("author", 1),
        ("translator", 2),
        ("gloss", 0),
    ]


@pytest.mark.parametrize(
    ("destination", "said"),
    [
        (Destination.FOOT, "See n. 1, p. ."),
        (Destination.MARGIN, "See n. 1, p. ."),
        (Destination.SECTION, "See n. 1, p. ."),
        (Destination.END, "See n. 1, p. ."),
        (Destination.INLINE, "See p. ."),
    ],
)
def test_a_note_that_is_called_again_is_referred_to(destination: Destination, said: str) -> None:
    """The note is set once; what is set at the later calls leads to the first."""
    desk = Desk(routes(destination)).section("a[^1] b[^1] c[^1]\n\n[^1]: x")

    assert list(desk.said.values()) == ["x", said, said]
    assert desk.marks == ([] if destination is Destination.INLINE else ["1", "2", "3"])


def test_a_reference_to_a_note_by_page_has_the_mark_of_its_page() -> None:
    desk = Desk(routes(Destination.FOOT, numbering=Numbering.PAGE)).section(
        "a[^1] b[^1]\n\n[^1]: x"
    )

    assert list(desk.said.values()) == ["x", "See n. , p. .<call-one-1>"]


TABLE = "| a[^1] | b |\n|---|---|\n| c[^1] | d[^1] |\n"


def test_a_note_that_is_called_again_in_one_table_keeps_its_mark() -> None:
    desk = Desk().section(f"{TABLE}\nafter[^1]\n\n[^1]: x")

    assert desk.marks == ["1", "1", "1", "2"]
    assert [call.id for call in desk.calls[:3]] == [
        "call-one-1",
        "call-one-1-again-1",
        "call-one-1-again-2",
    ]
    assert {call.note for call in desk.calls[:3]} == {"note-one-1"}
    assert [call.body is None for call in desk.calls] == [False, True, True, False]


def test_a_reference_in_a_table_keeps_its_mark_in_the_table_too() -> None:
    """But in the next table it is a reference of its own."""
    desk = Desk().section(f"before[^1]\n\n{TABLE}\n{TABLE}\n[^1]: x")

    assert desk.marks == ["1", "2", "2", "2", "3", "3", "3"]
    assert list(desk.said.values()) == ["x", "See n. 1, p. .", "See n. 1, p. ."]


def test_a_call_in_the_head_of_a_table_is_a_call() -> None:
    desk = Desk().section("| a[^1] | b |\n|---|---|\n| c | d |\n\n: e[^2]\n\n[^1]: x\n[^2]: y")

    assert [desk.said[note] for note in desk.at["foot"]] == ["y", "x"]
    assert desk.marks == ["1", "2"]


@pytest.mark.parametrize(
    ("destination", "order", "marks"),
    [
        (Destination.FOOT, ["x", "z", "y"], ["1", "2", "3"]),
        (Destination.MARGIN, ["x", "z", "y"], ["1", "2", "3"]),
        # what is called in the list of notes comes after all that the text calls
        (Destination.SECTION, ["x", "y", "z"], ["1", "2", "3"]),
        (Destination.END, ["x", "y", "z"], ["1", "2", "3"]),
    ],
)
def test_a_note_that_is_called_in_a_note_is_counted_where_it_is_read(
    destination: Destination, order: list[str], marks: list[str]
) -> None:
    desk = Desk(routes(destination)).section("a[^1] b[^2]\n\n[^1]: x[^3]\n[^2]: y\n[^3]: z")

    assert [desk.said[note] for note in desk.at[str(destination)]] == order
    assert sorted(map(str, desk.marks)) == marks


@pytest.mark.parametrize("destination", [Destination.END, Destination.FOOT])
def test_a_note_at_the_end_knows_the_call_that_leads_to_it_from_the_text(
    destination: Destination,
) -> None:
    """What is called in a note at the foot is called on its page; in one at the end it is not."""
    text = "a[^1]\n\n[^1]: one[^ed:2]\n\n[^ed:2]: two[^ed:3]\n\n[^ed:3]: three"
    desk = Desk(routes(destination)).section(text)

    first = "call-one-1" if destination is Destination.END else "call-one-2"
    notes = [note for stream in desk.router.notes_at(Destination.END) for note in stream.notes]
    assert {note.text_call for note in notes if note.stream == "editor"} == {first}


def test_a_note_in_a_note_in_the_line_stands_in_it() -> None:
    desk = Desk(routes(Destination.INLINE)).section("a[^1]\n\n[^1]: x[^2] y\n[^2]: z")

    assert [plain(note.children) for note in desk.inline] == ["x y", "z"]


def test_notes_called_in_end_notes_are_numbered_where_those_stand() -> None:
    """Else there would be gaps in the marks of the chapters."""
    streams = NoteRoutes(editor=NoteRoute(destination=Destination.END))
    desk = Desk(streams)
    for number, place in enumerate((FIRST, SECOND)):
        desk.section(
            f"a[^ed:{number}] b[^{number}]\n\n"
            f"[^ed:{number}]: x[^n{number}]\n[^{number}]: y\n[^n{number}]: z",
            place,
        )

    authors = [call.mark for call in desk.calls if call.stream == "author"]
    assert authors == ["1", "1", "1", "2"]  # in the text, in a note, in the text, in a note


def test_a_section_note_called_in_an_end_note_ends_the_book_too() -> None:
    streams = NoteRoutes(
        author=NoteRoute(destination=Destination.SECTION),
        editor=NoteRoute(destination=Destination.END),
    )
    desk = Desk(streams).section("a[^ed:1]\n\n[^ed:1]: x[^1]\n[^1]: y")

    assert (len(desk.at["section"]), len(desk.at["end"])) == (0, 2)


def test_a_note_that_calls_itself_ends() -> None:
    for destination in (*AWAY, Destination.FOOT, Destination.INLINE):
        desk = Desk(routes(destination)).section("a[^1]\n\n[^1]: this[^2]\n[^2]: that[^1]")

        assert len(desk.said) == 2


def test_notes_are_called_in_notes_so_deep_and_no_deeper() -> None:
    depth = range(1, DEPTH + 2)
    notes = "\n".join(f"[^{n}]: n{n}[^{n + 1}]" for n in depth) + f"\n[^{DEPTH + 2}]: last"
    desk = Desk().section(f"a[^1]\n\n{notes}")

    assert len(desk.said) == DEPTH
    (problem,) = desk.problems
    assert (problem.code, problem.location.line) == ("N11", DEPTH + 2)


def test_a_dropped_note_takes_along_what_only_it_calls() -> None:
    desk = Desk().section(
        "a[^tr:1] b[^2]\n\n[^tr:1]: x[^1][^2]\n[^1]: y[^ed:3]\n[^2]: z\n[^ed:3]: w"
    )

    assert dict(desk.router.dropped) == {"translator": 1, "author": 1, "editor": 1}


def test_a_note_that_is_dropped_twice_is_counted_once() -> None:
    assert dict(Desk().section("a[^tr:1] b[^tr:1]\n\n[^tr:1]: x").router.dropped) == {
        "translator": 1
    }


@pytest.mark.parametrize(
    ("prefix", "brackets"), [("", "()"), ("src:", "()"), ("ed:", "[]"), ("gl:", "[]")]
)
def test_brackets_tell_whose_words_they_hold(prefix: str, brackets: str) -> None:
    inline = NoteRoute(destination=Destination.INLINE)
    own = {"gloss": OwnRoute(prefix="gl", destination=Destination.INLINE)}
    streams = NoteRoutes(author=inline, editor=inline, sources=SourcesRoute(), own=own)
    (note,) = Desk(streams).section(f"a[^{prefix}1]\n\n[^{prefix}1]: x").inline

    assert note.brackets == brackets


def test_every_note_of_a_stream_is_signed_and_no_reference_to_it() -> None:
    streams = routes(Destination.FOOT, sign=Wording({"en": "— Au.", "ru": "— Авт."}))
    desk = Desk(streams).section("a[^1] b[^1] c[^2]\n\n[^1]: x\n[^2]:\n    - y")

    assert list(desk.said.values()) == ["x — Au.", "See n. 1, p. .", "y— Au."]


def test_the_notes_set_away_are_those_of_the_section_stream_by_stream() -> None:
    end = NoteRoute(destination=Destination.END)
    desk = Desk(NoteRoutes(author=end, editor=end))
    desk.section("a[^ed:1] b[^1] c[^ed:2]\n\n[^ed:1]: x\n[^1]: y\n[^ed:2]: z", FIRST)
    assert desk.at["end"] == ["note-one-2", "note-one-1", "note-one-3"]

    desk.section("a[^9]\n\n[^9]: y", SECOND)
    assert desk.at["end"][3:] == ["note-two-1"]


def test_the_notes_of_an_event_are_found_by_its_name() -> None:
    """A register's file holds many records, each with notes of its own."""
    prose = read("a[^1]\n\n[^1]: x")
    desk = Desk()
    (note,) = prose.notes.values()
    desk.router.bodies["c.yaml#vote", "author", "1"] = note
    desk.router.open_section(THIRD)
    (paragraph,) = prose.blocks
    line = getattr(paragraph, "children", ())

    assert [type(each) for each in desk.router.route_line(line, "c.yaml#vote")][1:] == [Marked]
    assert desk.router.route_line(line, "c.yaml#truce") == line[:1]

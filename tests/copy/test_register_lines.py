"""Every line of the registers is read in the language of the edition, and its mistakes are told."""

from collections.abc import Callable, Mapping

import pytest

from octavo.copy.markdown.containers import STREAMS
from octavo.copy.order import read_order
from octavo.copy.prose import Call, Paragraph, Text
from octavo.copy.prose.walk import inlines_in, plain
from octavo.copy.register_lines import RegisterLines, home_of, lines_of, read_lines
from octavo.copy.shapes.documents import Votes
from octavo.copy.shapes.events import Event
from octavo.copy.shapes.registers import Organisation, Person, Place, Term
from octavo.copy.shapes.texts import Text as Field
from octavo.copy.works import read_work
from octavo.problems import Problem
from octavo.project import Project

Write = Callable[[str, str], object]
FILE = "content/w/chronology.yaml"


def read(
    project: Project, language: str = "en", streams: Mapping[str, str] = STREAMS
) -> tuple[RegisterLines, list[str]]:
    """Read the lines of the sound work; problems are written as "line:column code"."""
    work = read_work(project, "w", [])
    problems: list[Problem] = []
    lines = read_lines(work, language, problems, streams=streams)
    return lines, [
        f"{problem.location.line}:{problem.location.column} {problem.code}" for problem in problems
    ]


def test_every_sort_of_record_has_its_lines() -> None:
    """What is said of a record is a line; names and titles of documents are plain."""
    a = Field({"": "a"})
    keys = [
        [".".join(path) for path, _ in lines_of(record)]
        for record in (
            Person(id="p", name={"en": {"family": "F"}}, role=a, note=a, real_name=a),  # type: ignore[dict-item]
            Organisation(id="o", name=a, short=a, note=a),
            Place(id="p", name=a, modern_name=a, note=a),
            Term(id="t", term=a, definition=a),
            Votes(note=a),
            Event(id="e", date="1917", title=a, text=a, notes={"1": a, "ed:2": a}),  # type: ignore[arg-type]
        )
    ]

    assert keys == [
        ["role", "note"],
        ["note"],
        ["note"],
        ["definition"],
        ["note"],
        ["title", "text", "notes.1", "notes.ed:2"],
    ]


def test_the_note_of_a_vote_is_found_in_its_document(project: Project, write: Write) -> None:
    write(
        "content/w/documents.yaml",
        "- id: r1\n  kind: resolution\n  title: T\n  date: 1917\n  status: adopted\n"
        "  votes: {for: 1, note: by *hand*}\n",
    )
    lines, problems = read(project)

    assert plain(lines.of("documents", "r1", "votes", "note")) == "by hand"
    assert problems == []


def test_a_line_that_is_not_there_is_empty(project: Project) -> None:
    lines, _ = read(project)

    assert lines.of("events", "nov-2", "text") == lines.of("events", "nobody", "title") == ()


@pytest.mark.parametrize(("language", "words"), [("en", "A."), ("ru", "Б."), ("fr", "A.")])
def test_a_text_is_read_in_the_language_of_the_edition(
    project: Project, write: Write, language: str, words: str
) -> None:
    """A language without a text has the first that there is, as in print."""
    write(FILE, "- {id: a, date: 1917, title: {en: A., ru: Б.}}\n")

    assert read(project, language)[0].of("events", "a", "title") == (Text(words),)


def test_a_mistake_is_told_at_its_column_in_its_own_language(
    project: Project, write: Write
) -> None:
    text = "- id: a\n  date: 1917\n  title:\n    en: A [b](foo:b).\n    ru: А [б](фу:б).\n"
    write(FILE, text)

    assert read(project, "en")[1] == ["4:15 R01"]
    assert read(project, "ru")[1] == ["5:15 R01"]


def test_the_notes_of_an_event_are_its_own(project: Project, write: Write) -> None:
    """Two events may have notes of the same label."""
    write(
        FILE,
        '- {id: a, date: 1917, title: "A[^1].", notes: {"1": Of *a*.}}\n'
        '- {id: b, date: 1917, title: "B[^1] C[^ed:x].", notes: {"1": Of b., "ed:x": Ed.}}\n',
    )
    lines, problems = read(project)

    assert problems == []
    assert list(lines.notes) == [
        (f"{FILE}#a", "author", "1"),
        (f"{FILE}#b", "author", "1"),
        (f"{FILE}#b", "editor", "x"),
    ]
    (block,) = lines.notes[home_of(FILE, "a"), "author", "1"].blocks
    assert isinstance(block, Paragraph)
    assert plain(block.children) == "Of a."
    title = inlines_in(lines.of("events", "b", "title"))
    calls = [each for each in title if isinstance(each, Call)]
    assert [(call.stream, call.label) for call in calls] == [("author", "1"), ("editor", "x")]


@pytest.mark.parametrize(
    ("event", "problems"),
    [
        ('title: "A[^1].", notes: {"1": N.}', []),
        ('title: A., text: "T[^1].", notes: {"1": N.}', []),
        ('title: "A[^1].", notes: {"1": "N[^2].", "2": M.}', []),
        ('title: "A[^1]."', ["1:32 N01"]),
        ('title: "A[^1].", notes: {"ed:1": N.}', ["1:32 N01", "1:48 N02"]),
        ('title: A., notes: {"1": N.}', ["1:42 N02"]),
        ('title: A., notes: {"ed:1": N.}', ["1:42 N02"]),
        ('title: A., notes: {"gl:1": N.}', ["1:42 N03"]),
        ('title: "A[^gl:1].", notes: {"gl:1": N.}', ["1:51 N03", "1:32 N03"]),
    ],
)
def test_calls_and_notes_of_an_event_belong_together(
    project: Project, write: Write, event: str, problems: list[str]
) -> None:
    write(FILE, f"- {{id: a, date: 1917, {event}}}\n")

    assert sorted(read(project)[1]) == sorted(problems)


def test_an_edition_may_have_streams_of_its_own(project: Project, write: Write) -> None:
    write(FILE, '- {id: a, date: 1917, title: "A[^gl:1].", notes: {"gl:1": N.}}\n')
    lines, problems = read(project, streams={**STREAMS, "gl": "glosses"})

    assert (list(lines.notes), problems) == ([(f"{FILE}#a", "glosses", "1")], [])


def test_no_other_record_has_notes(project: Project, write: Write) -> None:
    write("content/w/terms.yaml", '- {id: a, term: A, definition: "D[^1]."}\n')
    work, found = read_work(project, "w", []), list[Problem]()
    read_lines(work, "en", found, streams=STREAMS)

    assert [(problem.code, problem.hint) for problem in found] == [
        ("N01", "remove the call: of the registers only events have notes")
    ]


def test_an_order_has_the_lines_of_its_language(project: Project) -> None:
    assert read_order(project, "booklet-en", []).lines == read(project)[0]

"""Made notes: first mentions and citations become calls, and nothing else in a text changes."""

import pytest

from octavo.assemble.made_notes import NoteMaker
from octavo.assemble.note_calls import NoteKey, calls_in
from octavo.copy.markdown import prose_of
from octavo.copy.prose import (
    Block,
    Call,
    Deed,
    Inline,
    Note,
    Paragraph,
    Quoted,
    Reference,
    Text,
)
from octavo.copy.prose.walk import Inlines, blocks_in, inlines_in, lines_of
from octavo.copy.shapes.note_routes import NoteRoutes
from octavo.copy.shapes.notes import BiographicalRoute, Destination, FirstIn, SourcesRoute
from octavo.problems import Location

HERE = Location("f.md", 1, 1)
PEOPLE = NoteRoutes(biographical=BiographicalRoute(destination=Destination.FOOT))
SOURCES = NoteRoutes(sources=SourcesRoute(destination=Destination.FOOT))
KNOWN = {"dan": "a Menshevik", "kamenev": "a Bolshevik", "martov": ""}


def life(person: str) -> tuple[Block, ...]:
    """Say who a person was."""
    words = KNOWN.get(person, "")
    return (Paragraph((Text(words),), Location("people.yaml", 1, 1)),) if words else ()


def maker(
    routes: NoteRoutes, *written: str, bodies: dict[NoteKey, Note] | None = None
) -> NoteMaker:
    """Make a maker of notes with its first section open."""
    made = NoteMaker(routes, life, frozenset(written), {} if bodies is None else bodies)
    made.open_section()
    return made


def shown(inlines: Inlines) -> str:
    """Write a line with ``^`` for each call and ``@`` for each citation left."""
    words = ""
    for inline in inlines_in(inlines):
        if isinstance(inline, Call):
            words += "^"
        elif isinstance(inline, Text):
            words += inline.text
        elif isinstance(inline, Reference) and inline.scheme == "source" and not inline.children:
            words += "@"
    return words


def text(markdown: str, made: NoteMaker) -> list[str]:
    """Give the lines of a text with the calls that are made in it."""
    blocks = made.blocks(prose_of(markdown, "f.md", []).blocks)
    return [shown(line) for block in blocks_in(blocks) for line in lines_of(block) if line]


@pytest.mark.parametrize(
    ("markdown", "lines"),
    [
        ("[Dan](person:dan) and [Dan](person:dan).", ["Dan^ and Dan."]),
        ("*[Dan](person:dan)* spoke.", ["Dan^ spoke."]),
        ("[Dan](person:dan) to [Kamenev](person:kamenev)", ["Dan^ to Kamenev^"]),
        ("# [Dan](person:dan)\n\n[Dan](person:dan)", ["Dan", "Dan^"]),
        ("- [Dan](person:dan)\n- [Dan](person:dan)", ["Dan^", "Dan"]),
        ("| [Dan](person:dan) |\n|---|\n| [Dan](person:dan) |", ["Dan^", "Dan"]),
        ("[Martov](person:martov), of whom no more is said", ["Martov, of whom no more is said"]),
        ("[Nobody](person:nobody), [VTsIK](org:vtsik)", ["Nobody, VTsIK"]),
        ("A source stays: [](source:reed)", ["A source stays: @"]),
    ],
)
def test_the_first_mention_of_a_person_is_the_call_of_a_note(
    markdown: str, lines: list[str]
) -> None:
    assert text(markdown, maker(PEOPLE)) == lines


def test_a_person_is_met_once_in_a_book_or_in_each_chapter() -> None:
    by_chapter = BiographicalRoute(destination=Destination.FOOT, first_in=FirstIn.CHAPTER)
    found = {}
    for routes in (PEOPLE, NoteRoutes(biographical=by_chapter)):
        made = maker(routes)
        first = text("[Dan](person:dan) [Dan](person:dan)", made)
        made.open_section()
        found[routes.biographical.first_in] = first + text("[Dan](person:dan)", made)

    assert found == {FirstIn.BOOK: ["Dan^ Dan", "Dan"], FirstIn.CHAPTER: ["Dan^ Dan", "Dan^"]}


def test_a_person_on_whom_there_is_a_note_gets_no_other() -> None:
    assert text("[Dan](person:dan) spoke.", maker(PEOPLE, "dan")) == ["Dan spoke."]


@pytest.mark.parametrize(
    ("markdown", "lines"),
    [
        ('It froze [](source:reed "p. 5").', ["It froze^."]),
        ("It froze ([](source:reed)).", ["It froze^."]),
        ("It froze. ([](source:reed)) Then", ["It froze.^ Then"]),
        ("It froze ([](source:reed); [](source:bone)), it is said", ["It froze^^, it is said"]),
        ("It froze [](source:reed), [](source:bone).", ["It froze^^."]),
        ("It froze [](source:reed) [](source:bone)", ["It froze^^"]),
        ("It froze (so [](source:reed)).", ["It froze (so^)."]),
        ("So [Reed](source:reed) says.", ["So Reed says."]),
        ("*It froze [](source:reed)*", ["It froze^"]),
        ("# Of [](source:reed)", ["Of @"]),
        ("| a [](source:reed) |\n|---|\n| b |\n\n: c [](source:reed)", ["c @", "a^", "b"]),
        ("[Dan](person:dan)", ["Dan"]),
    ],
)
def test_a_citation_in_running_text_is_the_call_of_a_note(markdown: str, lines: list[str]) -> None:
    assert text(markdown, maker(SOURCES)) == lines


def cited(*words: str) -> Inlines:
    """Make a line with a citation."""
    line: list[Inline] = [Text(each) for each in words]
    return (*line, Reference("source", "reed", "", (), HERE))


def test_what_is_known_of_a_quotation_or_a_document_stays_with_it() -> None:
    inside = (Paragraph(cited("text "), HERE),)
    quoted = Quoted("quotation", (), cited(), inside, HERE)
    deed = Deed("document", "", None, (), (), "", (), cited(), cited(), inside, HERE)

    done = maker(SOURCES).blocks((quoted, deed))

    assert [shown(line) for block in blocks_in(done) for line in lines_of(block) if line] == [
        "@",
        "text^",
        "@",
        "@",
        "text @",
    ]


@pytest.mark.parametrize(
    ("destination", "said"),
    [(Destination.FOOT, "@."), (Destination.END, "@."), (Destination.INLINE, "@")],
)
def test_the_note_of_a_citation_is_a_sentence_unless_it_stands_in_one(
    destination: Destination, said: str
) -> None:
    bodies: dict[NoteKey, Note] = {}
    routes = NoteRoutes(sources=SourcesRoute(destination=destination))
    blocks = maker(routes, bodies=bodies).blocks((Paragraph(cited("a "), HERE),))

    (call,) = calls_in(blocks)
    (body,) = bodies["f.md", call.stream, call.label].blocks
    assert shown(getattr(body, "children", ())) == said


def test_notes_that_nobody_wants_are_not_made() -> None:
    bodies: dict[NoteKey, Note] = {}
    blocks = prose_of("[Dan](person:dan) [](source:reed)", "f.md", []).blocks

    assert maker(NoteRoutes(), bodies=bodies).blocks(blocks) == blocks
    assert bodies == {}


def test_a_line_of_a_register_keeps_its_notes_under_its_own_name() -> None:
    bodies: dict[NoteKey, Note] = {}
    made = maker(SOURCES, bodies=bodies)

    assert shown(made.line(cited("a "), "c.yaml#vote")) == "a^"
    assert [home for home, _, _ in bodies] == ["c.yaml#vote"]

"""Composition: what the book holds and a galley does not is told where it was written."""

from dataclasses import replace

from small_paper import evidence, found

from octavo.assemble.book import Book, Imprint, RegisterCopy, RegisterEntry, Section, TextCopy
from octavo.copy.matter import Matter, Opening
from octavo.copy.prose import Block, Marked, Paragraph, Quoted, Text
from octavo.problems import Location, Severity
from octavo.proof.composition import composition
from octavo.proof.evidence import Evidence
from octavo.proof.findings import Finding

HERE = Location("b.md", 3)
NONE = Book("x", "en", (), (), (), (), (), (), Imprint(), "a6", ())


def paragraph(text: str, line: int = 3) -> Paragraph:
    """Write a paragraph on a line of its text."""
    return Paragraph((Text(text),), Location("b.md", line))


def told(html: str, *blocks: Block, copy: object = None) -> list[Finding]:
    """Look in a galley for blocks under the heading "The Day"."""
    texts = copy or TextCopy((Text("The Day"),), (), blocks)
    section = Section("one", "text", Matter.BODY, Opening.NEXT, (), "", texts, HERE)  # type: ignore[arg-type]
    shown = Evidence(evidence("", []).pages, {}, (found(f"<h1>The Day</h1>{html}", []),))
    return list(composition(replace(NONE, sections=(section,)), shown))


def test_what_was_composed_in_order_is_no_finding() -> None:
    assert told("<p>One.</p><div><p>Two.</p></div>", paragraph("One."), paragraph("Two.")) == []


def test_a_paragraph_that_a_template_forgets_is_found_at_its_line() -> None:
    (one,) = told("<p>One.</p>", paragraph("One."), paragraph("Two.", 5))

    assert (one.problem.code, one.problem.location) == ("P12", Location("b.md", 5))
    assert "'Two.' is in no galley" in one.problem.message


def test_another_order_is_found_once() -> None:
    (one,) = told(
        "<p>Two.</p><p>Three.</p><p>One.</p>", *map(paragraph, ("One.", "Two.", "Three."))
    )

    assert "'Two.' is composed before what it follows" in one.problem.message


def test_calls_notes_and_numbers_stand_in_the_text_without_harm() -> None:
    note = '<a class="call" id="c">1</a><span class="note" id="n"><a class="mark">1</a>So.</span>'
    call = Marked("c", "n", "1", "author", HERE, (paragraph("So."),))
    block = Paragraph((Text("One"), call, Text(" word.")), HERE)

    assert told(f"<p>One{note} word.</p>", block) == []
    (one,) = told("<p>One word.</p>", block)
    assert "'So.'" in one.problem.message


def test_a_paragraph_that_is_only_in_a_note_is_missing() -> None:
    note = '<span class="note" id="n">So it was.</span>'

    assert len(told(f"<p>One{note}</p>", paragraph("One"), paragraph("So it was."))) == 1


def test_a_detail_that_is_left_out_is_a_warning() -> None:
    quoted = Quoted("quotation", (Text("Reed"),), (), (paragraph("So."),), HERE)

    (one,) = told("<blockquote><p>So.</p></blockquote>", quoted)

    assert one.problem.severity is Severity.WARNING


def test_an_entry_must_have_its_anchor_and_its_headword() -> None:
    entry = RegisterEntry("person-dan", (Text("Dan"),), (), (Text("A Menshevik"),), HERE)
    copy = RegisterCopy((entry,))

    assert told('<p id="person-dan">Dan</p>', copy=copy) == []
    assert len(told('<p id="person-dan">Somebody</p>', copy=copy)) == 1
    assert len(told("<p>Dan</p>", copy=copy)) == 1


def test_a_section_without_a_galley_is_found() -> None:
    section = Section("two", "text", Matter.BODY, Opening.NEXT, (), "", TextCopy((), (), ()), HERE)
    shown = evidence("", [])

    (one,) = composition(replace(NONE, sections=(section,)), shown)

    assert "the section 'two' was not composed" in one.problem.message

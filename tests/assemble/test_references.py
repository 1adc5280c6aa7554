"""References: every link inside the work is settled, or told where it cannot be."""

from collections.abc import Callable

import pytest

from octavo.assemble.references import ReferenceSetter, Targets
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.markdown import prose_of
from octavo.copy.order import Order
from octavo.copy.prose import FolioOf, Paragraph, Pointer, Reference
from octavo.copy.prose.walk import Inlines, inlines_in, plain
from octavo.problems import Problem, Severity

Settled = tuple[Inlines, list[Problem]]
Settle = Callable[[str], Settled]

TARGETS = Targets(
    anchors=frozenset({"person-kamenev", "event-talks", "source-reed1919"}),
    documents={"r1": 1},
    sections={"first": "section-first", "offer": "offer", "chronology": "chronology"},
    texts=frozenset({"first", "second"}),
)


@pytest.fixture
def settle(order: Order) -> Settle:
    """Give a function that settles the references of one paragraph of Markdown."""

    def settling(markdown: str) -> Settled:
        problems: list[Problem] = []
        (paragraph,) = prose_of(markdown, "f.md", problems, raw_html=False).blocks
        assert isinstance(paragraph, Paragraph)
        setter = ReferenceSetter(
            order.work, order.words, "en", CalendarPolicy.OS_NS, TARGETS, problems
        )
        return setter.settle(paragraph.children), problems

    return settling


def pointer(inlines: Inlines) -> Pointer:
    """Give the only pointer of a line."""
    (found,) = (inline for inline in inlines_in(inlines) if isinstance(inline, Pointer))
    return found


@pytest.mark.parametrize(
    ("markdown", "role", "words", "target"),
    [
        ("[Каменеву](person:kamenev)", "mention mention-person", "Каменеву", "person-kamenev"),
        ("[Dan](person:dan)", "mention mention-person", "Dan", ""),
        ("[the talks](event:talks)", "event-link", "the talks", "event-talks"),
        ("[](event:talks)", "event-link", "29 October (11 November) 1917, 19:00", "event-talks"),
        ("[](date:1917-11-01)", "date", "1 (14) November 1917", ""),
        ('[](date:1917-11-01 "day")', "date", "1 (14) November", ""),
        ("[that day](date:1917-11-01)", "date", "that day", ""),
        ("[](source:reed1919)", "citation", "Reed, Ten Days", "source-reed1919"),
        ('[](source:reed1919 "ch. 8")', "citation", "Reed, Ten Days, ch. 8", "source-reed1919"),
        ("[Reed](source:reed1919)", "citation", "Reed", "source-reed1919"),
        ("[](document:r1)", "cross-reference", "document 1", "document-r1"),
        ("[terms](document:r1)", "cross-reference", "terms", "document-r1"),
        ("[above](section:first)", "cross-reference", "above", "section-first"),
        ("[above](section:offer)", "cross-reference", "above", "offer"),
        ("[below](section:chronology)", "cross-reference", "below", "chronology"),
    ],
)
def test_a_reference_is_set_in_words_and_leads_to_its_target(
    settle: Settle, markdown: str, role: str, words: str, target: str
) -> None:
    """What is not in this edition has words all the same, and leads nowhere."""
    line, problems = settle(markdown)
    found = pointer(line)

    assert (found.role, plain((found,)).replace("\u00a0", " "), found.target) == (
        role,
        words,
        target,
    )
    assert problems == []


@pytest.mark.parametrize(
    ("markdown", "words"),
    [("[](section:first)", "p. "), ('[above](section:first "page")', "above (p. )")],
)
def test_a_reference_to_a_page_waits_for_the_folio(
    settle: Settle, markdown: str, words: str
) -> None:
    line, _ = settle(markdown)

    assert FolioOf("section-first") in inlines_in(line)
    assert plain(line).replace("\u00a0", " ") == words


@pytest.mark.parametrize(
    ("markdown", "code", "hint"),
    [
        ("[x](person:kamenef)", "R02", "did you mean 'kamenev'?"),
        ("[x](org:vtsk)", "R02", "did you mean 'vtsik'?"),
        ("[x](place:smolny)", "R02", ""),
        ("[x](term:yunkers)", "R02", "did you mean 'yunker'?"),
        ("[x](event:talk)", "R02", "did you mean 'talks'?"),
        ("[](source:reed)", "R02", "did you mean 'reed1919'?"),
        ("[](document:r2)", "R02", "one of: r1"),
        ("[x](section:frist)", "R02", "did you mean 'first'?"),
        ("[](person:kamenev)", "R01", "write the words in the brackets: [words](person:kamenev)"),
        ("[](date:1917-02-30)", "D02", None),
        ("[](date:yesterday)", "D01", None),
        ('[](date:1917-11-01 "dya")', "M04", "did you mean 'day'?"),
    ],
)
def test_a_reference_that_cannot_be_settled_is_an_error(
    settle: Settle, markdown: str, code: str, hint: str | None
) -> None:
    _, (problem,) = settle(markdown)

    assert (problem.code, problem.severity) == (code, Severity.ERROR)
    assert hint is None or problem.hint == hint
    assert problem.location.line == 1


@pytest.mark.parametrize(
    ("markdown", "severity"),
    [("[later](section:second)", Severity.WARNING), ("[](section:second)", Severity.ERROR)],
)
def test_what_this_edition_leaves_out_is_an_error_only_if_words_would_be_missing(
    settle: Settle, markdown: str, severity: Severity
) -> None:
    line, (problem,) = settle(markdown)

    assert (problem.code, problem.severity) == ("R03", severity)
    assert pointer(line).target == ""


def test_every_mention_has_an_anchor_of_its_own(settle: Settle) -> None:
    line, _ = settle("[a](person:kamenev) [b](person:dan) *[c](person:kamenev)*")
    ids = [inline.id for inline in inlines_in(line) if isinstance(inline, Pointer)]

    assert ids == [
        "mention-person-kamenev-1",
        "mention-person-dan-1",
        "mention-person-kamenev-2",
    ]


def test_a_date_can_name_its_own_calendar(settle: Settle) -> None:
    line, problems = settle('[](date:1917-11-14 "gregorian day")')

    assert plain(line).replace("\u00a0", " ") == "1 (14) November"
    assert problems == []


def test_no_reference_is_left_wherever_it_is_nested(settle: Settle) -> None:
    line, _ = settle("*[**[x](person:dan)**](https://y.org)* [[z](term:yunker)]{lang=ru}")

    assert [inline for inline in inlines_in(line) if isinstance(inline, Reference)] == []

"""Deeds: containers become quotations, speeches, questions, documents and resolutions."""

from collections.abc import Callable
from typing import Any

import pytest

from octavo.assemble.deeds import DeedSetter
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.markdown import prose_of
from octavo.copy.order import Order
from octavo.copy.prose import Block, Container, Deed, Paragraph, Questions, Quoted, Reference, Text
from octavo.copy.prose.walk import blocks_in, plain
from octavo.problems import Problem

Built = tuple[tuple[Block, ...], list[Problem]]
Build = Callable[[str], Built]


@pytest.fixture
def build(order: Order) -> Build:
    """Give a function that builds the containers of a text in Markdown."""

    def building(markdown: str) -> Built:
        problems: list[Problem] = []
        blocks = prose_of(markdown, "f.md", problems, raw_html=False).blocks
        setter = DeedSetter(
            order.work,
            order.words,
            "en",
            CalendarPolicy.OS_NS,
            {"r1": 7},
            lambda name: order.texts.documents[name].blocks,
            order.lines,
            problems,
        )
        return setter.build(blocks), problems

    return building


def only(built: Built) -> Any:  # noqa: ANN401 - whichever block it is
    """Give the only block that was built without a problem."""
    (block,), problems = built
    assert problems == []
    return block


def test_a_registered_document_has_all_that_its_record_says(build: Build) -> None:
    deed = only(build("::: resolution {id=r1}\n:::"))

    assert isinstance(deed, Deed)
    assert (deed.kind, deed.id, deed.number) == ("resolution", "document-r1", 7)
    assert plain(deed.title) == "Terms of the offer"
    assert plain(deed.dateline).replace("\u00a0", " ") == "VTsIK, 29 October (11 November) 1917"
    assert (deed.status, deed.votes) == ("Adopted", (("for", "38"), ("against", "29")))
    assert plain(deed.citation) == "Reed, Ten Days, ch. 8"
    assert len(deed.children) == 1


def test_a_registered_document_takes_its_kind_from_its_record(build: Build) -> None:
    assert only(build("::: document {id=r1}\n:::")).kind == "resolution"


def test_a_document_of_the_text_has_what_its_container_says(build: Build) -> None:
    deed = only(
        build(
            '::: resolution {id=own title="On Peace" for=3 against=2 abstain=1 status=rejected '
            'source=reed1919 locator="p. 5"}\nPeace.\n:::'
        )
    )

    assert (deed.id, deed.number, deed.status) == ("document-own", None, "Rejected")
    assert deed.votes == (("for", "3"), ("against", "2"), ("abstaining", "1"))
    assert plain(deed.title) == "On Peace"
    assert [(each.scheme, each.target, each.title) for each in deed.citation] == [
        ("source", "reed1919", "p. 5")
    ]


def test_a_speech_names_its_speaker_as_the_register_does(build: Build) -> None:
    speech = only(build("::: speech {speaker=kamenev}\nNo.\n:::"))

    assert isinstance(speech, Quoted)
    assert (speech.kind, speech.citation) == ("speech", ())
    (mention,) = speech.speaker
    assert isinstance(mention, Reference)
    assert (mention.scheme, mention.target, plain((mention,))) == (
        "person",
        "kamenev",
        "Lev Kamenev",
    )


def test_a_quotation_knows_its_language(build: Build) -> None:
    assert only(build("::: quotation {lang=de}\nNein.\n:::")).language == "de"


@pytest.mark.parametrize(("attributes", "title"), [("", "Questions"), (' {title="Ask"}', "Ask")])
def test_questions_have_a_title(build: Build, attributes: str, title: str) -> None:
    questions = only(build(f"::: questions{attributes}\n1. Why?\n:::"))

    assert isinstance(questions, Questions)
    assert questions.title == (Text(title),)


def test_no_container_is_left_wherever_it_is_nested(build: Build) -> None:
    text = "- ::: quotation\n  a\n  :::\n\n:::: questions\n::: speech\nb\n:::\n::::\n\n> > c\n"
    blocks, problems = build(text)

    assert problems == []
    assert [block for block in blocks_in(blocks) if isinstance(block, Container)] == []
    assert len([block for block in blocks_in(blocks) if isinstance(block, Paragraph)]) == 3


@pytest.mark.parametrize(
    ("markdown", "code", "hint"),
    [
        ("::: speech {speaker=kamenef}\nNo.\n:::", "R02", "did you mean 'kamenev'?"),
        ("::: resolution {id=r9}\n:::", "R02", "one of: r1"),
        (
            "::: resolution {id=r1}\nText.\n:::",
            "M04",
            "leave the container empty, or give the text another id",
        ),
    ],
)
def test_a_mistake_is_a_problem_at_the_container(
    build: Build, markdown: str, code: str, hint: str
) -> None:
    _, (problem,) = build(markdown)

    assert (problem.code, problem.hint, problem.location.line) == (code, hint, 1)

"""Questions: what stands in braces behind a question is asked of it, and no part of its words."""

import pytest

from octavo.copy.markdown import prose_of
from octavo.copy.prose import Container, ListBlock, Paragraph
from octavo.copy.prose.walk import plain
from octavo.problems import Problem


def read(items: str) -> tuple[list[Container], list[Problem]]:
    """Read a container of questions: its questions, and what is wrong with them."""
    problems: list[Problem] = []
    text = f"::: questions\n{items}\n:::\n"
    (block,) = prose_of(text, "f.md", problems, raw_html=False).blocks
    assert isinstance(block, Container)
    lists = [child for child in block.children if isinstance(child, ListBlock)]
    found = [each for one in lists for item in one.items for each in item]
    return [each for each in found if isinstance(each, Container)], problems


def test_attributes_stand_at_the_end_of_the_first_paragraph() -> None:
    second_item = '2. What,\n   [in a line](line:x)? {answer="It = it."}'
    items = f"1. Who *spoke*? {{lines=3 #who}}\n{second_item}\n"
    (first, second), problems = read(items)

    assert problems == []
    assert first.attributes == {"lines": "3", "id": "who"}
    assert second.attributes == {"answer": "It = it."}
    words = [each.children[0] for each in (first, second)]
    assert [plain(each.children) for each in words if isinstance(each, Paragraph)] == [
        "Who spoke?",
        "What, in a line?",
    ]


@pytest.mark.parametrize("item", ["1. Plain?", "1. *Stress*", "1.\n", "1. - a\n   - b"])
def test_a_question_without_braces_is_one_all_the_same(item: str) -> None:
    (question,), problems = read(item)

    assert problems == []
    assert (question.kind, question.attributes) == ("question", {})


@pytest.mark.parametrize(
    ("braces", "code"),
    [
        ("{lines=x}", "W02"),
        ("{lines=0}", "W02"),
        ("{lines=41}", "W02"),
        ("{box=9999}", "W02"),
        ("{minutes=-1}", "W02"),
        ("{lines=1 box=1}", "W02"),
        ("{rows=1}", "M04"),
        ("{#Not_One}", "M04"),
    ],
)
def test_what_cannot_be_is_told(braces: str, code: str) -> None:
    _, problems = read(f"1. Why? {braces}")

    assert [problem.code for problem in problems] == [code]

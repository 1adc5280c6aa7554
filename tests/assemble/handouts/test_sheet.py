"""Sheet: texts have numbered lines, questions room, and only teachers answers."""

import pytest
from handouts import Make, blocks_of, words_of

from octavo.copy.prose import Container, Deed, Gap, Lined, Panel, Paragraph, Question, Questions
from octavo.copy.prose.walk import inlines_in, plain

QUESTIONS = """:::: questions {title=Asked}
1. Who spoke? {lines=3 minutes=5 #speaker}
2. Who answered? {box=4 minutes=10 answer="Nobody."}
3. Who was [silent]{.gap}?

   ::: answer
   All of them.
   :::
4. And then?
::::

::: advice
Go slowly.
:::"""


def test_documents_and_passages_have_numbered_lines(make: Make) -> None:
    text = "::: resolution {id=r1}\n:::\n\n::: passage {source=reed1919}\nWords.\n:::"
    made = make(text, edition="handout: {lines: 3}\n")

    assert [deed.kind for deed in blocks_of(made, Deed)] == ["resolution", "passage"]
    lined = blocks_of(made, Lined)
    assert [each.every for each in lined] == [3, 3]
    assert len({each.id for each in lined}) == 2


def test_questions_have_room_and_ids_that_stay(make: Make) -> None:
    asked = blocks_of(make(QUESTIONS), Question)

    assert [(each.lines, each.box) for each in asked] == [(3, 0), (0, 4), (0, 0), (0, 0)]
    assert asked[0].id == "question-speaker"
    assert len({each.id for each in asked}) == 4


def test_pupils_have_neither_answers_nor_timings_nor_advice(make: Make) -> None:
    made = make(QUESTIONS)

    assert blocks_of(made, Panel) == []
    assert {each.minutes for each in blocks_of(made, Question)} == {0}
    (questions,) = blocks_of(made, Questions)
    assert plain(questions.title) == "Asked"
    gaps = [
        inline
        for paragraph in blocks_of(made, Paragraph)
        for inline in inlines_in(paragraph.children)
        if isinstance(inline, Gap)
    ]
    assert [each.children for each in gaps] == [()]
    for word in ("Nobody", "silent", "All of them", "slowly", r"\xa0min"):
        assert word not in str(made[0]), word


def test_teachers_have_all_in_place(make: Make) -> None:
    made = make(QUESTIONS, "teacher")

    panels = blocks_of(made, Panel)
    said = [(each.kind, words_of(each.children[0])) for each in panels]
    assert said == [("answer", "Nobody."), ("answer", "All of them."), ("advice", "Go slowly.")]
    assert [each.minutes for each in blocks_of(made, Question)] == [5, 10, 0, 0]
    assert [(each.lines, each.box) for each in blocks_of(made, Question)][:2] == [(3, 0), (0, 0)]
    (questions,) = blocks_of(made, Questions)
    assert plain(questions.title).replace("\u00a0", " ") == "Asked (15 min)"
    assert r"(5\xa0min)" in str(made[0])
    assert "silent" in str(made[0])


@pytest.mark.parametrize("audience", ["general", "teacher"])
def test_no_container_is_left(make: Make, audience: str) -> None:
    made = make(QUESTIONS, audience)

    assert made[1] == []
    assert blocks_of(made, Container) == []


@pytest.mark.parametrize(
    "around",
    [
        "{}",
        "::::: passage {{source=reed1919}}\n{}\n:::::",
        "::::: document {{source=reed1919 title=A}}\n{}\n:::::",
        "::::: quotation\n{}\n:::::",
        ":::: questions\n1. Which?\n\n   {}\n::::",
    ],
)
def test_an_exercise_and_a_panel_are_set_wherever_they_stand(make: Make, around: str) -> None:
    """Else the order in which things are written would give the answer away."""
    for inside, kind in (
        ("::: ordering\n1. One.\n2. Two.\n:::", "ordering"),
        ("::: cast {add=dan}\n:::", "cast"),
    ):
        made = make(
            around.format(inside.replace("\n", "\n   ") if "1. Which" in around else inside)
        )

        assert [each.kind for each in blocks_of(made, Panel)] == [kind]
        assert blocks_of(made, Container) == []

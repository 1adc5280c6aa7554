"""Select: a text keeps what is meant for its reader, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.assemble.select import Reader, select
from octavo.copy.markdown import prose_of
from octavo.copy.order import Known
from octavo.copy.prose import Block, Container
from octavo.copy.prose.walk import blocks_in, lines_of, plain
from octavo.problems import Problem

KNOWN = Known(
    frozenset({"pocket", "school", "base"}),
    frozenset({"general", "pupils"}),
    frozenset({"en", "ru"}),
)
READER = Reader(frozenset({"school", "base"}), "pupils", "en")


def read(text: str) -> tuple[Block, ...]:
    """Read Markdown without mistakes."""
    problems: list[Problem] = []
    blocks = prose_of(text, "f.md", problems, raw_html=False).blocks
    assert problems == []
    return blocks


def words(blocks: tuple[Block, ...]) -> list[str]:
    """Give the words of each line, in order."""
    return [plain(line) for block in blocks_in(blocks) for line in lines_of(block)]


@pytest.mark.parametrize(
    ("condition", "kept"),
    [
        ("editions=school", True),
        ("editions=base", True),
        ("editions=pocket", False),
        ('editions="pocket school"', True),
        ("audiences=pupils", True),
        ("audiences=general", False),
        ("languages=en", True),
        ("languages=ru", False),
        ("languages=en audiences=pupils editions=school", True),
        ("languages=ru audiences=pupils editions=school", False),
        ("languages=en audiences=general editions=school", False),
    ],
)
def test_every_condition_of_a_block_has_to_hold(condition: str, kept: bool) -> None:  # noqa: FBT001
    """An edition stands for all that it extends."""
    blocks = read(f"before\n\n::: only {{{condition}}}\nhere\n:::\n\nafter\n")

    assert words(select(blocks, READER, KNOWN, [])) == ["before", *["here"] * kept, "after"]


def test_conditions_inside_one_another_have_to_hold_all() -> None:
    text = ":::: only {languages=en}\na\n\n::: only {audiences=general}\nb\n:::\n\nc\n::::\n"

    assert words(select(read(text), READER, KNOWN, [])) == ["a", "c"]


def test_conditions_hold_inside_quotations_and_lists() -> None:
    quotation = "> a\n>\n> ::: only {languages=ru}\n> b\n> :::\n"
    items = "- c\n- ::: only {languages=ru}\n  d\n  :::\n"

    kept = select(read(f"{quotation}\n{items}"), READER, KNOWN, [])

    assert words(kept) == ["a", "c"]
    assert [len(items) for items in (getattr(kept[1], "items", ()),)] == [1]


@given(st.lists(st.sampled_from(["one", "> two", "- three", "# four"]), max_size=5))
def test_a_text_without_conditions_stays_whole(paragraphs: list[str]) -> None:
    blocks = read("\n\n".join(paragraphs))

    assert select(blocks, READER, KNOWN, []) == blocks


def test_nothing_of_a_condition_is_left_after_it() -> None:
    kept = select(read("::: only {languages=en}\na\n:::\n"), READER, KNOWN, [])

    assert [block for block in blocks_in(kept) if isinstance(block, Container)] == []


@pytest.mark.parametrize(
    ("condition", "code", "hint"),
    [
        ("editions=schol", "C05", "did you mean 'school'?"),
        ("audiences=pupil", "C05", "did you mean 'pupils'?"),
        ("languages=de", "C05", "one of: en, ru"),
        ("", "M04", "add editions=…, audiences=… or languages=…"),
    ],
)
def test_a_condition_that_can_never_hold_is_a_problem(condition: str, code: str, hint: str) -> None:
    problems: list[Problem] = []

    select(read(f"::: only {{{condition}}}\na\n:::\n"), READER, KNOWN, problems)

    assert [(problem.code, problem.hint) for problem in problems] == [(code, hint)]


def test_a_mistake_inside_what_is_left_out_is_told_too() -> None:
    problems: list[Problem] = []
    text = ":::: only {languages=ru}\n::: only {languages=xx}\na\n:::\n::::\n"

    select(read(text), READER, KNOWN, problems)

    assert [problem.code for problem in problems] == ["C05"]

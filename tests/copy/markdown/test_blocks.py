"""Blocks: what stands one under another becomes a tree, every block with its place."""

from collections.abc import Callable

import pytest

from octavo.copy.prose import (
    Cell,
    CodeBlock,
    Container,
    Figure,
    Heading,
    ListBlock,
    Ornament,
    Paragraph,
    Picture,
    Prose,
    RawBlock,
    Table,
    Text,
)
from octavo.problems import Location

Read = Callable[..., tuple[Prose, list[str]]]


def at(line: int, column: int = 1) -> Location:
    """Give a place in the file."""
    return Location("f.md", line, column)


def paragraph(words: str, line: int, column: int = 1) -> Paragraph:
    """Make a paragraph of plain words."""
    return Paragraph((Text(words),), at(line, column))


def test_a_text_is_read_in_its_order_with_a_place_for_each_block(read: Read) -> None:
    prose, problems = read("# One\n\ntwo\nlines\n\n* * *\n\n    code\n")

    assert prose.blocks == (
        Heading(1, (Text("One"),), at(1)),
        paragraph("two lines", 3),
        Ornament(at(6)),
        CodeBlock("code\n", at(8, 5)),
    )
    assert problems == []


def test_a_heading_has_an_id_a_day_and_a_short_form(read: Read) -> None:
    prose, problems = read('## Sunday *the 29th* {#oct-29 day=1917-10-29 short="29 October"}')
    (heading,) = prose.blocks

    assert isinstance(heading, Heading)
    assert (heading.level, heading.id, heading.day) == (2, "oct-29", "1917-10-29")
    assert heading.short == "29 October"
    assert len(heading.children) == 2
    assert problems == []


def test_lists_hold_blocks_and_know_their_first_number(read: Read) -> None:
    prose, _ = read("- a\n- b\n\n3. c\n")

    assert prose.blocks == (
        ListBlock(((paragraph("a", 1, 1),), (paragraph("b", 2, 1),)), None, at(1)),
        ListBlock(((paragraph("c", 4, 1),),), 3, at(4)),
    )


def test_a_container_has_its_attributes_and_its_blocks(read: Read) -> None:
    prose, problems = read("::: speech {speaker=dan}\nNo.\n:::\n")

    assert prose.blocks == (Container("speech", {"speaker": "dan"}, (paragraph("No.", 2),), at(1)),)
    assert problems == []


def test_containers_stand_in_one_another(read: Read) -> None:
    prose, problems = read(":::: only {languages=en}\n::: speech\nNo.\n:::\n::::\n")
    (outer,) = prose.blocks

    assert isinstance(outer, Container)
    assert [block.kind for block in outer.children if isinstance(block, Container)] == ["speech"]
    assert problems == []


def test_a_quotation_of_markdown_is_a_container(read: Read) -> None:
    prose, _ = read("> words")

    assert [block.kind for block in prose.blocks if isinstance(block, Container)] == ["quotation"]


def test_a_table_has_heads_rows_alignments_and_a_caption(read: Read) -> None:
    prose, _ = read("| a | b | c |\n|---|:-:|--:|\n| 1 | 2 | 3 |\n\n: The votes\n")
    head = (Cell((Text("a"),)), Cell((Text("b"),), "centre"), Cell((Text("c"),), "right"))
    row = (Cell((Text("1"),)), Cell((Text("2"),), "centre"), Cell((Text("3"),), "right"))

    assert prose.blocks == (Table(head, (row,), (Text("The votes"),), at(1)),)


def test_a_picture_alone_is_a_figure_and_its_title_the_caption(read: Read) -> None:
    prose, _ = read('![a seal](seal.png "The seal")')
    picture = Picture("seal.png", "a seal", "The seal", at(1, 11))

    assert prose.blocks == (Figure(picture, (Text("The seal"),), at(1)),)


def test_a_caption_under_a_picture_wins_over_its_title(read: Read) -> None:
    prose, _ = read('![a seal](seal.png "old")\n\n: The seal')
    (figure,) = prose.blocks

    assert isinstance(figure, Figure)
    assert figure.caption == (Text("The seal"),)


def test_notes_are_set_aside_by_stream_and_label(read: Read) -> None:
    prose, problems = read("A[^1].[^ed:1]\n\n[^1]: one\n\n    two\n[^ed:1]: three\n")

    assert list(prose.notes) == [("author", "1"), ("editor", "1")]
    assert len(prose.notes["author", "1"].blocks) == 2
    assert prose.notes["editor", "1"].location == at(6)
    assert len(prose.blocks) == 1
    assert problems == []


@pytest.mark.parametrize(
    ("markdown", "problem"),
    [
        ("# One {#Two}", "1:1 M04"),
        ("# One {colour=red}", "1:1 M04"),
        ("::: spech\na\n:::", "1:1 M01"),
        ("::: speech\na", "1:1 M03"),
        ("a\n\n:::\n", "3:1 M03"),
        ("::: speech {title=x}\na\n:::", "1:1 M04"),
        ("::: resolution {for=many}\na\n:::", "1:1 M04"),
        ("::: resolution {status=passed}\na\n:::", "1:1 M04"),
        ("<div>\na\n</div>", "1:1 M02"),
        ("a[^1]\n\n[^1]: b\n\n[^1]: c", "5:1 N04"),
    ],
)
def test_a_mistake_is_told_at_its_place(read: Read, markdown: str, problem: str) -> None:
    assert problem in read(markdown)[1]


def test_what_stands_in_an_unknown_container_is_read_all_the_same(read: Read) -> None:
    """All mistakes of a file are told in one run."""
    _, problems = read("::: spech\ncall[^9]\n:::\n")

    assert problems == ["2:5 N01", "1:1 M01"]


def test_html_is_kept_where_the_project_allows_it(read: Read) -> None:
    prose, problems = read("<div>\na\n</div>", raw_html=True)

    assert prose.blocks == (RawBlock("<div>\na\n</div>", at(1)),)
    assert problems == []

"""A paragraph that begins with a colon is a caption of a table or a figure."""

from dataclasses import replace

import pytest

from octavo.copy.markdown.captions import caption_of, plate_of, with_caption
from octavo.copy.prose import Block, Emphasis, Figure, Heading, Paragraph, Picture, Table, Text
from octavo.problems import Location, Problem

HERE = Location("f", 1, 1)
WORDS = (Text("a "), Emphasis((Text("b"),)))


def test_the_colon_is_no_part_of_a_caption() -> None:
    assert caption_of(Paragraph((Text(": a "), WORDS[1]), HERE)) == WORDS


@pytest.mark.parametrize(
    "block",
    [
        None,
        Paragraph((), HERE),
        Paragraph((Text("a: b"),), HERE),
        Paragraph((Text(":a"),), HERE),
        Paragraph((WORDS[1],), HERE),
        Heading(2, (Text(": a"),), HERE),
    ],
)
def test_what_does_not_begin_so_is_none(block: Block | None) -> None:
    assert caption_of(block) is None


@pytest.mark.parametrize(
    "block", [Table((), (), (), HERE), Figure(Picture("p.png", "", "", HERE), (), HERE)]
)
def test_a_table_and_a_figure_take_a_caption(block: Table | Figure) -> None:
    done = with_caption(block, WORDS)

    assert (type(done), done.caption) == (type(block), WORDS)


def test_a_plate_is_one_picture_with_its_caption() -> None:
    problems: list[Problem] = []
    figure = Figure(Picture("p.png", "", "", HERE), WORDS, HERE)

    plate = plate_of((figure,), HERE, problems)

    assert plate == replace(figure, plate=True)
    assert problems == []


@pytest.mark.parametrize("children", [(), (Paragraph(WORDS, HERE),)])
def test_a_plate_holds_nothing_else(children: tuple[Block, ...]) -> None:
    problems: list[Problem] = []

    plate_of(children, HERE, problems)

    assert [problem.code for problem in problems] == ["M04"]

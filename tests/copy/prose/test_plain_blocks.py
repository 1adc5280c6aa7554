"""Plain blocks: whatever a block says, its plain blocks say, in the order in which it is set."""

import pytest

from octavo.copy.prose import (
    Block,
    Cell,
    CodeBlock,
    Container,
    Deed,
    Figure,
    Heading,
    ListBlock,
    Ornament,
    Paragraph,
    Picture,
    Questions,
    Quoted,
    RawBlock,
    RawHtml,
    Table,
    Text,
)
from octavo.copy.prose.plain_blocks import plainly, quoted_lines
from octavo.copy.prose.walk import Inlines, blocks_in, lines_of, plain
from octavo.problems import Location

HERE = Location("f", 1, 1)


def t(words: str) -> Inlines:
    """Make a line."""
    return (Text(words),)


def p(words: str) -> Paragraph:
    """Make a paragraph."""
    return Paragraph(t(words), HERE)


def said(block: Block) -> list[str]:
    """Give the words of the plain blocks of a block."""
    blocks = blocks_in(plainly((block,)))
    return [plain(line) for each in blocks for line in lines_of(each) if line]


@pytest.mark.parametrize(
    ("block", "lines"),
    [
        (p("a"), ["a"]),
        (Heading(2, t("a"), HERE), ["a"]),
        (Container("only", {}, (p("a"), p("b")), HERE), ["a", "b"]),
        (ListBlock(((p("a"),), (p("b"),)), 1, HERE), ["a", "b"]),
        (Questions(t("a"), (p("b"),), HERE), ["a", "b"]),
        (Figure(Picture("x", "", "", HERE), t("a"), HERE), ["", "a"]),
        (CodeBlock("a\n b\n", HERE), ["a  b"]),
        (Ornament(HERE), ["* * *"]),
        (
            Table((Cell(t("a")), Cell(t("b"))), ((Cell(t("c")), Cell(())),), t("caption"), HERE),
            ["caption", "a, b;", "c."],
        ),
        (
            Deed(
                "resolution",
                "x",
                1,
                t("title"),
                t("date"),
                "Adopted",
                (("for", "3"), ("against", "2")),
                t("remark"),
                t("source"),
                (p("text"),),
                HERE,
            ),
            ["title", "date", "text", "Adopted: for 3, against 2.", "remark", "source"],
        ),
    ],
)
def test_a_block_is_said_plainly(block: Block, lines: list[str]) -> None:
    assert said(block) == lines
    assert {type(each) for each in plainly((block,))} <= {Paragraph, ListBlock, Quoted}


def test_html_stays_html() -> None:
    assert plainly((RawBlock("<hr>", HERE),)) == (Paragraph((RawHtml("<hr>"),), HERE),)


@pytest.mark.parametrize(
    ("kind", "above", "below"),
    [("speech", "who", "where"), ("quotation", "", "who. where")],
)
def test_a_speaker_is_named_above_a_speech_and_below_a_quotation(
    kind: str, above: str, below: str
) -> None:
    quoted = Quoted(kind, t("who"), t("where"), (p("words"),), HERE)

    first, words, last = quoted_lines(quoted)

    assert (plain(first), words, plain(last)) == (above, (p("words"),), below)

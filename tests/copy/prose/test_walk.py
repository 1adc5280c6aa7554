"""Walk: whatever is nested in prose is visited once, in the order of the text, or turned."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.copy.prose import (
    Block,
    Break,
    Call,
    Cell,
    Code,
    Container,
    Deed,
    Emphasis,
    Figure,
    FolioOf,
    Heading,
    Inline,
    Link,
    ListBlock,
    Ornament,
    Paragraph,
    Picture,
    Questions,
    Quoted,
    Span,
    Strong,
    Table,
    Text,
)
from octavo.copy.prose.walk import Inlines, blocks_in, inlines_in, lines_of, plain, rebuild
from octavo.problems import Location

HERE = Location("f", 1, 1)
LEAVES: st.SearchStrategy[Inline] = st.sampled_from(
    [Text("a"), Text("b c"), Code("d"), Break(), FolioOf("x")]
)


def _nested(inside: st.SearchStrategy[Inline]) -> st.SearchStrategy[Inline]:
    lines = st.lists(inside, max_size=3).map(tuple)
    return st.one_of(
        lines.map(Emphasis),
        lines.map(Strong),
        lines.map(lambda line: Span(line, HERE, "de")),
        lines.map(lambda line: Link("https://x.org", line, HERE)),
    )


INLINES = st.recursive(LEAVES, _nested, max_leaves=8)
LINES: st.SearchStrategy[Inlines] = st.lists(INLINES, max_size=4).map(lambda line: (*line,))


def _around(inside: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    blocks = st.lists(inside, max_size=3).map(tuple)
    return st.one_of(
        st.builds(ListBlock, st.lists(blocks, max_size=2).map(tuple), st.none(), st.just(HERE)),
        st.builds(Container, st.just("only"), st.just({}), blocks, st.just(HERE)),
        st.builds(Quoted, st.just("speech"), LINES, LINES, blocks, st.just(HERE)),
        st.builds(Questions, LINES, blocks, st.just(HERE)),
    )


CELLS = st.lists(st.builds(Cell, LINES), max_size=2).map(lambda cells: (*cells,))
SIMPLE: st.SearchStrategy[Block] = st.one_of(
    st.builds(Paragraph, LINES, st.just(HERE)),
    st.builds(Heading, st.integers(1, 3), LINES, st.just(HERE)),
    st.builds(Table, CELLS, st.lists(CELLS, max_size=2).map(tuple), LINES, st.just(HERE)),
    st.builds(Figure, st.just(Picture("p", "", "", HERE)), LINES, st.just(HERE)),
    st.just(Ornament(HERE)),
)
BLOCKS = st.lists(st.recursive(SIMPLE, _around, max_leaves=6), max_size=4).map(tuple)


@given(BLOCKS)
def test_rebuilding_with_the_same_lines_changes_nothing(blocks: tuple[Block, ...]) -> None:
    assert rebuild(blocks, lambda line, _: line) == blocks


@given(BLOCKS)
def test_rebuilding_turns_exactly_the_lines_that_stand_in_blocks(blocks: tuple[Block, ...]) -> None:
    """No line is forgotten and none turned twice, whichever way the tree is walked."""
    turned: list[Inlines] = []

    def turn(line: Inlines, _: Block) -> Inlines:
        turned.append(line)
        return line

    rebuild(blocks, turn)

    lines = [line for block in blocks_in(blocks) for line in lines_of(block)]
    assert sorted(map(repr, turned)) == sorted(map(repr, lines))


@given(LINES)
def test_every_inline_is_visited_before_what_is_nested_in_it(line: Inlines) -> None:
    def flat(inlines: Inlines) -> list[Inline]:
        found: list[Inline] = []
        for inline in inlines:
            found.append(inline)
            if isinstance(inline, Emphasis | Strong | Span | Link):
                found += flat(inline.children)
        return found

    assert list(inlines_in(line)) == flat(line)


def test_bare_words_leave_out_calls_and_folios() -> None:
    line = (
        Text("On "),
        Emphasis((Text("Sunday"),)),
        Call("author", "1", HERE),
        Break(),
        Code("x"),
        FolioOf("y"),
    )

    assert plain(line) == "On Sunday x"


def test_a_deed_is_turned_in_the_order_in_which_it_is_set() -> None:
    """Marks of notes run on in this order: the title, the text, and what follows it."""
    deed = Deed(
        kind="resolution",
        id="document-r1",
        number=1,
        title=(Text("title"),),
        dateline=(Text("dateline"),),
        status="",
        votes=(),
        remark=(Text("remark"),),
        citation=(Text("citation"),),
        children=(Paragraph((Text("text"),), HERE),),
        location=HERE,
    )
    turned: list[str] = []

    def turn(line: Inlines, block: Block) -> Inlines:
        turned.append(plain(line))
        return (Text(f"{plain(line)}, of a {type(block).__name__.lower()}"),)

    (done,) = rebuild((deed,), turn)

    assert turned == ["title", "dateline", "text", "remark", "citation"]
    assert done == replace(
        deed,
        title=(Text("title, of a deed"),),
        dateline=(Text("dateline, of a deed"),),
        remark=(Text("remark, of a deed"),),
        citation=(Text("citation, of a deed"),),
        children=(Paragraph((Text("text, of a paragraph"),), HERE),),
    )


def _turned(block: Block) -> list[str]:
    """List the lines of a block in the order in which they are turned."""
    found: list[str] = []

    def turn(line: Inlines, _: Block) -> Inlines:
        found.append(plain(line))
        return line

    rebuild((block,), turn)
    return found


def test_the_caption_of_a_table_comes_before_its_cells() -> None:
    cell = Cell((Text("cell"),))

    assert _turned(Table((cell,), ((cell,),), (Text("caption"),), HERE)) == [
        "caption",
        "cell",
        "cell",
    ]


@pytest.mark.parametrize(
    ("kind", "order"),
    [("speech", ["who", "words", "where"]), ("quotation", ["words", "who", "where"])],
)
def test_the_speaker_of_a_quotation_comes_after_its_words(kind: str, order: list[str]) -> None:
    words = Paragraph((Text("words"),), HERE)

    assert _turned(Quoted(kind, (Text("who"),), (Text("where"),), (words,), HERE)) == order

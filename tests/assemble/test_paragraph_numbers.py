"""Paragraph numbers: counted in the whole text, the same whatever an edition leaves out."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from octavo.assemble.paragraph_numbers import (
    anchor_of,
    number_of,
    numbers_of,
    with_anchors,
)
from octavo.copy.prose import Block, Container, ListBlock, Marginal, Paragraph, Text
from octavo.copy.prose.walk import blocks_in
from octavo.problems import Location

KINDS = st.recursive(
    st.just("p"),
    lambda inner: st.one_of(
        st.tuples(st.just("list"), st.lists(inner, min_size=1, max_size=3)),
        st.tuples(st.just("box"), st.lists(inner, max_size=3)),
    ),
    max_leaves=8,
)


def made(kinds: list[object]) -> tuple[Block, ...]:
    """Make blocks, each paragraph at a place of its own."""
    line = iter(range(1, 1000))

    def one(kind: object) -> Block:
        place = Location("t.md", next(line))
        if isinstance(kind, tuple):
            inner = tuple(one(each) for each in kind[1])
            if kind[0] == "list":
                return ListBlock((inner,), None, place)
            return Container("speech", {}, inner, place)
        return Paragraph((Text("x"),), place)

    return tuple(one(kind) for kind in kinds)


def ids(blocks: tuple[Block, ...]) -> list[str]:
    return [each.id for each in blocks_in(blocks) if isinstance(each, Paragraph) and each.id]


@given(st.lists(KINDS, max_size=6), st.data())
def test_what_is_left_out_changes_no_number(kinds: list[object], data: st.DataObject) -> None:
    blocks = made(kinds)
    numbers = numbers_of(blocks)
    kept = tuple(each for each in blocks if data.draw(st.booleans()))

    whole = ids(with_anchors(blocks, numbers, "section-a", in_margin=False))
    part = ids(with_anchors(kept, numbers, "section-a", in_margin=False))

    assert set(part) <= set(whole)
    assert len(set(whole)) == len(whole)
    assert whole == [anchor_of("section-a", n) for n in sorted(set(numbers.values()))]


def test_a_list_is_one_paragraph_and_its_number_stands_at_what_is_kept_of_it() -> None:
    first, second = (
        Paragraph((Text(word),), Location("t.md", line)) for word, line in (("one", 3), ("two", 4))
    )
    items = ListBlock(((first,), (second,)), None, Location("t.md", 3))
    after = Paragraph((Text("after"),), Location("t.md", 6))
    numbers = numbers_of((items, after))
    shorter = replace(items, items=((second,),))

    assert ids(with_anchors((shorter, after), numbers, "section-a", in_margin=False)) == [
        "paragraph-a-1",
        "paragraph-a-2",
    ]


def test_a_number_in_the_margin_stands_beside_its_paragraph() -> None:
    place = Location("t.md", 3)
    paragraph = Paragraph((Text("words"),), place)
    (block,) = with_anchors((paragraph,), {place: 7}, "section-a", in_margin=True)

    assert isinstance(block, Paragraph)
    number = block.children[0]
    assert isinstance(number, Marginal)
    assert (number.beside, number.children) == (block.id, (Text("7"),))
    assert block.children[1:] == paragraph.children


def test_a_paragraph_of_another_file_has_no_number() -> None:
    paragraph = Paragraph((Text("words"),), Location("r1.md", 3))

    assert with_anchors((paragraph,), {Location("t.md", 3): 7}, "section-a", in_margin=True) == (
        paragraph,
    )


@given(st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True), st.integers(1, 9999))
def test_an_anchor_can_be_read_again(name: str, number: int) -> None:
    assert number_of(anchor_of(f"section-{name}", number)) == (f"section-{name}", number)


def test_other_anchors_are_no_paragraphs() -> None:
    assert [number_of(name) for name in ("section-a-1", "paragraph-a", "paragraph-1")] == [None] * 3

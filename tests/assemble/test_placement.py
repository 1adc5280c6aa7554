"""Placement: documents are counted in the order in which they stand in the edition."""

from hypothesis import given
from hypothesis import strategies as st

from octavo.assemble.placement import number_documents, placed_in
from octavo.copy.prose import Block, Container, Paragraph, Text
from octavo.problems import Location, Problem

HERE = Location("f", 1, 1)
RECORDS = ("r1", "r2", "r3", "r4")


def calling(name: str, kind: str = "resolution") -> Container:
    """Make the empty container that calls for a document."""
    return Container(kind, {"id": name}, (), HERE)


ORDERS = st.permutations(RECORDS).flatmap(
    lambda names: st.integers(0, len(names)).map(lambda end: names[:end])
)


@given(ORDERS)
def test_documents_of_a_text_are_counted_as_they_stand(names: list[str]) -> None:
    blocks = tuple(calling(name) for name in names)

    numbers = number_documents([blocks], RECORDS, [])

    assert numbers == {name: place for place, name in enumerate(names, 1)}


@given(ORDERS, st.booleans())
def test_the_documents_section_takes_the_rest_in_the_order_of_the_register(
    names: list[str],
    first: bool,  # noqa: FBT001
) -> None:
    """Wherever it stands, it has what no text calls for, and no number is left out."""
    text = tuple(calling(name) for name in names)
    rest = [name for name in RECORDS if name not in names]

    numbers = number_documents([None, text] if first else [text, None], RECORDS, [])

    assert list(numbers) == ([*rest, *names] if first else [*names, *rest])
    assert list(numbers.values()) == [1, 2, 3, 4]


def test_an_edition_without_a_documents_section_leaves_them_out() -> None:
    assert number_documents([(calling("r2"),)], RECORDS, []) == {"r2": 1}


def test_a_document_that_stands_twice_is_a_problem() -> None:
    problems: list[Problem] = []

    numbers = number_documents(
        [(calling("r1"), calling("r2")), (calling("r1"),)], RECORDS, problems
    )

    assert numbers == {"r1": 1, "r2": 2}
    assert [problem.code for problem in problems] == ["R04"]


def test_only_an_empty_container_calls_for_a_registered_document() -> None:
    """One with a text of its own is another document, and no record has a strange id."""
    inside: tuple[Block, ...] = (Paragraph((Text("text"),), HERE),)
    blocks: tuple[Block, ...] = (
        Container("document", {"id": "r1"}, inside, HERE),
        calling("unknown"),
        Container("document", {}, (), HERE),
        calling("r2", "quotation"),
        Container("only", {}, (calling("r3", "document"),), HERE),
    )

    assert [name for name, _ in placed_in(blocks, RECORDS)] == ["r3"]

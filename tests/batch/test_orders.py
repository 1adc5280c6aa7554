"""Questions change places by a seed: each stays, and the key says where."""

from hypothesis import given
from hypothesis import strategies as st

from octavo.batch.orders import permutation, shuffled
from octavo.copy.order import read_order
from octavo.copy.prose import Container, ListBlock
from octavo.copy.prose.walk import plain
from octavo.project import Project


@given(st.integers(0, 40), st.text())
def test_a_permutation_has_every_number_once(length: int, seed: str) -> None:
    assert sorted(permutation(length, seed)) == list(range(length))


def test_a_seed_gives_the_same_order_for_ever() -> None:
    """An order that a later version gave otherwise would not fit the keys that are printed."""
    assert permutation(6, "1917/A/0") == (4, 1, 2, 5, 0, 3)


def questions(project: Project, version: str) -> tuple[list[str], tuple[tuple[int, ...], ...]]:
    """Give the questions of a version in their order, and its key."""
    found = shuffled(read_order(project, "handout", []), 3, version, {"sheet"}.__contains__)
    texts = []
    for block in found.order.texts.texts["sheet"].blocks:
        if isinstance(block, Container):
            for inner in block.children:
                assert isinstance(inner, ListBlock)
                asked = [item[0] for item in inner.items]
                assert all(isinstance(each, Container) for each in asked)
                texts += [plain(each.children[0].children) for each in asked]  # type: ignore[arg-type,union-attr] # paragraphs
    return texts, found.key


def test_the_key_leads_back_to_the_text(small: Project) -> None:
    written = ["Who sat at the table?", "What was asked for?"]
    written += ["Where did they meet?", "When did it end?"]
    orders = set()
    for version in "ABC":
        texts, (key,) = questions(small, version)
        assert [written[number - 1] for number in key] == texts
        orders.add(key)

    assert len(orders) > 1


def test_texts_that_are_not_printed_have_no_key(small: Project) -> None:
    found = shuffled(read_order(small, "handout", []), 3, "A", {"other"}.__contains__)

    assert found.key == ()

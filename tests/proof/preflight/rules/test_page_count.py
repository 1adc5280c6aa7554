"""Page count: multiples, least and most are three facts."""

import pytest
from small_print import file_of

from octavo.problems import Location
from octavo.proof.preflight.rules.page_count import page_count

PLACE = Location("editions/e/edition.yaml", 3, 9)


@pytest.mark.parametrize(
    ("pages", "multiple", "least", "most", "said"),
    [
        (8, 4, 1, 100, ()),
        (7, 4, 1, 100, ("no multiple of 4",)),
        (8, 4, 24, 100, ("the least is 24",)),
        (9, 4, 24, 100, ("no multiple of 4", "the least is 24")),
        (12, 4, 1, 8, ("the most is 8",)),
    ],
)
def test_each_fact_is_told(
    pages: int, multiple: int, least: int, most: int, said: tuple[str, ...]
) -> None:
    found = list(page_count(file_of(pages=pages), multiple, least, most, PLACE))

    assert len(found) == len(said)
    assert all(words in one.message for words, one in zip(said, found, strict=True))
    assert all(one.location == PLACE for one in found)


def test_one_page_is_said_so() -> None:
    (one,) = page_count(file_of(), 4, 1, 100, None)

    assert one.message == "there is one page, which is no multiple of 4"


@pytest.mark.parametrize(("pages", "words"), [(7, "add a page"), (5, "add 3 pages")])
def test_the_hint_counts(pages: int, words: str) -> None:
    (one,) = page_count(file_of(pages=pages), 4, 1, 100, None)

    assert words in one.hint

"""Concordance: rows of pages hold for every paragraph that they name."""

from hypothesis import given
from hypothesis import strategies as st

from octavo.assemble.concordance import NOWHERE, PageMap, paragraphs_of, rows_of
from octavo.assemble.paragraph_numbers import anchor_of

SECTION = "section-a"


def page_map(folios: dict[str, str], language: str = "en") -> PageMap:
    return PageMap("x", "X", language, {SECTION: "A"}, folios)


def pages(numbers: list[int | None], language: str = "en") -> PageMap:
    """Give an edition with a section on page 1 and paragraphs on these pages; None: left out."""
    folios = {SECTION: "1"}
    folios |= {anchor_of(SECTION, n): str(page) for n, page in enumerate(numbers, 1) if page}
    return page_map(folios, language)


EDITION = st.lists(st.one_of(st.none(), st.integers(1, 4)), min_size=5, max_size=5)


@given(st.lists(EDITION, min_size=1, max_size=3))
def test_every_paragraph_stands_in_one_row_with_its_pages(editions: list[list[int | None]]) -> None:
    maps = [pages(each) for each in editions]
    anchors = dict.fromkeys(anchor for each in maps for anchor in each.folios)
    rows = tuple(rows_of((SECTION,), anchors, maps, paragraphs=True))

    found = {anchor: row.folios for row in rows[1:] for anchor in row.anchors}
    assert sum(len(row.anchors) for row in rows[1:]) == len(found)
    assert found == {
        anchor: tuple(each.folios.get(anchor, NOWHERE) for each in maps)
        for anchor in anchors
        if anchor != SECTION
    }
    assert rows[0].folios == ("1",) * len(maps)


def test_paragraphs_of_one_page_in_all_editions_share_a_row() -> None:
    maps = [pages([1, 1, 2, 2]), pages([5, 5, 5, 6])]
    rows = rows_of((SECTION,), maps[0].folios, maps, paragraphs=True)

    assert [(row.numbers, row.folios) for row in rows] == [
        ("", ("1", "1")),
        ("1–2", ("1", "5")),
        ("3", ("2", "5")),
        ("4", ("2", "6")),
    ]


def test_sections_alone_are_compared_if_asked() -> None:
    maps = [pages([1, 2])]

    assert [
        row.paragraphs for row in rows_of((SECTION,), maps[0].folios, maps, paragraphs=False)
    ] == [None]


def test_texts_of_two_languages_are_compared_where_they_have_as_many_paragraphs() -> None:
    alike = [pages([1, 2], "ru"), pages([1, 2], "en")]
    unlike = [pages([1, 2], "ru"), pages([1, 2, 3], "en")]

    counts = [
        len(tuple(rows_of((SECTION,), maps[1].folios, maps, paragraphs=True)))
        for maps in (alike, unlike)
    ]
    assert counts == [3, 1]


def test_a_section_that_no_edition_has_makes_no_row() -> None:
    assert not tuple(rows_of(("section-b",), (), [pages([1])], paragraphs=True))


def test_the_numbers_of_a_section_are_given_from_the_least() -> None:
    assert paragraphs_of(("paragraph-a-10", "paragraph-a-9", "paragraph-b-1"), SECTION) == (9, 10)

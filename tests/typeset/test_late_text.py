"""Late text: guesses at first, then what the pages say."""

from types import SimpleNamespace

from octavo.compose.late_marks import UNKNOWN, PageMark, folio_mark, folios_mark, page_mark
from octavo.copy.matter import Matter
from octavo.typeset.folios import Start
from octavo.typeset.job import FolioStyle
from octavo.typeset.late_text import Places, places_of, ranks_in, text_filled
from octavo.typeset.sections import Setting, Text

RANKS: dict[PageMark, int] = {}
HTML = f"{folio_mark('a')} {page_mark('c', 'author', 'asterisks')}"


def test_the_first_pass_guesses() -> None:
    assert text_filled(HTML, None, RANKS, "ab") == "00 *"


def test_the_next_pass_knows() -> None:
    places = Places({"a": "xi"}, {"b": 3, "c": 3})
    html = page_mark("b", "author", "asterisks") + HTML

    assert text_filled(html, places, ranks_in([html], places), "ab") == "*xi **"


def test_a_mark_of_another_section_is_the_same_there() -> None:
    """A later section may say "see note b, p. 5"."""
    first = page_mark("a", "author", "letters") + page_mark("b", "author", "letters")
    later = page_mark("b", "author", "letters")
    places = Places({}, {"a": 5, "b": 5})
    ranks = ranks_in([first, later], places)

    assert text_filled(later, places, ranks, "xyz") == "y"


def test_what_is_on_no_page_is_shown_as_unknown() -> None:
    assert text_filled(folio_mark("gone"), Places({}, {}), RANKS, "ab") == UNKNOWN


def test_marks_are_escaped() -> None:
    places = Places({}, {"c": 1})

    assert text_filled(page_mark("c", "s", "letters"), places, RANKS, "<&") == "&lt;"


def test_an_element_over_two_pages_begins_on_the_first() -> None:
    pages = [SimpleNamespace(anchors={"a": 0}), SimpleNamespace(anchors={"a": 0, "b": 0})]
    start = Start(5, 3, FolioStyle.ROMAN, Matter.FRONT, after_blank=False)

    places = places_of([Setting(Text(""), start, SimpleNamespace(pages=pages))])

    assert places == Places({"a": "iii", "b": "iv"}, {"a": 5, "b": 6})


def test_a_list_of_pages_is_guessed_then_known() -> None:
    """What is on no page is shown as unknown, before the rest."""
    html = folios_mark(("a", "b", "a", "gone"), "p. {page}", "pp. {pages}")
    places = Places({"a": "xi", "b": "xii"}, {"a": 11, "b": 12})

    assert text_filled(html, None, RANKS, "ab") == "pp. 00, 00, 00, 00"
    assert text_filled(html, places, RANKS, "ab") == "pp. ?, xi–xii"
    assert text_filled(folios_mark(("b",), "p. {page}", "-"), places, RANKS, "ab") == "p. xii"

"""Wanted: a galley is one long text, and every place in it leads back to its source."""

from small_paper import pages_of, wanted

from octavo.compose.late_marks import FolioMark, FoliosMark, folio_mark, folios_mark
from octavo.problems import Location
from octavo.proof.wanted import OPEN


def test_texts_follow_one_another_without_spaces() -> None:
    asked = wanted("<p>To <em>be</em>,</p>\n<p>or not</p>")

    assert asked.text == "tobe,ornot"
    assert [asked.text[node.start : node.end] for node in asked.nodes] == ["to", "be", ",", "ornot"]


def test_a_place_has_its_source() -> None:
    asked = wanted('<p data-source="b.md:7:1">x</p>')

    assert asked.location(asked.nodes[0]) == Location("b.md", 7, 1)


def test_a_late_mark_is_one_open_sign() -> None:
    asked = wanted(f"<p>see p. {folio_mark('x')} and {folio_mark('y')}</p>")

    assert asked.text == f"seep.{OPEN}and{OPEN}"
    assert asked.late == {5: FolioMark("x"), 9: FolioMark("y")}


def test_what_the_engine_says_of_a_mark_is_told_in_words() -> None:
    asked = wanted(f"<p>see p. {folio_mark('x')}</p>", pages_of(3, anchors={"x": 3}))

    assert asked.likely == {5: "3"}
    assert asked.words((0, 6)) == "see p. 3"


def test_a_list_of_pages_stands_in_the_text() -> None:
    mark = folios_mark(("x", "y"), "p. {page}", "pp. {pages}")
    asked = wanted(f"<p>Orlov, {mark}.</p>", pages_of(4, anchors={"x": 2, "y": 4}))

    (listed,) = asked.lists
    assert isinstance(listed.mark, FoliosMark)
    assert asked.text == "orlov,pp.2,4."
    assert asked.text[listed.start : listed.end] == "pp.2,4"
    assert listed.mark.anchors == ("x", "y")


def test_words_are_told_as_they_were_written() -> None:
    asked = wanted("<p>No<b>body</b> answered, <i>at all</i>.</p>")

    assert asked.words((0, 2), (2, 6), (6, 15)) == "Nobody answered,"
    assert asked.words((8, 10)) == "answered,"


def test_a_line_may_end_between_words_and_at_signs_only() -> None:
    asked = wanted("<p>one two/three</p>")

    assert [place for place in range(1, 11) if asked.may_end(place)] == [3, 6, 7]


def test_the_texts_in_an_element_are_found() -> None:
    asked = wanted("<p>a</p><div><p>b</p><p>c</p></div><p>d</p>")
    div = next(i for i, element in enumerate(asked.survey.elements) if element.tag == "div")

    assert [asked.nodes[index].text for index in asked.inside(div)] == ["b", "c"]
    assert asked.nodes[asked.following(div)].text == "b"


def test_heads_of_tables_may_be_repeated() -> None:
    asked = wanted("<table><thead><tr><th>Year</th></tr></thead><tr><td>1917</td></tr></table>")

    assert [asked.nodes[index].text for index in asked.repeating] == ["Year"]

"""Whereabouts: what the engine says tells on which pages a text can stand."""

from small_paper import pages_of, wanted

from octavo.proof.whereabouts import pages_of_section, whereabouts

BODY = (
    '<p>a</p><p id="x">b</p><p>c</p><p id="y">d</p><p>e<a class="call" id="call-1">1</a>'
    '<span class="note" id="note-1">f</span></p>'
)


def homes(anchors: dict[str, int]) -> dict[str, tuple[int, int]]:
    """Give the first and the last page of each text on five pages."""
    asked, pages = wanted(BODY), pages_of(5, anchors=anchors)
    found = whereabouts(asked, pages.anchors, (1, 5))
    return {node.text: span for node, span in zip(asked.nodes, found, strict=True)}


def test_what_has_an_id_is_on_its_page_and_the_rest_between() -> None:
    found = homes({"x": 2, "y": 4, "call-1": 4, "note-1": 5})

    assert (found["a"], found["b"], found["c"], found["d"]) == ((1, 2), (2, 2), (2, 4), (4, 4))


def test_a_note_on_another_page_bounds_nothing_but_itself() -> None:
    found = homes({"x": 2, "y": 3, "call-1": 3, "note-1": 5})

    assert (found["1"], found["f"], found["d"]) == ((3, 3), (5, 5), (3, 3))


def test_without_anchors_a_text_is_somewhere_in_its_section() -> None:
    assert whereabouts(wanted("<p>a</p>"), {}, (2, 4)) == [(2, 4)]


def test_the_pages_of_a_section_are_found() -> None:
    pages = pages_of(4, sections=("one", "two"))

    assert pages_of_section(pages, "one") == (1, 1)
    assert pages_of_section(pages, "two") == (2, 4)
    assert pages_of_section(pages, "three") == (1, 0)

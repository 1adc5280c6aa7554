"""Points: places in numbered texts have anchors, and references lead to them."""

from handouts import Make, blocks_of

from octavo.copy.prose import Lined, LinesOf, Paragraph, Pointer
from octavo.copy.prose.walk import inlines_in, plain

TEXT = """::: passage {source=reed1919}
One [two [three](term:yunker)]{#two} and [four]{#four}.
:::

%s"""


def pointers(made: object, role: str) -> list[Pointer]:
    """List the pointers of a role in a handout."""
    paragraphs = blocks_of(made, Paragraph)  # type: ignore[arg-type] # as it was made
    found = (each for paragraph in paragraphs for each in inlines_in(paragraph.children))
    return [each for each in found if isinstance(each, Pointer) and each.role == role]


def test_the_words_of_a_point_have_anchors_piece_by_piece(make: Make) -> None:
    made = make(TEXT % "Text.")

    assert [(each.id, plain(each.children)) for each in pointers(made, "point")] == [
        ("point-two", "two "),
        ("point-two~1", "three"),
        ("point-four", "four"),
    ]


def test_a_reference_asks_for_the_line_of_its_point(make: Make) -> None:
    (link,) = pointers(make(TEXT % "See [](line:two)."), "cross-reference")

    assert link.target == "point-two"
    (lines,) = link.children
    assert isinstance(lines, LinesOf)
    assert (lines.first, lines.last) == ("point-two", "point-two")
    assert lines.one.replace("\u00a0", " ") == "line {line}"


def test_a_reference_from_point_to_point_and_with_words(make: Make) -> None:
    (link,) = pointers(make(TEXT % "See [the middle](line:two..four)."), "cross-reference")
    lines = next(each for each in link.children if isinstance(each, LinesOf))

    assert (lines.first, lines.last) == ("point-two", "point-four")
    assert plain(link.children) == "the middle ()"


def test_without_numbers_no_line_can_be_named(make: Make) -> None:
    made = make(TEXT % "See [](line:two).", edition="handout: {lines: 0}\n")

    assert made[1] == ["W01 no text with numbered lines has the point 'two'"]
    assert blocks_of(made, Lined) == []

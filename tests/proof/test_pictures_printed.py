"""Pictures printed: each picture is looked for between the texts around it."""

from small_paper import evidence, lines, pages_of

from octavo.proof.evidence import Evidence
from octavo.proof.findings import Box, Finding
from octavo.proof.paper import Picture
from octavo.proof.pictures_printed import pictures_printed

BODY = '<p>Before.</p><img src="content/w/a.png" data-source="b.md:5:1"><p>After.</p>'
BOX = Box(20, 40, 80, 80)
PAPER = [*lines("Before."), *lines("After.", page=2)]


def shown(*pictures: Picture) -> list[Finding]:
    """Prove a picture between two paragraphs, the second of which is on page 2 of 3."""
    pages = pages_of(3)
    return list(pictures_printed(evidence(BODY, PAPER, pages, pictures=pictures)))


def picture(page: int, box: Box = BOX, shown: Box | None = None) -> Picture:
    """Make a picture on a page."""
    return Picture(page, 9, box, shown or box)


def test_a_picture_on_either_page_is_there() -> None:
    assert shown(picture(1)) == []
    assert shown(picture(2)) == []


def test_a_picture_that_is_gone_is_missed_at_its_source() -> None:
    (one,) = shown()

    assert (one.problem.code, str(one.problem.location)) == ("P11", "b.md:5:1")
    assert "'content/w/a.png' is not on paper" in one.problem.message
    assert one.page == 1


def test_a_picture_elsewhere_is_another_picture() -> None:
    assert len(shown(picture(3))) == 1


def test_a_picture_is_there_once() -> None:
    body = BODY + '<img src="content/w/a.png">'
    paper = evidence(body, PAPER, pages_of(2), pictures=[picture(1)])

    assert len(list(pictures_printed(paper))) == 1


def test_a_picture_has_to_be_whole() -> None:
    (cut,) = shown(picture(1, shown=Box(20, 40, 60, 80)))
    (outside,) = shown(picture(1, Box(60, 40, 120, 80)))

    assert (cut.problem.code, outside.problem.code) == ("P11", "P11")
    assert "is cut off" in cut.problem.message
    assert "outside" in outside.problem.message
    assert cut.box == BOX


def test_a_picture_of_a_page_that_is_gone_is_told_with_the_page() -> None:
    paper = evidence(BODY, PAPER, pages_of(3))
    without = Evidence(paper.pages, paper.paper, paper.sections, frozenset({2}))

    assert list(pictures_printed(without)) == []


def test_a_plate_has_to_fill_its_page_and_may_be_cut_there() -> None:
    body = '<p>Before.</p><figure class="plate"><img src="a.png"></figure><p>After.</p>'

    def told(box: Box) -> list[str]:
        pages = pages_of(2)
        drawn = [Picture(1, 9, Box(-20, -20, 120, 170), box)]
        paper = evidence(body, PAPER, pages, pictures=drawn)
        return [one.problem.message for one in pictures_printed(paper)]

    assert told(Box(-3, -3, 103, 153)) == []
    assert told(Box(-3, -3, 99, 153)) == ["the picture 'a.png' does not fill its page"]

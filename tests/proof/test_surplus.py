"""Surplus: what is drawn twice, or by nobody, is told near where it stands."""

from small_paper import SOURCE, evidence, lines, run

from octavo.problems import Location
from octavo.proof.surplus import surplus

BODY = '<p data-source="b.md:3:1">The ferry crosses.</p><p data-source="b.md:5:1">Nobody.</p>'


def test_nothing_more_than_was_written_is_no_surplus() -> None:
    assert list(surplus(evidence(BODY, lines("The ferry crosses.", "Nobody.")))) == []


def test_what_stands_twice_is_told_at_its_source() -> None:
    shown = evidence(BODY, lines("The ferry crosses.", "Nobody.", "The ferry crosses."))
    (one,) = surplus(shown)

    assert (one.problem.code, one.problem.location) == ("P04", Location("b.md", 3, 1))
    assert "once more than it was written" in one.problem.message
    assert one.page == 1
    assert one.box == run("", place=2).box


def test_what_nobody_wrote_is_told_at_what_was_drawn_before_it() -> None:
    (one,) = surplus(evidence(BODY, lines("The ferry crosses.", "DRAFT", "Nobody.")))

    assert one.problem.location == Location("b.md", 3, 1)
    assert "'DRAFT' stands on paper, and nobody wrote it" in one.problem.message


def test_what_was_drawn_together_is_one_finding() -> None:
    drawn = lines("The ferry crosses.", "Do not", "copy", "Nobody.")

    (one,) = surplus(evidence(BODY, drawn))

    assert "'Do not copy'" in one.problem.message


def test_on_a_page_without_text_the_section_is_named() -> None:
    (one,) = surplus(evidence("", lines("DRAFT")))

    assert one.problem.location.file == SOURCE

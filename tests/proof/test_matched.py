"""Matched: what is laid on the text is taken, and the rest are gaps."""

from small_paper import run, wanted

from octavo.proof.matched import Gap, Matched


def section() -> Matched:
    """Begin with a text of two nodes on the first of two pages."""
    asked = wanted("<p>Nobody answered</p><p>him</p>")
    return Matched(asked, [(1, 1), (1, 2)], bytearray(len(asked.text)))


def test_at_first_all_is_missing() -> None:
    assert section().gaps() == [Gap(0, 0, 14), Gap(1, 14, 17)]


def test_what_is_taken_leaves_gaps_around_it() -> None:
    matched = section()
    matched.take(run("answ"), 0, 6, 10)

    assert matched.gaps() == [Gap(0, 0, 6), Gap(0, 10, 14), Gap(1, 14, 17)]
    assert not matched.is_free(5, 7)
    assert matched.is_free(0, 6)
    assert not matched.is_whole(0)


def test_when_all_is_taken_there_are_no_gaps() -> None:
    matched = section()
    matched.take(run("x"), 0, 0, 14)
    matched.take(run("x"), 1, 14, 17)

    assert matched.gaps() == []
    assert matched.is_whole(0)


def test_a_text_is_at_home_on_its_pages() -> None:
    assert section().is_at_home(run("x", page=2), 1)
    assert not section().is_at_home(run("x", page=2), 0)

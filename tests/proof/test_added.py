"""Added: what styles and margins print is ticked off, page by page."""

from small_paper import run

from octavo.proof.added import Added


def test_each_text_is_ticked_off_once() -> None:
    added = Added({1: ("Chapter One", "7")})

    assert added.take(run("7"))
    assert not added.take(run("7"))
    assert added.missing() == {1: ["Chapter One"]}


def test_a_text_belongs_to_its_page() -> None:
    added = Added({1: ("7",), 2: ("8",)})

    assert not added.has(run("8"))
    assert added.has(run("8", page=2))
    assert not added.take(run("9", page=3))


def test_a_text_in_two_fonts_is_ticked_off_in_two_pieces() -> None:
    added = Added({1: ("Chapter One",)})

    assert added.take_part(run("Chapter"))
    assert added.missing() == {1: ["one"]}
    assert added.take_part(run("One"))
    assert added.missing() == {}


def test_what_has_no_signs_needs_no_paper() -> None:
    assert Added({1: (" ", "-")}).missing() == {}

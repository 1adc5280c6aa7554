"""Transparency: what can be seen through is told with the reason."""

from small_print import file_of, mark

from octavo.proof.preflight.rules.transparency import transparency


def test_the_reason_is_told() -> None:
    (one,) = transparency(file_of(mark(), mark(see_through="a soft mask")))

    assert "a soft mask" in one.message

"""Missing glyphs: every text with an empty box is told, with how many."""

from small_print import file_of, mark

from octavo.proof.preflight.printed import Drawn
from octavo.proof.preflight.rules.missing_glyphs import missing_glyphs


def test_the_signs_are_counted() -> None:
    """H07: one sign and several are said differently."""
    texts = [mark(Drawn.TEXT, missing=count) for count in (0, 1, 3)]

    found = [one.message for one in missing_glyphs(file_of(*texts))]

    assert ["a sign" in found[0], "3 signs" in found[1], len(found)] == [True, True, 2]

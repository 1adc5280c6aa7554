"""British English: the rules have the codes of English, and calls go before spaced dashes."""

import pytest

from octavo.assemble.typography import en, en_gb
from octavo.assemble.typography.rule import CALL


def test_the_codes_are_those_of_english() -> None:
    assert [rule.code for rule in en_gb.RULES] == [rule.code for rule in en.RULES]


@pytest.mark.parametrize("typed", [f"then –{CALL} they", f"then{CALL} – they"])
def test_a_call_stands_before_a_dash(typed: str) -> None:
    start = typed.index(CALL)

    trailing = en_gb._spaced(typed, start, start + 1)

    assert (trailing is not None) == (typed[start - 1] == "–")

"""Patterns are filled with values, whatever these hold."""

from octavo.copy.patterns import fields_of, filled


def test_a_pattern_is_filled_once() -> None:
    values = {"a": "{b}", "b": "x"}

    assert filled("{a}-{b}-{}", lambda name: values.get(name, "")) == "{b}-x-"
    assert fields_of("{a}-{b}.pdf") == ("a", "b")

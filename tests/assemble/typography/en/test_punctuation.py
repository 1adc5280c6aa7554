"""English quotation marks, American and British."""

from octavo.assemble.typography.en.punctuation import DOUBLE, SINGLE, usage


def test_usages_differ_in_depth_only() -> None:
    """Both read the same marks."""
    american, british = usage(DOUBLE, SINGLE), usage(SINGLE, DOUBLE)

    assert american.pair(1) == british.pair(2) == DOUBLE
    assert american.pair(2) == british.pair(1) == SINGLE
    assert american.neutral == british.neutral

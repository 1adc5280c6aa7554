"""Columns: every word stands under its head."""

from octavo.cli.columns import columns


def test_the_first_column_stands_left_and_the_others_right() -> None:
    rows = [("one", "1"), ("three", "100")]

    assert list(columns(("", "page"), rows)) == [
        "       page",
        "one       1",
        "three   100",
    ]


def test_without_rows_there_is_a_head() -> None:
    assert list(columns(("a", "b"), [])) == ["a  b"]

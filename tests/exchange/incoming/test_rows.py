"""Rows: a list with too many of them is refused."""

from octavo.exchange.incoming.rows import MAX_ROWS, too_many


def test_the_limit_is_told() -> None:
    problem = too_many("list.csv")

    assert (problem.code, problem.location.file) == ("X03", "list.csv")
    assert f"{MAX_ROWS:,}" in problem.message

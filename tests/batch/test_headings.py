"""The columns of an edition are found in a table by their headings."""

from octavo.batch.headings import headings_of
from octavo.copy.shapes.batch import BatchRecord, Column
from octavo.exchange.rolls.rows import Roll
from octavo.problems import Problem, Severity

NAMED = BatchRecord(
    columns={"name": Column(heading="Имя", required=True), "class": Column()}, file="{name}.pdf"
)


def test_headings_are_found_however_they_are_written() -> None:
    problems: list[Problem] = []

    found = headings_of(Roll("t", ("ИМЯ", "Class "), ()), NAMED, problems)

    assert found.of == {"name": "ИМЯ", "class": "Class "}
    assert not problems


def test_a_column_that_is_needed_and_missing_is_told_of() -> None:
    """U09: and so is, as a warning, one that nobody reads."""
    problems: list[Problem] = []

    headings_of(Roll("t", ("class", "shoe"), ()), NAMED, problems)

    assert [(each.code, each.severity) for each in problems] == [
        ("U09", Severity.ERROR),
        ("U09", Severity.WARNING),
    ]
    assert "'shoe'" in problems[1].message


def test_an_edition_without_columns_takes_those_of_the_table() -> None:
    found = headings_of(Roll("t", ("First name", "Имя", "number"), ()), BatchRecord(), [])

    assert found.of == {"first_name": "First name"}

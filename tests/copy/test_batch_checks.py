"""What an edition says of its copies names columns that there are."""

import pytest

from octavo.copy.batch_checks import batch_problems
from octavo.copy.shapes.batch import BatchRecord, Column
from octavo.copy.sheets import Sheet

SHEET = Sheet("e.yaml", {}, {}, {})


@pytest.mark.parametrize(
    ("record", "codes"),
    [
        (BatchRecord(), []),
        (BatchRecord(file="{anything}"), []),
        (BatchRecord(columns={"name": Column()}, file="{name}-{number}-{version}"), []),
        (BatchRecord(columns={"name": Column()}, file="{nam}"), ["C05"]),
        (BatchRecord(columns={"name": Column()}, qr="{nam}{x}"), ["C05", "C05"]),
        (BatchRecord(columns={"number": Column()}), ["C04"]),
    ],
)
def test_patterns_are_checked(record: BatchRecord, codes: list[str]) -> None:
    assert [problem.code for problem in batch_problems(record, SHEET)] == codes

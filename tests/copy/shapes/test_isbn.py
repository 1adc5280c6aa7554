"""ISBN in an imprint: checked at the door."""

import pytest

from octavo.copy.shapes.imprint import Imprint
from octavo.copy.strict_yaml import sheet_of
from octavo.copy.validation import validate
from octavo.problems import Problem


@pytest.mark.parametrize(
    ("isbn", "codes"),
    [
        ("978-0-306-40615-7", []),
        ("978-X-XXXX-XXXX-X", []),
        ("978-0-306-40615-8", ["V02"]),
        ("0-306-40615-2", ["V02"]),
        ("soon", ["V02"]),
    ],
)
def test_a_number_is_right_or_a_placeholder(isbn: str, codes: list[str]) -> None:
    problems: list[Problem] = []
    sheet = sheet_of(f"isbn: {isbn}\n", "f", problems)
    assert sheet is not None

    record = validate(Imprint, sheet, problems)

    assert [problem.code for problem in problems] == codes
    assert (record is None) == bool(codes)

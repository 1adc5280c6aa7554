import click
import pytest

from octavo.cli.measures import LENGTH, SHEET
from octavo.measures import PAPERS, Length, Trim


@pytest.mark.parametrize(
    ("written", "sheet"),
    [
        ("a4", PAPERS["a4"]),
        ("SRA3", PAPERS["sra3"]),
        ("320mmx450mm", Trim(Length(320), Length(450))),
        ("32cm × 45cm", Trim(Length(320), Length(450))),
        (PAPERS["a3"], PAPERS["a3"]),
    ],
)
def test_a_sheet_is_read(written: object, sheet: Trim) -> None:
    assert SHEET.convert(written, None, None) == sheet


@pytest.mark.parametrize("written", ["a44", "320x450", "0mmx10mm", "mm"])
def test_what_is_no_sheet_is_refused(written: str) -> None:
    with pytest.raises(click.BadParameter):
        SHEET.convert(written, None, None)


def test_a_length_is_read() -> None:
    assert LENGTH.convert("6mm", None, None) == Length(6)
    assert LENGTH.convert(Length(6), None, None) == Length(6)
    with pytest.raises(click.BadParameter, match="a number without a unit"):
        LENGTH.convert("6", None, None)

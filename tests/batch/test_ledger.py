"""A ledger gives back what was written, whatever stops its writer."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from octavo.batch.ledger import Ledger, Line, ledger_file, read_ledger

LINES = [
    Line(str(n), str(n + 1), f"{name}.pdf", "A", "2 1", "2", "ab" * 32, "cd" * 32)
    for n, name in enumerate(("Anna", "=cmd|x", "Ольга, Щ", '"q"'), start=1)
]


def written(path: Path) -> bytes:
    """Write a ledger line by line."""
    with Ledger(path) as ledger:
        for line in LINES:
            ledger.add(line)
    return path.read_bytes()


def test_what_is_written_is_read(tmp_path: Path) -> None:
    content = written(tmp_path / "ledger.csv")

    assert list(read_ledger(tmp_path / "ledger.csv").values()) == LINES
    assert content == ledger_file(LINES)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(cut=st.integers(0, 700))
def test_a_ledger_that_was_cut_off_keeps_its_whole_lines(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "ledger.csv"
    path.unlink(missing_ok=True)
    content = written(path)[:cut]
    path.write_bytes(content)
    whole = max(0, content.count(b"\n") - 1)

    with Ledger(path) as ledger:
        ledger.add(LINES[3])

    expected = {line.file: line for line in (*LINES[:whole], LINES[3])}
    assert read_ledger(path) == expected


def test_no_cell_is_a_formula() -> None:
    assert b"\n2,3,'=cmd|x.pdf," in ledger_file(LINES)


def test_without_a_file_there_is_nothing(tmp_path: Path) -> None:
    assert read_ledger(tmp_path / "ledger.csv") == {}

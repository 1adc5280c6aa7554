"""Copies and their lines stay true to one another, whatever has happened to the folder."""

import csv
from pathlib import Path

import pytest

from octavo.batch.copies import KEY, LEDGER, NamedCopy, copies_of
from octavo.batch.entries import Entry
from octavo.batch.errands import Made
from octavo.batch.ledger import Ledger, read_ledger
from octavo.batch.results import Shelf
from octavo.copy.shapes.batch import BatchRecord
from octavo.problems import Location


def copies(*names: str) -> tuple[NamedCopy, ...]:
    """Plan copies."""
    entries = (
        Entry(number, Location("t", number + 1), {"name": name})
        for number, name in enumerate(names, start=1)
    )
    return copies_of(entries, BatchRecord(file="{name}"), [])


def shelf(folder: Path, sources: str = "s") -> Shelf:
    """Open the folder; the questions of each copy stand in one order."""
    return Shelf(folder, sources, lambda _: ((2, 1),))


def made(folder: Path, *names: str, whole: bool = True) -> None:
    """Make copies with their names for content."""
    there = shelf(folder)
    planned = copies(*names)
    kept = there.kept(planned)
    with Ledger(folder / LEDGER) as ledger:
        for copy in planned:
            if copy.number not in kept:
                there.take(Made(copy.number, copy.file.encode(), 2), copy, ledger)
    there.finish(planned, together=False, whole=whole)


def files(folder: Path) -> set[str]:
    """List the copies."""
    return {path.name for path in folder.glob("*.pdf")}


def test_what_was_made_is_kept(tmp_path: Path) -> None:
    made(tmp_path, "Anna", "Vera")

    assert shelf(tmp_path).kept(copies("Anna", "Vera")) == {1, 2}
    assert shelf(tmp_path).kept(copies("Anna", "Olga")) == {1}
    assert shelf(tmp_path, "t").kept(copies("Anna", "Vera")) == set()


@pytest.mark.parametrize("content", [b"", b"x", None])
def test_a_copy_that_is_not_whole_is_made_again(tmp_path: Path, content: bytes | None) -> None:
    made(tmp_path, "Anna", "Vera")
    if content is None:
        (tmp_path / "Vera.pdf").unlink()
    else:
        (tmp_path / "Vera.pdf").write_bytes(content)

    assert shelf(tmp_path).kept(copies("Anna", "Vera")) == {1}


def test_copies_of_rows_that_are_gone_go_too(tmp_path: Path) -> None:
    made(tmp_path, "Anna", "Vera", "Olga")
    (tmp_path / "Olga.pdf").write_bytes(b"changed by hand")
    (tmp_path / "mine.pdf").write_bytes(b"mine")

    made(tmp_path, "Anna")

    assert files(tmp_path) == {"Anna.pdf", "Olga.pdf", "mine.pdf"}
    assert set(read_ledger(tmp_path / LEDGER)) == {"Anna.pdf"}


def test_a_table_with_bad_rows_takes_nothing_away(tmp_path: Path) -> None:
    made(tmp_path, "Anna", "Vera")

    made(tmp_path, "Anna", whole=False)

    assert files(tmp_path) == {"Anna.pdf", "Vera.pdf"}
    assert set(read_ledger(tmp_path / LEDGER)) == {"Anna.pdf", "Vera.pdf"}


def test_the_key_tells_where_each_question_stands(tmp_path: Path) -> None:
    made(tmp_path, "Anna")

    rows = list(csv.reader((tmp_path / KEY).read_text(encoding="utf-8").splitlines()))
    assert rows[1:] == [["Anna.pdf", "", "1", "2"], ["Anna.pdf", "", "2", "1"]]
    assert read_ledger(tmp_path / LEDGER)["Anna.pdf"].order == "2 1"


def test_a_copy_that_was_not_made_is_told_of(tmp_path: Path) -> None:
    there = shelf(tmp_path)
    (copy,) = copies("Anna")
    with Ledger(tmp_path / LEDGER) as ledger:
        there.take(Made(1, b"", 0, ()), copy, ledger)

    assert not there.made
    assert files(tmp_path) == set()

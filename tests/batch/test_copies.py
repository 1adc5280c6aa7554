"""Entries become copies with numbers, versions and names that are all different."""

from octavo.batch.copies import copies_of
from octavo.batch.entries import Entry
from octavo.copy.shapes.batch import BatchRecord, Shuffle
from octavo.problems import Location, Problem


def entry(number: int, name: str) -> Entry:
    """Make an entry."""
    return Entry(number, Location("t.csv", number + 1), {"name": name})


def test_a_copy_has_its_version_in_turn() -> None:
    record = BatchRecord(file="{number}-{version}", shuffle=Shuffle(versions=2), qr="{name}!")

    copies = copies_of([entry(n, "Anna") for n in (1, 2, 3, 5)], record, [])

    assert [copy.version for copy in copies] == ["A", "B", "A", "A"]
    assert copies[3].file == "005-A.pdf"
    assert copies[0].qr == "Anna!"


def test_without_versions_each_has_an_order_of_its_own() -> None:
    copies = copies_of([entry(4, "Anna")], BatchRecord(shuffle=Shuffle()), [])

    assert copies[0].version == "4"


def test_a_file_of_another_copy_is_not_written_over() -> None:
    """U07: the second row is left out."""
    problems: list[Problem] = []

    names = ("Anna", "ANNA", "all")
    copies = copies_of(
        [entry(n, name) for n, name in enumerate(names, start=1)],
        BatchRecord(file="{name}"),
        problems,
    )

    assert [copy.file for copy in copies] == ["Anna.pdf"]
    assert [(each.code, each.location.line) for each in problems] == [("U07", 3), ("U07", 4)]


def test_a_fingerprint_tells_what_a_copy_is_made_from() -> None:
    (first,) = copies_of([entry(1, "Anna")], BatchRecord(), [])
    (other,) = copies_of([entry(1, "Vera")], BatchRecord(), [])

    assert first.fingerprint("s") == first.fingerprint("s")
    assert len({first.fingerprint("s"), first.fingerprint("t"), other.fingerprint("s")}) == 3

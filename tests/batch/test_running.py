"""A batch makes every good row once, tells of every bad one, and goes on where it was stopped."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Self

import pytest
from small_handout import Finished, batch, handout, request, table

from octavo.batch.errands import Errand, Kit, Made
from octavo.batch.ledger import read_ledger
from octavo.batch.running import plan
from octavo.problems import BuildError
from octavo.project import Project

BAD = (
    *(",9A,", "x" * 41 + ",9A,", "An\x07na,9A,", "../../../tmp/x,9A,", "=1+1,9A,", "@x,9A,"),
    *("Anna,10C,", "Anna,9A,today", "Anna,9A,,extra", "An\ufffdna,9A,"),
)


class Clerks:
    """A crew that sets nothing: its copies are their numbers; it may stop in the middle."""

    hands = 2

    def __init__(self, stop_after: int = 10_000) -> None:
        self.left = stop_after
        self.asked: list[int] = []

    def __call__(self, kit: Kit) -> Self:
        """Be hired, whatever the kit."""
        del kit
        return self

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, *_: object) -> None:
        """Go home."""

    def copies(self, errands: Iterable[Errand]) -> Iterator[tuple[Made, ...]]:
        """Make copies until it is time to stop."""
        for errand in errands:
            for wanted in errand.wanted:
                if not self.left:
                    raise KeyboardInterrupt
                self.left -= 1
                self.asked.append(wanted.number)
                yield (Made(wanted.number, f"%PDF {wanted.number}".encode(), 1),)


def rows(good: int, bad: int) -> list[str]:
    """Give a table of so many good and bad rows, mixed."""
    whole = [f"Pupil {number},9A,2009-01-01" for number in range(good)]
    for number in range(bad):
        whole.insert(number * 7, BAD[number % len(BAD)])
    return whole


def everything(root: Path) -> set[str]:
    """List all files below a folder."""
    return {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}


def test_500_rows_with_20_bad_ones_make_480(small: Project) -> None:
    path = table(small.root, *rows(480, 20))
    before = everything(small.root.parent)
    clerks = Clerks()

    outcome = batch(small, request(small, path), clerks)

    assert (outcome.rows, outcome.made, outcome.good) == (500, 480, False)
    assert len({problem.location.line for problem in outcome.problems}) == 20
    folder = small.root / "build/handout/copies"
    assert len(list(folder.glob("*.pdf"))) == 480
    assert len(read_ledger(folder / "ledger.csv")) == 480
    new = everything(small.root.parent) - before
    assert all(name.startswith("project/build/handout/copies/") for name in new)
    assert len(new) == 481


@pytest.mark.parametrize("stops", [(0,), (1, 2), (7, 0, 30), (40,)])
def test_a_batch_that_was_stopped_goes_on(small: Project, stops: tuple[int, ...]) -> None:
    """No copy is made twice, and none is left out."""
    asked = request(small, table(small.root, *rows(40, 0)))
    made: list[int] = []
    for stop in stops:
        clerks = Clerks(stop)
        with suppress(KeyboardInterrupt):
            batch(small, asked, clerks)
        made += clerks.asked

    clerks = Clerks()
    outcome = batch(small, asked, clerks)

    assert sorted(made + clerks.asked) == list(range(1, 41))
    assert outcome.good
    folder = small.root / "build/handout/copies"
    assert sorted(path.read_bytes() for path in folder.glob("*.pdf")) == sorted(
        f"%PDF {number}".encode() for number in range(1, 41)
    )


def test_a_row_that_changed_is_made_again(small: Project) -> None:
    asked = request(small, table(small.root, "Anna,9A,", "Vera,9A,", "Wu,9B,"))
    batch(small, asked, Clerks())
    table(small.root, "Anna,9A,", "Vera,9B,", "Wu,9B,")
    clerks = Clerks()

    outcome = batch(small, asked, clerks)

    assert clerks.asked == [2]
    assert (outcome.made, outcome.kept) == (1, 2)


def test_an_edition_that_changed_is_made_again(small: Project) -> None:
    asked = request(small, table(small.root, "Anna,9A,", "Wu,9B,"))
    batch(small, asked, Clerks())
    text = small.root / "content/week/text/en/sheet.md"
    text.write_text(text.read_text(encoding="utf-8") + "\nMore.\n", encoding="utf-8")
    clerks = Clerks()

    batch(small, asked, clerks)

    assert clerks.asked == [1, 2]


def test_an_edition_with_a_mistake_makes_nothing(tmp_path: Path) -> None:
    project = handout(tmp_path, page="{{ row.shoe }}")

    with pytest.raises(BuildError) as stopped:
        batch(project, request(project, table(project.root, "Anna,9A,")), Clerks())

    assert [problem.code[0] for problem in stopped.value.problems] == ["T"]
    assert not list(project.root.rglob("*.pdf"))


def test_a_table_without_a_column_makes_nothing(small: Project) -> None:
    path = table(small.root, "9A", head="class")

    with pytest.raises(BuildError) as stopped:
        plan(small, request(small, path))

    assert [problem.code for problem in stopped.value.problems] == ["U09"]


def test_what_was_finished_tells_of_its_bad_rows(finished: Finished) -> None:
    codes = [(each.code, each.location.line) for each in finished.outcome.problems]

    assert codes == [("U05", 8), ("U04", 9), ("U06", 9), ("U06", 9)]
    assert (finished.outcome.made, finished.outcome.rows) == (6, 8)

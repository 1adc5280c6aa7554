"""A parcel is unpacked once, and is gone with its workshop."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from octavo.batch import workshop
from octavo.batch.errands import Made


class Hired:
    """A compositor that makes nothing, and knows its kit."""

    all: list["Hired"] = []  # noqa: RUF012 - emptied by the fixture

    def __init__(self, kit: object) -> None:
        self.kit, self.dismissed = kit, False
        Hired.all.append(self)

    def make(self, errand: object) -> tuple[Made, ...]:
        """Answer with what was asked."""
        return (Made(1, str(errand).encode(), 1),)

    def dismiss(self) -> None:
        """Leave."""
        self.dismissed = True


class Parcel:
    """A parcel without files."""

    def __init__(self, name: str) -> None:
        self.id = name


@pytest.fixture(autouse=True)
def hired(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Path]]:
    """Hire nobody real; give the folders into which parcels were unpacked."""
    folders: list[Path] = []

    def unpacked(parcel: Any, folder: Path) -> str:  # noqa: ANN401 - a parcel that is none
        folders.append(folder)
        return str(parcel.id)

    Hired.all.clear()
    monkeypatch.setattr(workshop, "Compositor", Hired)
    monkeypatch.setattr(workshop, "unpacked", unpacked)
    yield folders
    workshop.close_all()


def test_errands_of_one_parcel_share_a_compositor(hired: list[Path]) -> None:
    parcel: Any = Parcel("p")

    made = [workshop.carry_out(workshop.open_parcel(parcel), errand) for errand in ("a", "b")]  # type: ignore[arg-type] # words for errands

    assert [each.pdf for (each,) in made] == [b"a", b"b"]
    assert len(Hired.all) == len(hired) == 1
    assert Hired.all[0].kit == "p"


def test_old_workshops_are_closed(hired: list[Path]) -> None:
    parcels: list[Any] = [Parcel(name) for name in "abc"]
    for parcel in parcels:
        workshop.carry_out(parcel, "x")  # type: ignore[arg-type] # a word for an errand

    assert [each.dismissed for each in Hired.all] == [True, False, False]
    assert [folder.is_dir() for folder in hired] == [False, True, True]

    workshop.close_all()

    assert all(each.dismissed for each in Hired.all)
    assert not any(folder.is_dir() for folder in hired)


def test_a_machine_tells_its_versions() -> None:
    assert {"octavo", "program", "weasyprint"} <= set(workshop.programs())

"""A parcel has all that the engine reads, and none of what only we read."""

import io
import zipfile
from pathlib import Path

import pytest

from octavo.batch.errands import Kit
from octavo.batch.parcels import Parcel, packed, unpacked
from octavo.copy.order import read_order
from octavo.project import Project
from octavo.typeset.commission import commission


def kit(project: Project) -> Kit:
    """Put together what all copies share."""
    order = read_order(project, "handout", [])
    job = commission(order, project.root, ())
    return Kit(job, None, order.edition.record.format.safe, "", "week")  # type: ignore[arg-type] # no PDF is made


def test_styles_fonts_and_pictures_are_sent(small: Project, tmp_path: Path) -> None:
    (small.root / "content/week/images").mkdir()
    (small.root / "content/week/images/a.png").write_bytes(b"png")
    (small.root / "editions/handout/edition.css").write_text("p { }", encoding="utf-8")
    folder = tmp_path / "there"
    folder.mkdir()

    there = unpacked(packed(kit(small)), folder)

    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert "content/week/images/a.png" in names
    assert "editions/handout/edition.css" in names
    assert any(name.endswith("styles/book.css") for name in names)
    assert any(name.endswith("Literata-Regular.ttf") for name in names)
    assert not any(name.endswith((".md", ".yaml", ".jinja")) for name in names)
    assert there.job.root == folder
    assert all(shelf.is_dir() for shelf in there.job.shelves)
    assert there.job.tokens == kit(small).job.tokens


def test_the_same_kit_makes_the_same_parcel(small: Project) -> None:
    assert packed(kit(small)) == packed(kit(small))


def test_nothing_is_unpacked_outside_the_folder(small: Project, tmp_path: Path) -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("../out.css", "x")
    folder = tmp_path / "a" / "there"
    folder.mkdir(parents=True)

    with pytest.raises(ValueError, match="out"):
        unpacked(Parcel("x", kit(small), content.getvalue()), folder)
    assert not (tmp_path / "a" / "out.css").exists()

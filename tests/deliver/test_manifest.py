"""Manifest: what is written is read back, and a damaged one counts for nothing."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from octavo.deliver.manifest import FILE, Manifest, intact, read_manifest

MANIFEST = Manifest(
    edition="pocket",
    work="week",
    chain=("school", "pocket"),
    versions={"octavo": "1.0", "python": "3.11"},
    options={"SOURCE_DATE_EPOCH": "0"},
    inputs={"content/week/work.yaml": "ab"},
    outputs={"reading.pdf": hashlib.sha256(b"pdf").hexdigest()},
    fonts=("Octavo Literata",),
    pages=({"page": 1, "folio": "i"},),
    passes=2,
    warnings=1,
)


def test_a_manifest_is_read_as_it_was_written(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(MANIFEST.json(), encoding="utf-8")

    assert read_manifest(tmp_path) == MANIFEST


def test_the_same_build_writes_the_same_bytes() -> None:
    turned = replace(MANIFEST, versions={"python": "3.11", "octavo": "1.0"})

    assert turned.json() == MANIFEST.json()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"edition": 1}',
        MANIFEST.json()[:-9],
        MANIFEST.json().replace('"work"', '"wrok"'),
        MANIFEST.json().replace('"passes"', '"more": 1, "passes"'),
    ],
)
def test_a_damaged_manifest_counts_for_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text, encoding="utf-8")

    assert read_manifest(tmp_path) is None


def test_a_folder_without_a_manifest_has_none(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) is None


def test_outputs_are_intact_only_as_they_were_made(tmp_path: Path) -> None:
    assert not intact(MANIFEST, tmp_path)
    (tmp_path / "reading.pdf").write_bytes(b"pdf")
    assert intact(MANIFEST, tmp_path)
    (tmp_path / "reading.pdf").write_bytes(b"pdf ")
    assert not intact(MANIFEST, tmp_path)

"""A name of a file is safe whatever stands in a table."""

import os
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.batch.file_names import key_of, safe_name


@given(st.text())
def test_a_name_is_one_step_below_its_folder(text: str) -> None:
    name = safe_name(text)

    assert PurePosixPath(name).name == PureWindowsPath(name).name == name
    assert name.endswith(".pdf")
    assert not name.startswith(".")
    assert len(os.fsencode(name)) <= 200
    assert not set(name) & set('<>:"/\\|?*\0\n')


@given(st.text())
def test_a_safe_name_stays_as_it_is(text: str) -> None:
    once = safe_name(text)

    assert safe_name(once) == once


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("9A-Анна Петрова.pdf", "9A-Анна Петрова.pdf"),
        ("9/А: Ольга?", "9-А- Ольга.pdf"),
        ("../../etc/passwd", "etc-passwd.pdf"),
        ("con", "_con.pdf"),
        ("", "copy.pdf"),
        ("a" * 300, "a" * 180 + ".pdf"),
    ],
)
def test_names(text: str, name: str) -> None:
    assert safe_name(text) == name


def test_names_that_some_systems_take_for_one_have_one_key() -> None:
    assert key_of("Anna.pdf") == key_of("ANNA.pdf")
    assert key_of("Й.pdf") == key_of("И\u0306.pdf")

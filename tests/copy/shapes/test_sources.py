"""Sources: books and articles under the names of CSL-JSON."""

from collections.abc import Callable
from typing import Any

import pytest

from octavo.copy.shapes.sources import Source, SourceType

LEAST = "id: a\ntype: book\nlanguage: ru\ntitle: x\nshort: x\n"


def test_keys_are_those_of_csl(read: Callable[..., Any]) -> None:
    text = LEAST + "publisher-place: Paris\ncontainer-title: y\nISBN: 0-902818-54-6\nissued: 1919\n"

    source, problems = read(Source, text)

    assert problems == []
    assert source.type is SourceType.BOOK
    assert (source.publisher_place, source.container_title) == ("Paris", "y")
    assert (source.isbn, source.issued) == ("0-902818-54-6", "1919")


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("publisher_place: Paris", "6:1 C01"),
        ("isbn: x", "6:1 C01"),
        ("issued: last year", "6:9 C04"),
        ("author: Reed", "6:9 C03"),
        ("author: [{given: John}]", "6:10 C02"),
    ],
)
def test_other_keys_and_forms_are_refused(
    read: Callable[..., Any], line: str, problem: str
) -> None:
    assert read(Source, LEAST + line)[1] == [problem]

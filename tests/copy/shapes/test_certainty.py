"""Certainty: how sure a statement is, and the source it rests on."""

from collections.abc import Callable
from typing import Any

import pytest

from octavo.copy.shapes.certainty import Certainty, Citation


def test_a_locator_may_be_written_as_a_number(read: Callable[..., Any]) -> None:
    assert read(Citation, "{source: keep1979, locator: 66}")[0] == Citation(
        source="keep1979", locator="66"
    )


def test_a_citation_needs_a_source(read: Callable[..., Any]) -> None:
    assert read(Citation, "locator: p. 5")[1] == ["1:1 C02"]


@pytest.mark.parametrize("word", ["sure", "probable", "disputed"])
def test_a_statement_is_sure_probable_or_disputed(word: str) -> None:
    assert Certainty(word) == word

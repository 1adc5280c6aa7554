"""Attributes: languages and places are written as the engine and messages have them."""

import pytest

from octavo.compose.attributes import language_tag, source_of
from octavo.problems import Location


def test_a_place_is_written_as_messages_have_it() -> None:
    assert source_of(Location("content/w/text/en/a.md", 3, 5)) == "content/w/text/en/a.md:3:5"


@pytest.mark.parametrize(("language", "tag"), [("en", "en-US"), ("en-GB", "en-GB"), ("ru", "ru")])
def test_english_of_no_country_is_hyphenated_as_in_america(language: str, tag: str) -> None:
    assert language_tag(language) == tag

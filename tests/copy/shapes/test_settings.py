"""Settings: what holds for a whole project."""

from collections.abc import Callable
from typing import Any

from octavo.copy.shapes.settings import Settings


def test_raw_html_is_off_unless_it_is_asked_for(read: Callable[..., Any]) -> None:
    assert Settings() == Settings(raw_html=False)
    assert read(Settings, "raw_html: true") == (Settings(raw_html=True), [])


def test_settings_have_no_other_keys(read: Callable[..., Any]) -> None:
    assert read(Settings, "raw-html: true")[1] == ["1:1 C01"]

"""Attributes: languages and places become what attributes of HTML say."""

from markupsafe import Markup

from octavo.problems import Location


def language_tag(language: str) -> str:
    """Give the tag by which the engine hyphenates: English of no country is American here."""
    return "en-US" if language == "en" else language


def named(anchor: str) -> Markup:
    """Write the id of what has one."""
    return Markup(' id="{}"').format(anchor) if anchor else Markup("")


def source_of(location: Location) -> str:
    """Write a place as the value of ``data-source``."""
    return str(location)

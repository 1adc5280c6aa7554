"""Lettering: the font of what is printed outside pages is read from the built-in theme."""

from octavo.project import built_in_theme

FONT = "styles/fonts/source-sans-3/SourceSans3-Regular.ttf"


def read_lettering() -> bytes:
    """Read the font in which slugs, dummies and calibration sheets are set."""
    return (built_in_theme() / FONT).read_bytes()

"""Style texts: the names of stylesheets that were read become their texts, to find places in."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from octavo.project import find_on_shelves

_SUFFIXES = (".css", ".yaml")


def style_texts(names: Iterable[str], root: Path, shelves: tuple[Path, ...]) -> Mapping[str, str]:
    """Read stylesheets, and editions with their tokens, by the names that messages have for them.

    What cannot be read any more is left out: it only tells where something stands.
    """
    found = {}
    for name in names:
        path = find_on_shelves((root, *shelves), name)
        if path is None or path.suffix not in _SUFFIXES:
            continue
        try:
            found[name] = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            continue
    return found

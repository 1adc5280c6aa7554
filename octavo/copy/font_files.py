"""Font files: what styles/fonts.css names becomes files with their embedding bits and licences."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path, PurePosixPath

from fontTools.ttLib import TTFont

from octavo.problems import Location
from octavo.project import find_on_shelves

FONTS = "styles/fonts.css"
_URL = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)""")
#: Beginnings of the names that licences have, in small letters.
LICENCES = ("ofl", "license", "licence", "copying", "ufl", "eula", "apache")


@dataclass(frozen=True, slots=True)
class FontFile:
    """A font file that the pages may be set in."""

    name: str
    location: Location  # where it is asked for
    fs_type: int  # its embedding bits; 0 if it has none
    licensed: bool  # whether a licence lies beside it


def font_files(shelves: tuple[Path, ...], name_of: Callable[[Path], str]) -> tuple[FontFile, ...]:
    """List the font files that there are, in the order of the stylesheet, each once.

    What cannot be read is left out: typesetting says so (F02, F03, S02).
    """
    sheet = find_on_shelves(shelves, FONTS)
    return () if sheet is None else tuple(_files(sheet, shelves, name_of(sheet)))


def _files(sheet: Path, shelves: tuple[Path, ...], name: str) -> Iterator[FontFile]:
    seen: set[Path] = set()
    lines = sheet.read_text(encoding="utf-8", errors="replace").splitlines()
    for number, line in enumerate(lines, start=1):
        for match in _URL.finditer(line):
            path = find_on_shelves(shelves, f"styles/{match[1]}")
            if path is None or path in seen or ".." in PurePosixPath(match[1]).parts:
                continue
            seen.add(path)
            bits = _bits(path)
            if bits is not None:
                place = Location(name, number, match.start() + 1)
                yield FontFile(path.name, place, bits, _is_licensed(path.parent))


def _bits(path: Path) -> int | None:
    try:
        font = TTFont(BytesIO(path.read_bytes()), lazy=True)
        return int(font["OS/2"].fsType) if "OS/2" in font else 0
    except Exception:  # noqa: BLE001 - fontTools raises whatever a broken file leads it to
        return None


def _is_licensed(folder: Path) -> bool:
    return any(path.name.lower().startswith(LICENCES) for path in folder.iterdir())

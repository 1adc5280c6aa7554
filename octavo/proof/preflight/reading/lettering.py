"""Lettering: a font of a PDF becomes what its codes are wide, and whether it is in the file."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO

from fontTools.ttLib import TTFont

from octavo.proof.preflight.printed import PrintFont
from octavo.proof.preflight.reading.things import Thing

_PROGRAMS = ("/FontFile", "/FontFile2", "/FontFile3")
_WIDE = 500.0  # thousandths of an em, where a file does not say: fonts that every reader has
_SPACE = 32
_CODE = re.compile(rb"<([0-9a-fA-F]{2,4})>\s*<([0-9a-fA-F]{4})>")  # of a map to Unicode (9.10.3)


@dataclass(frozen=True, slots=True)
class Lettering:
    """How the strings of a font are drawn."""

    name: str
    embedded: bool
    fs_type: int | None
    bytes_a_code: int
    widths: Mapping[int, float]  # thousandths of an em
    otherwise: float
    lacks: int | None  # the code that stands for a glyph that is missing
    spaces: frozenset[int]  # the codes that draw nothing

    def drawn(self, string: bytes) -> Iterator[tuple[int, float]]:
        """Give for each code itself and its width in em."""
        step = self.bytes_a_code
        for start in range(0, len(string), step):
            code = int.from_bytes(string[start : start + step], "big")
            yield code, self.widths.get(code, self.otherwise) / 1000

    def stretches(self, code: int) -> bool:
        """Tell whether word spacing is added to a code: to the space of one byte only (9.3.3)."""
        return self.bytes_a_code == 1 and code == _SPACE

    @property
    def font(self) -> PrintFont:
        """What of it is told of the file."""
        return PrintFont(self.name, self.embedded, self.fs_type)


def lettering_of(font: Thing) -> Lettering:
    """Read a font (ISO 32000-1:2008, 9.6 and 9.7)."""
    name = str(font.get("/BaseFont", font.get("/Name", "/?")))[1:]
    plain = name.partition("+")[2] if name[6:7] == "+" else name
    kind = str(font.get("/Subtype", ""))
    if kind == "/Type0":
        within = font.DescendantFonts[0]
        embedded, fs_type = _program(within.get("/FontDescriptor"))
        identity = str(font.get("/Encoding", "")).startswith("/Identity")
        # Code 0 is glyph 0 then, which every TrueType font has for what it lacks (ISO 14496-22).
        lacks = 0 if identity and "/CIDToGIDMap" in within else None
        return Lettering(
            plain,
            embedded,
            fs_type,
            2,
            _wide(within),
            float(within.get("/DW", 1000)),
            lacks,
            _blank(font),
        )
    embedded, fs_type = _program(font.get("/FontDescriptor"))
    scale = 1000 * float(font.FontMatrix[0]) if kind == "/Type3" else 1.0
    first = int(font.get("/FirstChar", 0))
    widths = {first + n: float(width) * scale for n, width in enumerate(font.get("/Widths", ()))}
    blank = _blank(font) | {_SPACE}
    return Lettering(plain, embedded or kind == "/Type3", fs_type, 1, widths, _WIDE, None, blank)


def _blank(font: Thing) -> frozenset[int]:
    """Find the codes that stand for spaces."""
    if "/ToUnicode" not in font or not hasattr(font.ToUnicode, "read_bytes"):
        return frozenset()
    pairs = _CODE.findall(font.ToUnicode.read_bytes())
    return frozenset(int(code, 16) for code, sign in pairs if chr(int(sign, 16)).isspace())


def _wide(font: Thing) -> dict[int, float]:
    """Read the widths of a composite font: ``c [w w …]`` and ``first last w`` (9.7.4.3)."""
    found: dict[int, float] = {}
    entries = list(font.get("/W", ()))
    place = 0
    while place + 1 < len(entries):
        first = int(entries[place])
        if hasattr(entries[place + 1], "__iter__"):
            found |= {first + n: float(width) for n, width in enumerate(entries[place + 1])}
            place += 2
        elif place + 2 < len(entries):
            last = min(int(entries[place + 1]), first + 0xFFFF)
            found |= dict.fromkeys(range(first, last + 1), float(entries[place + 2]))
            place += 3
        else:
            break
    return found


def _program(descriptor: Thing) -> tuple[bool, int | None]:
    """Tell whether a font is in the file, and what its embedding bits are, if it kept them."""
    program = next(
        (descriptor[key] for key in _PROGRAMS if descriptor is not None and key in descriptor), None
    )
    if program is None:
        return False, None
    try:
        # fontTools raises whatever a broken font leads it to.
        font = TTFont(BytesIO(program.read_bytes()), lazy=True)
        return True, int(font["OS/2"].fsType) if "OS/2" in font else None
    except Exception:  # noqa: BLE001
        return True, None  # bare CFF and Type 1 programs have no such table

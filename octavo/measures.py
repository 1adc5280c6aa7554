"""Measures: lengths as they are written become millimetres, and names of trims become sizes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from octavo.problems import nearest

MM_PER_UNIT: Mapping[str, float] = MappingProxyType(
    {"mm": 1.0, "cm": 10.0, "in": 25.4, "pt": 25.4 / 72}  # CSS Values 4, 6.2: absolute lengths
)
_LENGTH = re.compile(r"(\d+(?:\.\d+)?|\.\d+) ?([a-z]+)")
_MEMORY = re.compile(r"(\d+(?:\.\d+)?) ?(MB|GB)")


class MeasureError(ValueError):
    """A measure that cannot be read; ``fact`` says what is wrong, ``hint`` how to put it right."""

    def __init__(self, fact: str, hint: str) -> None:
        """Keep the fact and the hint apart, so that a caller can name the place."""
        self.fact = fact
        self.hint = hint
        super().__init__(f"{fact}; {hint}")


@dataclass(frozen=True, slots=True, order=True)
class Length:
    """A length on paper, in millimetres."""

    mm: float

    @property
    def pt(self) -> float:
        """The length in points of 1/72 inch, as PDF counts."""
        return self.mm / MM_PER_UNIT["pt"]

    def __add__(self, other: "Length") -> "Length":
        """Add two lengths."""
        return Length(self.mm + other.mm)

    def __sub__(self, other: "Length") -> "Length":
        """Take one length from another; the result may be less than nothing."""
        return Length(self.mm - other.mm)

    def __mul__(self, times: float) -> "Length":
        """Repeat a length."""
        return Length(self.mm * times)

    def __str__(self) -> str:
        """Write the length as CSS understands it, to a ten-thousandth of a millimetre."""
        return f"{round(self.mm, 4):.4f}".rstrip("0").rstrip(".") + "mm"


@dataclass(frozen=True, slots=True)
class Trim:
    """The finished size of a page; ``name`` is empty for a size that has none."""

    width: Length
    height: Length
    name: str = ""

    def __str__(self) -> str:
        """Write the name, or else the two sides."""
        return self.name or f"{self.width} × {self.height}"


def parse_length(text: str) -> Length:
    """Read a length such as ``148mm``, ``12pt``, ``5.5in`` or ``2cm``.

    Raises MeasureError; a number without a unit is one of its reasons.
    """
    if match := _LENGTH.fullmatch(text.strip()):
        number, unit = match.groups()
        if unit in MM_PER_UNIT:
            return Length(float(number) * MM_PER_UNIT[unit])
        fact = f"is '{text}', and '{unit}' is not a unit of length on paper"
        raise MeasureError(fact, "units: " + ", ".join(MM_PER_UNIT))
    if re.fullmatch(r"[\d.]+", text):
        raise MeasureError(
            f"is '{text}', a number without a unit", f"write '{text}mm', for example"
        )
    fact = f"is '{text}', which is not a length"
    raise MeasureError(fact, "write a number and a unit without a sign, such as 12mm, 9pt or 5.5in")


def parse_megabytes(text: str) -> int:
    """Read an amount of memory such as ``4GB`` or ``512MB`` as megabytes of 1024 × 1024 bytes.

    Raises MeasureError.
    """
    if match := _MEMORY.fullmatch(text.strip().upper()):
        number, unit = match.groups()
        megabytes = round(float(number) * (1024 if unit == "GB" else 1))
        if megabytes > 0:
            return megabytes
    raise MeasureError(f"is '{text}', which is not an amount of memory", "write 4GB or 512MB")


def _mm(name: str, width: float, height: float) -> Trim:
    return Trim(Length(width), Length(height), name)


def _inches(name: str, width: float, height: float) -> Trim:
    return _mm(name, width * MM_PER_UNIT["in"], height * MM_PER_UNIT["in"])


_NAMED = (
    # ISO 216:2007, trimmed sizes
    _mm("a4", 210, 297),
    _mm("a5", 148, 210),
    _mm("a6", 105, 148),
    _mm("a7", 74, 105),
    _mm("b5", 176, 250),
    # ASME Y14.1 (ANSI A): 8½ × 11 in, and the same sheet folded once
    _inches("letter", 8.5, 11),
    _inches("half-letter", 5.5, 8.5),
    # North American trade practice
    _inches("digest", 5.5, 8.5),
    # BS 1413:1970, octavo pages as trimmed
    _mm("royal", 156, 234),
    _mm("demy", 138, 216),
    # GOST 5773-90, the greatest size after trimming
    _mm("60x84/16", 145, 200),
    _mm("60x90/16", 145, 215),
    _mm("84x108/32", 130, 200),
    _mm("60x84/8", 205, 290),
)
TRIMS: Mapping[str, Trim] = MappingProxyType({trim.name: trim for trim in _NAMED})

#: The sheets that printers take, each family from the smallest to the largest.
PAPERS: Mapping[str, Trim] = MappingProxyType(
    {
        sheet.name: sheet
        for sheet in (
            # ISO 216:2007
            _mm("a5", 148, 210),
            _mm("a4", 210, 297),
            _mm("a3", 297, 420),
            _mm("a2", 420, 594),
            # ISO 217:2013 has RA and SRA: room for bleed and marks around ISO A
            _mm("sra4", 225, 320),
            _mm("sra3", 320, 450),
            # ASME Y14.1 and North American trade practice
            _inches("letter", 8.5, 11),
            _inches("legal", 8.5, 14),
            _inches("tabloid", 11, 17),
        )
    }
)


def named_paper(name: str) -> Trim:
    """Find a sheet by its name; raises MeasureError with the nearest name."""
    plain = name.strip().lower()
    if plain in PAPERS:
        return PAPERS[plain]
    guess = nearest(plain, PAPERS) or "one of: " + ", ".join(PAPERS)
    hint = guess + " Or write width and height: [320mm, 450mm]"
    raise MeasureError(f"is '{name}', which names no sheet", hint)


def named_trim(name: str) -> Trim:
    """Find a trim by its name, whatever sign of multiplication and case it is written with.

    Raises MeasureError with the nearest name.
    """
    plain = name.strip().lower().replace("×", "x").replace("х", "x")
    if plain in TRIMS:
        return TRIMS[plain]
    raise MeasureError(f"is '{name}', which names no trim", _trim_hint(plain))


def _trim_hint(name: str) -> str:
    guess = nearest(name, TRIMS) or "one of: " + ", ".join(TRIMS)
    return guess + " Or write width and height: [148mm, 210mm]"

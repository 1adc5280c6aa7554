"""Flavours: the name of a PDF standard becomes what it asks of the file as a whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from octavo.copy.shapes.press import PressStandard, ReadingStandard


class Family(StrEnum):
    """What a standard is for."""

    NONE = ""
    ARCHIVE = "a"  # ISO 19005
    ACCESSIBLE = "ua"  # ISO 14289
    EXCHANGE = "x"  # ISO 15930


@dataclass(frozen=True, slots=True)
class Flavour:
    """A standard: its name, and what it asks of the file as a whole."""

    name: str  # as people write it: PDF/A-2b
    family: Family = Family.NONE
    part: str = ""
    level: str = ""  # of PDF/A: A, B or U
    version: str = "1.7"  # of PDF
    transparency: bool = True  # whether anything may shine through
    old_structure: bool = False  # whether the file may have no compressed tables of objects

    @property
    def is_pdf_2(self) -> bool:
        """Whether the file is PDF 2.0, which has no dictionary of information."""
        return self.version == "2.0"


def _archive(part: str, level: str = "") -> Flavour:
    version = {"1": "1.4", "4": "2.0"}.get(part, "1.7")
    name = f"PDF/A-{part}{level.lower()}"
    old = part == "1"
    return Flavour(name, Family.ARCHIVE, part, level, version, not old, old)


def _accessible(part: str, version: str) -> Flavour:
    return Flavour(f"PDF/UA-{part}", Family.ACCESSIBLE, part, version=version)


PLAIN = Flavour("PDF")

READING: Mapping[ReadingStandard, Flavour] = MappingProxyType(
    {
        ReadingStandard.NONE: PLAIN,
        ReadingStandard.A_1A: _archive("1", "A"),
        ReadingStandard.A_1B: _archive("1", "B"),
        ReadingStandard.A_2A: _archive("2", "A"),
        ReadingStandard.A_2B: _archive("2", "B"),
        ReadingStandard.A_2U: _archive("2", "U"),
        ReadingStandard.A_3A: _archive("3", "A"),
        ReadingStandard.A_3B: _archive("3", "B"),
        ReadingStandard.A_3U: _archive("3", "U"),
        ReadingStandard.A_4: _archive("4"),
        ReadingStandard.UA_1: _accessible("1", "1.7"),
        ReadingStandard.UA_2: _accessible("2", "2.0"),
    }
)

PRESS: Mapping[PressStandard, Flavour] = MappingProxyType(
    {
        PressStandard.NONE: PLAIN,
        PressStandard.X_1A: Flavour(
            "PDF/X-1a:2003",
            Family.EXCHANGE,
            "1a",
            "",
            "1.4",
            transparency=False,
            old_structure=True,
        ),
        PressStandard.X_3: Flavour(
            "PDF/X-3:2003", Family.EXCHANGE, "3", "", "1.4", transparency=False, old_structure=True
        ),
        PressStandard.X_4: Flavour("PDF/X-4", Family.EXCHANGE, "4", "", "1.6"),
    }
)

"""Exchange: a finished file for a printer is read again, and compared with ISO 15930 (PDF/X)."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

import pikepdf

from octavo.copy.shapes.press import PressStandard
from octavo.proof.exchange.boxes import boxes
from octavo.proof.exchange.colours import colours
from octavo.proof.exchange.fonts import fonts
from octavo.proof.exchange.for_screens import for_screens
from octavo.proof.exchange.identity import identity
from octavo.proof.exchange.intents import intents
from octavo.proof.exchange.transparency import transparency
from octavo.proof.exchange.trapping import trapping

#: Gives what is against the standard, in words.
Check = Callable[[pikepdf.Pdf], Iterator[str]]

_ALL: tuple[Check, ...] = (boxes, fonts, for_screens, trapping, intents)

CHECKS: Mapping[PressStandard, tuple[Check, ...]] = MappingProxyType(
    {
        PressStandard.NONE: (boxes,),
        PressStandard.X_1A: (
            *_ALL,
            identity("1.4", "PDF/X-1a:2003"),
            colours("DeviceGray", "DeviceCMYK", "Separation", "DeviceN", "Indexed", "Pattern"),
            transparency,
        ),
        PressStandard.X_3: (*_ALL, identity("1.4", "PDF/X-3:2003"), colours(), transparency),
        PressStandard.X_4: (*_ALL, identity("1.6", "PDF/X-4"), colours()),
    }
)


def against_standard(document: pikepdf.Pdf, standard: PressStandard) -> Iterator[str]:
    """Say all that keeps a file from being what it says it is."""
    for check in CHECKS[standard]:
        yield from check(document)

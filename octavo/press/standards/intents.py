"""Intents: the profile of a device becomes the output intent that a standard asks for."""

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from octavo.press.colour.profiles import CMYK, SRGB, Profile
from octavo.press.standards.flavours import Family

_KINDS = {Family.ARCHIVE: Name("/GTS_PDFA1"), Family.EXCHANGE: Name("/GTS_PDFX")}
_PARTS = {"GRAY": 1, "RGB": 3, "CMYK": 4}
_ALTERNATES = {"GRAY": Name.DeviceGray, "RGB": Name.DeviceRGB, "CMYK": Name.DeviceCMYK}
#: What the profiles that Octavo carries stand for, in the words of those who made their figures.
_CONDITIONS = {CMYK: "CGATS TR 001", SRGB: "sRGB IEC61966-2.1"}


def intend(document: pikepdf.Pdf, profile: Profile, family: Family) -> None:
    """Say for which device the colours of a PDF are, with its profile (ISO 32000-1, 14.11.5)."""
    content = document.make_stream(
        profile.content, N=_PARTS[profile.space], Alternate=_ALTERNATES[profile.space]
    )
    name = _CONDITIONS.get(profile.name, profile.name)
    document.Root.OutputIntents = Array(
        [
            document.make_indirect(
                Dictionary(
                    Type=Name.OutputIntent,
                    S=_KINDS[family],
                    OutputConditionIdentifier=String("Custom"),
                    OutputCondition=String(name),
                    Info=String(name),
                    DestOutputProfile=content,
                )
            )
        ]
    )

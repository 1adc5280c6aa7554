"""Intents: the output intent of a file becomes what is wrong with it (ISO 15930-7:2010, 6.2)."""

from collections.abc import Iterator

import pikepdf
from pikepdf import Name

_CLASS, _MARK = slice(12, 16), slice(36, 40)


def intents(document: pikepdf.Pdf) -> Iterator[str]:
    """Find a file that does not say for which press its colours are, or says it twice."""
    found = [
        one for one in document.Root.get("/OutputIntents", ()) if one.get("/S") == Name("/GTS_PDFX")
    ]
    if len(found) != 1:
        yield "the file has no output intent" if not found else "the file has two output intents"
        return
    (intent,) = found
    if "/OutputConditionIdentifier" not in intent:
        yield "the output intent names no printing condition"
    profile = intent.get("/DestOutputProfile")
    if profile is None:
        yield "the output intent has no profile"
        return
    content = bytes(profile.read_bytes())
    if content[_MARK] != b"acsp" or content[_CLASS] != b"prtr":
        yield "the profile of the output intent is not of a press"

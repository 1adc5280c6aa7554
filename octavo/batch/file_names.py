"""File names: a pattern and the values of a copy become a name that is safe on every system."""

import re
import unicodedata
from typing import Final

PDF: Final = ".pdf"
_LONGEST: Final = 180  # bytes of UTF-8: systems allow 255, and there is a temporary name
_UNSAFE: Final = re.compile(r"[^\w\-. ()+,'№]")
_RESERVED: Final = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)


def safe_name(filled: str) -> str:
    """Make a name for a PDF: letters and figures of all scripts, no path, no surprises.

    What stands in no name becomes a hyphen; names that Windows keeps for itself get an underscore.
    """
    stem = unicodedata.normalize("NFC", filled)
    stem = re.sub(rf"{re.escape(PDF)}$", "", stem, flags=re.IGNORECASE)
    stem = re.sub(r"\s+", " ", _UNSAFE.sub("-", stem))
    stem = re.sub(r"-{2,}", "-", stem).strip(" .-")
    while len(stem.encode()) > _LONGEST:
        stem = stem[:-1]
    stem = stem.strip(" .-") or "copy"
    return f"_{stem}{PDF}" if _RESERVED.fullmatch(stem) else f"{stem}{PDF}"


def key_of(name: str) -> str:
    """Give what two names have in common that are one file on some systems."""
    return unicodedata.normalize("NFKC", name).casefold()

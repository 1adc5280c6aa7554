"""Slugs: the title of an event becomes its id: small Latin letters, figures, hyphens."""

import re
import unicodedata
from typing import Final

# After BGN/PCGN, without its apostrophes; Ukrainian and pre-reform letters besides.
_CYRILLIC: Final = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh",
        "з": "z", "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o",
        "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts",
        "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu",
        "я": "ya", "і": "i", "ї": "yi", "є": "ye", "ґ": "g", "ѣ": "e", "ѳ": "f", "ѵ": "i",
    }
)  # fmt: skip
_LATIN: Final = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "œ": "oe"})
LONGEST: Final = 48  # characters of the title


def slug_of(text: str, longest: int = LONGEST) -> str:
    """Write a text as a slug, cut at a word; empty if it has no letters or figures known here."""
    small = unicodedata.normalize("NFC", text).casefold().translate(_CYRILLIC).translate(_LATIN)
    bare = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", small)
        if not unicodedata.combining(letter)
    )
    words = re.findall(r"[a-z0-9]+", re.sub(r"(?<=\w)['\u2019](?=\w)", "", bare))
    slug = ""
    for word in words:
        longer = f"{slug}-{word}" if slug else word[:longest]
        if len(longer) > longest:
            break
        slug = longer
    return slug


def event_id(date: str, title: str) -> str:
    """Make the id of an event from its date and its title: ``1917-10-29-the-talks-began``."""
    day = slug_of(date.partition("/")[0])
    return "-".join(filter(None, (day, slug_of(title)))) or "event"

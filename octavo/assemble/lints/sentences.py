"""Sentences: a passage becomes the stretches of its sentences."""

import re
from collections.abc import Iterator

_END = re.compile(r"[.!?…]+[\"»”)\]]*(?=\s+[\"«“„(\[]?[A-ZА-ЯЁ\d\ue000\ufffc])")
# What ends with a full stop and does not end a sentence.
_SHORT = frozenset(
    (
        *("янв", "фев", "февр", "мар", "апр", "июн", "июл", "авг", "сен", "сент", "окт", "ноя"),
        *("нояб", "дек", "гг", "вв", "ст", "стр", "им", "см", "ср", "ул", "пр", "гл", "изд"),
        *("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"),
        *("no", "nos", "pp", "vol", "ch", "mr", "mrs", "dr", "gen", "a.m", "p.m", "o.s", "n.s"),
        *("mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "st", "cf", "i.e"),
    )
)


def sentences_of(text: str) -> Iterator[tuple[int, int]]:
    """Give the beginning and the end of each sentence; a line broken by the author ends one."""
    start = 0
    for match in _END.finditer(text):
        word = re.search(r"[\w.]*$", text[: match.start()])
        short = word[0].lower() if word else ""
        if match[0] == "." and (short in _SHORT or len(short) == 1):
            continue
        yield start, match.end()
        start = match.end()
    yield start, len(text)

"""Citations: a source and a locator become the short reference that notes print."""

import re
from collections.abc import Iterable, Mapping

from octavo.copy.prose import Inline, Text
from octavo.copy.shapes.certainty import Citation
from octavo.copy.shapes.sources import Source
from octavo.copy.words import Words
from octavo.copy.works import Work

#: The labels that locators are written with, in whatever language, and what each means.
LABELS: Mapping[str, str] = {
    "p.": "page",
    "pp.": "page",
    "с.": "page",
    "ch.": "chapter",
    "chs.": "chapter",
    "гл.": "chapter",
    "vol.": "volume",
    "vols.": "volume",
    "т.": "volume",
    "pt.": "part",
    "ч.": "part",
    "no.": "number",
    "nos.": "number",
    "№": "number",
    "preface": "preface",
    "предисловие": "preface",
    "appendix": "appendix",
    "appendices": "appendix",
    "приложение": "appendix",
}

_LABEL = re.compile(
    rf"(?<!\w)(?P<label>{'|'.join(map(re.escape, sorted(LABELS, key=len, reverse=True)))})(?!\w)"
    r"(?P<rest>[^,;]*)",
    re.IGNORECASE,
)


def cite(source: Source, locator: str, words: Words, language: str) -> tuple[Inline, ...]:
    """Set a citation: the short title, and after a comma the locator in the same language."""
    short = source.short.in_language(language)
    return (Text(f"{short}, {set_locator(locator, words)}" if locator else short),)


def set_locator(locator: str, words: Words) -> str:
    """Write the labels of a locator in the edition's language: "pp. 5–7" becomes «с. 5–7»."""

    def label(match: re.Match[str]) -> str:
        one: str
        one, many = getattr(words.locators, LABELS[match["label"].lower()])
        several = re.search(r"\d\s*[–-]\s*\d", match["rest"]) is not None
        return (many if several else one) + match["rest"]

    return _LABEL.sub(label, locator)


def cite_all(
    citations: Iterable[Citation], work: Work, words: Words, language: str
) -> tuple[Inline, ...]:
    """Set several citations one after another, parted by semicolons; unknown ones are left out."""
    set_ones = [
        cite(work.sources.entries[each.source], each.locator or "", words, language)
        for each in citations
        if each.source in work.sources.entries
    ]
    parted: list[Inline] = []
    for place, citation in enumerate(set_ones):
        parted.extend((Text("; "),) if place else ())
        parted.extend(citation)
    return tuple(parted)

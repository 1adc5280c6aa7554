"""Tally: what was proved is counted, kind by kind."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from octavo.compose.late_marks import FolioMark
from octavo.proof.evidence import Evidence, Found
from octavo.proof.findings import Finding
from octavo.typeset.survey import Element

_WORD = re.compile(r"[^\W_]")
_KINDS_OF_CLASSES = {
    "call": "calls",
    "endnote": "notes",
    "entry": "entries",
    "event": "events",
    "margin-note": "notes",
    "marginal-paragraph": "paragraph numbers",
    "note": "notes",
    "note-inline": "notes",
}
_KINDS_OF_TAGS = {
    "blockquote": "quotations",
    "caption": "captions",
    "figcaption": "captions",
    "h1": "headings",
    "h2": "headings",
    "h3": "headings",
    "h4": "headings",
    "h5": "headings",
    "h6": "headings",
    "li": "items",
    "p": "paragraphs",
    "td": "cells",
    "th": "cells",
}
#: The kinds that are counted, in the order in which a report lists them.
KINDS = (
    "pages",
    "words",
    *("paragraphs", "headings", "quotations", "items", "cells", "captions"),
    *("notes", "calls", "events", "entries", "pictures", "paragraph numbers", "page references"),
)


def tally(evidence: Evidence, findings: Iterable[Finding]) -> Mapping[str, int]:
    """Count what is on paper, whole; every kind is there, and 0 if there is none of it."""
    counts: Counter[str] = Counter(pages=len(evidence.paper))
    for found in evidence.sections:
        counts += _elements(found)
        counts["words"] += _words(found)
        marks = (found.matched.wanted.late[place] for place in found.matched.printed)
        counts["page references"] += sum(isinstance(mark, FolioMark) for mark in marks)
        counts["page references"] += len(found.matched.wanted.lists)
        counts["pictures"] += sum(element.tag == "img" for element in found.elements)
    codes = Counter(finding.problem.code for finding in findings)
    counts["pictures"] -= codes["P11"]
    counts["page references"] -= codes["P10"]
    return {kind: max(counts[kind], 0) for kind in KINDS}


def _elements(found: Found) -> Counter[str]:
    """Count the elements that have text and miss none of it."""
    wanted = found.matched.wanted
    with_text: set[int] = set()
    broken: set[int] = set()
    for node in wanted.nodes:
        missing = 0 in found.matched.taken[node.start : node.end]
        above = node.element
        while above >= 0 and (missing or above not in with_text):
            with_text.add(above)
            if missing:
                broken.add(above)
            above = found.elements[above].parent
    whole = (_kind(found.elements[index]) for index in with_text - broken)
    return Counter(kind for kind in whole if kind)


def _kind(element: Element) -> str:
    for name in element.classes:
        if name in _KINDS_OF_CLASSES:
            return _KINDS_OF_CLASSES[name]
    return _KINDS_OF_TAGS.get(element.tag, "")


def _words(found: Found) -> int:
    """Count the words on paper; a word in two styles is one."""
    text = []
    block = -1
    for node in found.matched.wanted.nodes:
        if node.block != block:
            text.append(" ")
        block = node.block
        if 0 not in found.matched.taken[node.start : node.end]:
            text.append(node.text)
    return sum(bool(_WORD.search(word)) for word in "".join(text).split())

"""Composition: the prose of the book is looked for in its galleys: no template drops any."""

from collections.abc import Iterator

from octavo.assemble.book import Book, Section
from octavo.copy.prose.walk import plain
from octavo.problems import Severity
from octavo.proof.comparable import comparable
from octavo.proof.evidence import Evidence, Found, excerpt, finding_at
from octavo.proof.findings import Finding
from octavo.proof.prose_lines import lines_in, records_in
from octavo.proof.wanted import OPEN, Node

_HINT = "print it in the template of the section or of the component"
_DETAIL = "print it in the template of the component, if readers should see it"
_ORDER = "keep the order of the text in the template of the section"
_BESIDE = frozenset(("note", "margin-note", "marginal", "call", "mark", "note-number"))


def composition(book: Book, evidence: Evidence) -> Iterator[Finding]:
    """Find prose and records of the book that are not in their galleys (P12)."""
    galleys = {found.section: found for found in evidence.sections}
    for section in book.sections:
        if section.id not in galleys:
            message = f"the section '{section.id}' was not composed"
            yield finding_at("P12", message, section.location, _HINT, None)
            continue
        yield from _missing(section, galleys[section.id])


def _missing(section: Section, found: Found) -> Iterator[Finding]:
    text, beside = _texts(found)
    ids = {element.id for element in found.elements if element.id}
    reached = 0
    disordered = False
    for line in lines_in(section, section.location):
        words = comparable(line.text)
        place = text.find(words, reached) if line.in_order else text.find(words)
        if place >= 0:
            reached = place + len(words) if line.in_order else reached
        elif words not in text and not (line.beside and words in beside):
            message = f"'{excerpt(line.text)}' is in no galley"
            severity = Severity.WARNING if line.detail else Severity.ERROR
            hint = _DETAIL if line.detail else _HINT
            yield finding_at("P12", message, line.location, hint, None, severity=severity)
        elif line.in_order and not disordered:
            disordered = True
            message = f"'{excerpt(line.text)}' is composed before what it follows in the text"
            yield finding_at("P12", message, line.location, _ORDER, None)
    for anchor, name, location in records_in(section):
        if anchor not in ids or comparable(plain(name)) not in text:
            message = f"'{excerpt(plain(name)) or anchor}' is not in the section '{section.id}'"
            yield finding_at("P12", message, location, _HINT, None)


def _texts(found: Found) -> tuple[str, str]:
    """Give the running text of a galley without notes and calls, and that of the notes.

    A note inside another, in brackets in the line, is a note of its own.
    """
    beside: list[int] = []  # for each element the innermost note that it is in, or -1
    for index, element in enumerate(found.elements):
        own = bool(_BESIDE & set(element.classes)) or "note-inline" in element.classes
        above = beside[element.parent] if element.parent >= 0 else -1
        beside.append(index if own else above)
    wanted = found.matched.wanted
    parts: dict[int, list[str]] = {-1: []}
    for node in wanted.nodes:
        is_mark = {"call", "mark", "note-number"} & set(wanted.element(node).classes)
        if not is_mark:
            parts.setdefault(beside[node.element], []).append(_written(found, node))
    running = "".join(parts.pop(-1))
    return running, "".join("".join(part) for part in parts.values())


def _written(found: Found, node: Node) -> str:
    """Give the text of a node without the numbers of pages, which the book does not know."""
    wanted = found.matched.wanted
    text = wanted.text[node.start : node.end]
    for one in reversed(wanted.lists):
        if node.start <= one.start and one.end <= node.end:
            text = text[: one.start - node.start] + text[one.end - node.start :]
    return text.replace(OPEN, "")

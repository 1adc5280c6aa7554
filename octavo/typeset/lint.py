"""Lint: surveys become the problems that would hang or crash the engine, found before layout."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from octavo.compose.galley import Galley
from octavo.compose.late_marks import fill_late
from octavo.problems import Location, Problem, Severity
from octavo.typeset.drawings import Node, fault_of_nodes
from octavo.typeset.pictures import problem_of_picture
from octavo.typeset.reach import NotServedError, Reach, address_of
from octavo.typeset.survey import Element, Survey

MAX_DEPTH = 100  # the engine recurses for each level: 130 still went well, 200 did not
MAX_TOKEN = 2000  # characters without a place to break; 20,000 took more than a minute

# All that XML forbids or HTML calls an error: controls but tab and line ends, and halves of pairs.
_STRANGE = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
# Spaces but the no-break ones, hyphens, dashes, the soft hyphen, and scripts that break anywhere.
_BREAK = re.compile(
    "[ \t\n\r\f\u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000"
    "\xad\u2010\u2012-\u2014/\u2e80-\u9fff\uac00-\ud7a3\uff00-\uffef-]"
)
_INLINE = frozenset(
    "a abbr b bdi bdo cite code data dfn em i ins del kbd mark q s samp small span strong sub sup"  # noqa: SIM905 - a list of words reads better
    " time u var".split()
)
_FILES = {
    "img": ("src",),
    "embed": ("src",),
    "object": ("data",),
    "input": ("src",),
    "image": ("href", "xlink:href"),
}


def lint(galleys: Iterable[Galley], surveys: Iterable[Survey], reach: Reach) -> list[Problem]:
    """Check all galleys of a book."""
    found: list[Problem] = []
    ids: dict[str, Location] = {}
    for galley, survey in zip(galleys, surveys, strict=True):
        found += nesting(survey)
        found += strange_characters(galley, survey)
        found += long_tokens(survey)
        found += pictures(survey, reach)
        found += drawings(survey)
        found += attachments(survey)
        found += repeated_ids(survey, ids)
    return found


def nesting(survey: Survey) -> Iterator[Problem]:
    """Find the first element that is nested too deeply (L06)."""
    for element in survey.elements:
        if element.depth > MAX_DEPTH:
            message = f"<{element.tag}> is nested more than {MAX_DEPTH} levels deep"
            hint = "take lists, quotations and containers out of one another"
            yield Problem("L06", message, element.location, hint)
            return


def strange_characters(galley: Galley, survey: Survey) -> Iterator[Problem]:
    """Find lone surrogates, control characters and noncharacters (L07)."""
    if not _STRANGE.search(galley.html):
        return
    places = [(text.text, survey.place(text)) for text in survey.texts]
    # In attributes and comments there is no place but the section's own.
    named = {sign for text, _ in places for sign in _STRANGE.findall(text)}
    rest = set(_STRANGE.findall(galley.html)) - named
    places.append(("".join(sorted(rest)), galley.location))
    for text, location in places:
        for sign in dict.fromkeys(_STRANGE.findall(text)):
            surrogate = unicodedata.category(sign) == "Cs"
            kind = "half of a surrogate pair" if surrogate else "control character"
            message = f"{kind} U+{ord(sign):04X} in the text"
            yield Problem("L07", message, location, "delete it, or type the sign anew")


def long_tokens(survey: Survey) -> Iterator[Problem]:
    """Find text that goes on and on without a place to break a line (L08)."""
    run, start, seen = 0, 0, 0
    for text in survey.texts:
        if any(element.tag not in _INLINE for element in survey.elements[seen : text.after]):
            run = 0
        seen = text.after
        pieces = _BREAK.split(fill_late(text.text, lambda _: "00"))
        for number, piece in enumerate(pieces):
            run = len(piece) if number else run + len(piece)
            start = text.element if number or run == len(piece) else start
            if run > MAX_TOKEN:
                message = f"more than {MAX_TOKEN} characters without a space or hyphen"
                hint = "break it up with spaces; no-break spaces (U+00A0) do not count"
                yield Problem("L08", message, survey.elements[start].location, hint)
                return


def pictures(survey: Survey, reach: Reach) -> Iterator[Problem]:
    """Find files named in HTML that are missing, forbidden or too large (S03, L09, L10)."""
    for element in survey.elements:
        name = element.value(*_FILES.get(element.tag, ()))
        if not name or name.startswith(("data:", "#")):
            continue
        try:
            path = reach.locate(address_of(name))
        except NotServedError as refusal:
            yield Problem("S03", refusal.message, element.location, refusal.hint)
            continue
        problem = problem_of_picture(path, name, element.location)
        if problem:
            yield problem


def drawings(survey: Survey) -> Iterator[Problem]:
    """Find drawings inside the HTML that unfold to too many shapes (L10)."""
    elements = survey.elements
    end = 0
    for start, element in enumerate(elements):
        if element.tag != "svg" or start < end:
            continue
        after = range(start + 1, len(elements))
        end = next((at for at in after if elements[at].depth <= element.depth), len(elements))
        fault = fault_of_nodes([_node(inside) for inside in elements[start:end]])
        if fault:
            hint = "draw the shapes themselves instead of repeating them with <use>"
            yield Problem("L10", fault, element.location, hint)


def attachments(survey: Survey) -> Iterator[Problem]:
    """Find files to be attached to the PDF (S03): what is bound is the book alone."""
    for element in survey.elements:
        if "attachment" in element.value("rel").lower().split():
            message = f"'{element.value('href')}' is to be attached, which Octavo does not do"
            yield Problem("S03", message, element.location, 'remove rel="attachment"')


def repeated_ids(survey: Survey, ids: dict[str, Location]) -> Iterator[Problem]:
    """Find ids that stand twice in the book (L05); ``ids`` goes from section to section."""
    for element in survey.elements:
        if element.id and element.id in ids:
            message = f"id '{element.id}' stands here and at {ids[element.id]}"
            hint = "give one of them another id: links and page numbers lead to the first"
            yield Problem("L05", message, element.location, hint, Severity.WARNING)
        ids.setdefault(element.id, element.location)


def _node(element: Element) -> Node:
    target = element.value("href", "xlink:href").removeprefix("#")
    return Node(element.depth, element.id, target if element.tag == "use" else "")

"""Day heads: the days that stand on an opening on paper are those that its running head tells."""

import re
from collections.abc import Iterator

from octavo.copy.prose.blocks import NO_DAY
from octavo.proof.added_texts import in_margin
from octavo.proof.comparable import comparable
from octavo.proof.evidence import Evidence, Found, finding
from octavo.proof.findings import Finding
from octavo.proof.flows import Flow
from octavo.proof.paper import Run
from octavo.typeset.folios import is_recto
from octavo.typeset.job import DaysInWords

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LINE = 2.0  # mm: no line is lower, so nothing stands above what is nearer to the top
_DIGIT = re.compile(r"\d")
_HINT = "report this: the engine printed it so, or something changed the PDF"


def day_heads(evidence: Evidence, in_words: DaysInWords | None) -> Iterator[Finding]:
    """Find heads of right-hand pages with other days than those of their opening (P14).

    Without ``in_words`` the heads of the edition tell no days. A page whose head is left out, as
    that of an opening page may be, is passed over.
    """
    if in_words is None:
        return
    for found in evidence.sections:
        days = dict(_days_on(evidence, found))
        for page in filter(is_recto, days):
            told = (days.get(page - 1, frozenset()) | days[page]) - {NO_DAY}
            right = in_words(told)
            heads = tuple(_heads(evidence, found, page))
            printed = "".join(run.words for run in heads)
            if right and heads and comparable(right) not in printed:
                text = " ".join(run.text.strip() for run in heads)
                message = f"the running head '{text}' should be '{right}'"
                location = found.matched.wanted.survey.location
                yield finding("P14", message, location, _HINT, heads)


def _heads(evidence: Evidence, found: Found, page: int) -> Iterator[Run]:
    """Give what stands in the margin of a page with a number in it and is not its folio."""
    folio = comparable(evidence.folio(page))
    for run in found.matched.added:
        if run.page != page or run.words == folio or not _DIGIT.search(run.words):
            continue
        if in_margin(found, run):
            yield run


def _days_on(evidence: Evidence, found: Found) -> Iterator[tuple[int, frozenset[str]]]:
    """Give the days that stand on each page of a section; a heading's day goes on to the next."""
    dated = [
        (element.tag in _HEADINGS, element.value("data-day"), tuple(_runs_of(found, index)))
        for index, element in enumerate(found.elements)
        if element.id and element.value("data-day")
    ]
    if not dated:
        return
    current = NO_DAY
    for frame in evidence.pages.frames:
        if frame.section != found.section:
            continue
        here = [
            (is_heading, day, next(run for run in runs if run.page == frame.page))
            for is_heading, day, runs in dated
            if any(run.page == frame.page for run in runs)
        ]
        days = {day for _, day, _ in here}
        headings = [(day, run) for is_heading, day, run in here if is_heading]
        if not headings or not _is_first(found, headings[0][1]):
            days.add(current)
        if headings:
            current = headings[-1][0]
        yield frame.page, frozenset(days)


def _runs_of(found: Found, element: int) -> Iterator[Run]:
    """Give what is on paper of an element itself: its notes may stand on other pages."""
    wanted = found.matched.wanted
    for node in wanted.inside(element):
        if wanted.nodes[node].flow == wanted.flows[element]:
            yield from (placed.run for placed in found.by_node.get(node, ()))


def _is_first(found: Found, heading: Run) -> bool:
    """Tell whether nothing of the text stands above a heading on its page."""
    nodes = found.matched.wanted.nodes
    return all(
        placed.run.box.top > heading.box.top - _LINE
        for placed in found.placements
        if placed.run.page == heading.page and nodes[placed.node].flow == Flow.BODY
    )

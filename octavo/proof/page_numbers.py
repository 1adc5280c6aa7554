"""Page numbers: every number that refers to a page is held against the page where its target is."""

from collections.abc import Iterator

from octavo.compose.late_marks import FolioMark, FoliosMark
from octavo.problems import Location
from octavo.proof.comparable import comparable
from octavo.proof.evidence import Evidence, Found, finding, text_of
from octavo.proof.findings import Finding
from octavo.proof.paper import Run

_HINT = "build again; if it stays, report this: page numbers did not settle"


def page_numbers(evidence: Evidence) -> Iterator[Finding]:
    """Find numbers in the contents, in references and in indexes that are not the page's (P10)."""
    for found in evidence.sections:
        wanted = found.matched.wanted
        for place, printed in sorted(found.matched.printed.items()):
            mark = wanted.late[place]
            if not isinstance(mark, FolioMark):
                continue
            folio = true_folio(evidence, mark.anchor)
            if folio is None or comparable(folio) == printed:
                continue
            name = _name(evidence, mark.anchor)
            message = f"page {printed} is printed for {name}, which is on {folio}"
            yield finding("P10", message, _source(found, place), _HINT, _bearing(found, place))
        yield from _lists(evidence, found)


def _lists(evidence: Evidence, found: Found) -> Iterator[Finding]:
    """Find lists of pages that are not those on which their targets begin on paper."""
    for one in found.matched.wanted.lists:
        if not isinstance(one.mark, FoliosMark):
            continue
        pages = [page_on_paper(evidence, anchor) for anchor in one.mark.anchors]
        if one.start == one.end or not all(pages):
            continue  # what is on no page is told by itself
        right = one.mark.write((page, evidence.folio(page)) for page in pages if page)
        if comparable(right) != found.matched.wanted.text[one.start : one.end]:
            printed = found.matched.wanted.words((one.start, one.end))
            message = f"'{printed}' is printed where '{right}' belongs"
            runs = _bearing(found, one.start)
            yield finding("P10", message, _source(found, one.start), _HINT, runs)


def true_folio(evidence: Evidence, anchor: str) -> str | None:
    """Find the folio of the page on which an element begins on paper; None if it is on none."""
    page = page_on_paper(evidence, anchor)
    return evidence.folio(page) if page else None


def page_on_paper(evidence: Evidence, anchor: str) -> int | None:
    """Find the ordinal of the page on which an element begins; None if it is on none."""
    if anchor not in evidence.elements_by_id:
        return None
    found, element = evidence.elements_by_id[anchor]
    run = next(found.runs_in(element), None)
    if run is not None and not _begins_with_picture(found, element):
        return run.page
    standings = evidence.pages.anchors.get(anchor)
    return standings[0].page if standings else None


def _begins_with_picture(found: Found, element: int) -> bool:
    first = found.matched.wanted.following(element)
    nodes = found.matched.wanted.nodes
    stop = nodes[first].after if first < len(nodes) else len(found.elements)
    return any(one.tag in {"img", "svg"} for one in found.elements[element:stop])


def _name(evidence: Evidence, anchor: str) -> str:
    found, element = evidence.elements_by_id[anchor]
    text = text_of(list(found.runs_in(element))[:2])
    return f"'{text}'" if text else f"'{anchor}'"


def _source(found: Found, place: int) -> Location:
    wanted = found.matched.wanted
    return wanted.location(wanted.nodes[wanted.node_at[place]])


def _bearing(found: Found, place: int) -> tuple[Run, ...]:
    node = found.matched.wanted.node_at[place]
    placed = found.by_node.get(node, ())
    return tuple(one.run for one in placed if one.start <= place < one.end)

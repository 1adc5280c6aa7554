"""Anchors: what can be referred to has a place on a page."""

from collections.abc import Iterator

from octavo.proof.evidence import Evidence, Found, finding_at
from octavo.proof.findings import Finding

_HINT = "report this: the engine lost it, or a style hides it (display: none)"


def anchors(evidence: Evidence) -> Iterator[Finding]:
    """Find elements with an id that stand on no page (P02), unless their text is told as lost."""
    for found in evidence.sections:
        for index, element in enumerate(found.elements):
            if not element.id or element.id in evidence.pages.anchors or _is_told(found, index):
                continue
            message = f"'{element.id}' was composed but stands on no page"
            yield finding_at("P02", message, element.location, _HINT, None)


def _is_told(found: Found, element: int) -> bool:
    """Tell whether some text of an element is lost on paper, or all of it is there after all."""
    nodes = [found.matched.wanted.nodes[node] for node in found.matched.wanted.inside(element)]
    return any(0 in found.matched.taken[node.start : node.end] for node in nodes)

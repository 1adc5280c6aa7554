"""Surplus: what stands on paper and nobody wrote is told with the source of what is near."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from octavo.problems import Location
from octavo.proof.evidence import Evidence, Found, finding, text_of
from octavo.proof.findings import Finding
from octavo.proof.paper import Run

_HINT = "report this: the engine drew it, or something changed the PDF"


def surplus(evidence: Evidence) -> Iterator[Finding]:
    """Find text that stands on paper twice, or that nobody wrote (P04)."""
    for found in evidence.sections:
        for strays in _together(found.matched.strays):
            text = text_of(strays)
            words = "".join(run.words for run in strays)
            again = found.matched.wanted.text.find(words) if len(words) > 1 else -1
            if again >= 0:
                node = found.matched.wanted.nodes[found.matched.wanted.node_at[again]]
                location = found.matched.wanted.location(node)
                message = f"'{text}' stands on paper once more than it was written"
            else:
                location = _before(found, strays[0])
                message = f"'{text}' stands on paper, and nobody wrote it"
            yield finding("P04", message, location, _HINT, strays)


def _together(strays: Sequence[Run]) -> Iterator[list[Run]]:
    """Put strays together that were drawn one after the other."""
    ordered = sorted(strays, key=lambda run: (run.page, run.place))
    for _, group in groupby(
        enumerate(ordered), key=lambda pair: (pair[1].page, pair[1].place - pair[0])
    ):
        yield [run for _, run in group]


def _before(found: Found, stray: Run) -> Location:
    """Find the source of the text that was drawn before a stray."""
    here = [placed for placed in found.placements if placed.run.page == stray.page]
    before = [placed for placed in here if placed.run.place < stray.place] or here
    if not before:
        return found.matched.wanted.survey.location
    nearest = max(before, key=lambda placed: placed.run.place)
    return found.matched.wanted.location(found.matched.wanted.nodes[nearest.node])

"""Overlaps: texts that are drawn one over the other are told with both their sources."""

from collections.abc import Iterator, Mapping

from octavo.problems import Location
from octavo.proof.evidence import Evidence, excerpt, finding
from octavo.proof.findings import Finding
from octavo.proof.paper import PaperPage, Run
from octavo.proof.positions import passages

# Measured on the sample: letters that lean over their neighbours reach 0.2 mm into them, and lines
# never reach into one another; titles set tight do, by less than a quarter of their height.
_ACROSS = 0.6  # mm
_DOWN = 0.5  # mm
_SHARE = 0.3  # of the lower one's height

_HINT = "give the lines more leading, or move the box that stands over the other"


def overlaps(evidence: Evidence) -> Iterator[Finding]:
    """Find texts over one another (P08), once for a pair of blocks on a page."""
    sources = _sources(evidence)
    for number in sorted(evidence.paper):
        told: set[tuple[Location, Location]] = set()
        for one, other in _pairs(evidence.paper[number]):
            first, second = sources.get(_key(one)), sources.get(_key(other))
            if first is None or second is None or (first, second) in told:
                continue
            told.add((first, second))
            texts = f"'{excerpt(other.text)}' stands over '{excerpt(one.text)}'"
            message = texts if first == second else f"{texts} of {first}"
            yield finding("P08", message, second, _HINT, (other, one))


def _sources(evidence: Evidence) -> Mapping[tuple[int, int], Location]:
    return {
        _key(run): passage.location
        for found in evidence.sections
        for passage in passages(found)
        for run in passage.runs
    }


def _key(run: Run) -> tuple[int, int]:
    return run.page, run.place


def _pairs(page: PaperPage) -> Iterator[tuple[Run, Run]]:
    """Sweep down a page and give the texts that overlap, the one drawn first before the other."""
    runs = sorted(
        (run for run in page.runs if run.level and run.words), key=lambda run: run.box.top
    )
    for index, one in enumerate(runs):
        for other in runs[index + 1 :]:
            if other.box.top >= one.box.bottom - _DOWN:
                break
            if _overlap(one, other):
                yield (one, other) if one.place < other.place else (other, one)


def _overlap(one: Run, other: Run) -> bool:
    first, second = one.shown, other.shown
    if min(first.right, second.right) - max(first.left, second.left) <= _ACROSS:
        return False  # as nearly always, for texts of one line stand side by side
    down = min(first.bottom, second.bottom) - max(first.top, second.top)
    height = min(run.box.bottom - run.box.top for run in (one, other))
    return down > max(_DOWN, _SHARE * height)

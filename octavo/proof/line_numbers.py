"""Line numbers: the numbers in the margin, and references to them, are held against the paper."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from octavo.compose.late_marks import LinesMark
from octavo.copy.prose.handouts import PIECE, POINT
from octavo.proof.comparable import comparable
from octavo.proof.evidence import Evidence, Found, finding
from octavo.proof.findings import Box, Finding, around
from octavo.proof.flows import Flow
from octavo.proof.paper import Run

LINED = "lined"
_EVERY = "data-every"
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_HINT = "report this: the numbers of lines did not settle, or something changed the PDF"


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A line of a text as it is on paper; ``number`` counts from 1 in its text."""

    number: int
    page: int
    box: Box
    runs: tuple[Run, ...]


def line_numbers(evidence: Evidence) -> Iterator[Finding]:
    """Find lines without their number beside them, and references to other lines (W07)."""
    texts = [
        (found, index, paper_lines(found, index))
        for found in evidence.sections
        for index, element in enumerate(found.elements)
        if LINED in element.classes
    ]
    spans: dict[str, tuple[int, int]] = {}
    for found, index, lines in texts:
        spans |= dict(_points(found, lines))
        every = int(found.elements[index].value(_EVERY) or 0)
        for line in lines:
            if every and line.number % every == 0 and not _numbered(found, line):
                message = f"line {line.number} does not bear its number"
                location = found.elements[index].location
                yield finding("W07", message, location, _HINT, line.runs)
    for found in evidence.sections:
        yield from _references(found, spans)


def paper_lines(found: Found, text: int) -> tuple[PaperLine, ...]:
    """Gather what bears a text into lines, from top to bottom and page by page."""
    wanted = found.matched.wanted
    runs: dict[Run, None] = {}
    for node in wanted.inside(text):
        element = wanted.nodes[node].element
        if wanted.flows[element] == Flow.BODY.value and not _in_heading(found, element):
            runs |= dict.fromkeys(placed.run for placed in found.by_node.get(node, ()))
    groups: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: (run.page, _middle(run.box))):
        last = groups[-1] if groups else []
        if last and last[0].page == run.page and _level(around([one.box for one in last]), run.box):
            last.append(run)
        else:
            groups.append([run])
    return tuple(
        PaperLine(number, group[0].page, around([run.box for run in group]), tuple(group))
        for number, group in enumerate(groups, 1)
    )


def _points(found: Found, lines: tuple[PaperLine, ...]) -> Iterator[tuple[str, tuple[int, int]]]:
    """Give the first and the last line of each point of a text."""
    numbers = {run: line.number for line in lines for run in line.runs}
    spans: dict[str, tuple[int, int]] = {}
    for index, element in enumerate(found.elements):
        if not element.id.startswith(f"{POINT}-"):
            continue
        for number in (numbers[run] for run in found.runs_in(index) if run in numbers):
            name = element.id.partition(PIECE)[0]
            first, last = spans.get(name, (number, number))
            spans[name] = (min(first, number), max(last, number))
    yield from spans.items()


def _references(found: Found, spans: Mapping[str, tuple[int, int]]) -> Iterator[Finding]:
    wanted = found.matched.wanted
    for one in wanted.lists:
        if not isinstance(one.mark, LinesMark) or not {one.mark.first, one.mark.last} <= set(spans):
            continue
        right = one.mark.write(spans)
        if comparable(right) != wanted.text[one.start : one.end]:
            node = wanted.node_at[one.start]
            printed = wanted.words((one.start, one.end))
            message = f"'{printed}' is printed where '{right}' belongs"
            runs = tuple(placed.run for placed in found.by_node.get(node, ()))
            yield finding("W07", message, wanted.location(wanted.nodes[node]), _HINT, runs)


def _numbered(found: Found, line: PaperLine) -> bool:
    """Tell whether the number of a line stands beside it."""
    return any(
        run.page == line.page
        and run.words == str(line.number)
        and run.box.right <= line.box.left
        and _level(line.box, run.box)
        for run in found.matched.added
    )


def _in_heading(found: Found, element: int) -> bool:
    while element >= 0:
        if found.elements[element].tag in _HEADINGS:
            return True
        element = found.elements[element].parent
    return False


def _middle(box: Box) -> float:
    return (box.top + box.bottom) / 2


def _level(one: Box, other: Box) -> bool:
    """Tell whether one of two boxes stands at the height of the middle of the other."""
    return one.top <= _middle(other) <= one.bottom or other.top <= _middle(one) <= other.bottom

"""Note marks: the mark at a call and the mark at its note are the same, and count on.

What is compared is what is printed, whatever the galley says.
"""

from collections.abc import Collection, Iterator
from urllib.parse import unquote

from octavo.compose.late_marks import PageMark
from octavo.compose.page_ranks import page_ranks, pages_showing
from octavo.problems import Location
from octavo.proof.comparable import comparable
from octavo.proof.evidence import Evidence, Found, finding
from octavo.proof.findings import Finding
from octavo.proof.page_numbers import page_on_paper
from octavo.proof.paper import Run
from octavo.proof.reckoned import mark_of_rank
from octavo.typeset.survey import Element

_BRACKETS = "[](){}⟨⟩"
_SAME = "build again; if it stays, report this: the call and its note must bear the same mark"
_COUNT = "build again; if it stays, report this: the marks of a page must count on from the first"


def note_marks(evidence: Evidence, alphabet: str) -> Iterator[Finding]:
    """Find calls whose mark is not their note's, and marks out of sequence on their page (P13)."""
    marks = dict(_marks_of_notes(evidence))
    told: set[str] = set()
    for found in evidence.sections:
        for index, element in enumerate(found.elements):
            note = _note_called(element)
            if note not in marks:
                continue
            call, mark = _bare(found.printed(index)), marks[note]
            if call and mark and call != mark:
                told.add(note)
                message = f"the call is printed '{call}' and its note '{mark}'"
                runs = tuple(found.runs_in(index))
                yield finding("P13", message, element.location, _SAME, runs)
    for found in evidence.sections:
        yield from _misprints(found, told)
    yield from _sequences(evidence, alphabet)


def _note_called(element: Element) -> str:
    """Give the id of the note that an element calls, or nothing if it is no call."""
    href = element.value("href") if "call" in element.classes else ""
    return unquote(href.removeprefix("#"))


def _marks_of_notes(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """Read the mark that is printed at each note."""
    for found in evidence.sections:
        for index, element in enumerate(found.elements):
            if {"mark", "note-number"} & set(element.classes):
                yield _note_around(found, index), _bare(found.printed(index))


def _note_around(found: Found, element: int) -> str:
    """Give the nearest id above an element: of a mark, that of its note."""
    above = found.elements[element].parent
    while above >= 0 and not found.elements[above].id:
        above = found.elements[above].parent
    return found.elements[above].id if above >= 0 else ""


def _misprints(found: Found, told: Collection[str]) -> Iterator[Finding]:
    """Find marks that are not those of the galley where call and note agree, or one is lost."""
    wanted = found.matched.wanted
    for node, run in sorted(found.matched.misprints.items()):
        element = wanted.element(wanted.nodes[node])
        note = _note_called(element) or _note_around(found, wanted.nodes[node].element)
        if note in told:
            continue
        right = wanted.text[wanted.nodes[node].start : wanted.nodes[node].end]
        message = f"the mark '{run.words}' is printed where '{right}' belongs"
        yield finding("P13", message, element.location, _SAME, (run,))


def _sequences(evidence: Evidence, alphabet: str) -> Iterator[Finding]:
    """Find marks numbered by page that leave one out, or do not begin with the first.

    Without an alphabet the same rank must have the same letters on all pages.
    """

    def page_of(anchor: str) -> int | None:
        return page_on_paper(evidence, anchor)

    letters: dict[tuple[str, int], str] = {}
    calls = {mark: (printed, place, runs) for mark, printed, place, runs in _calls(evidence)}
    ranks = page_ranks((mark, pages_showing(mark, page_of)) for mark in calls)
    for mark, (printed, location, runs) in calls.items():
        rank = ranks[mark]
        written = mark_of_rank(mark, rank, alphabet)
        right = comparable(written or letters.setdefault((mark.stream, rank), printed))
        if printed != right:
            message = f"the mark '{printed}' is printed where '{right}' belongs"
            yield finding("P13", message, location, _COUNT, runs)


def _calls(evidence: Evidence) -> Iterator[tuple[PageMark, str, Location, tuple[Run, ...]]]:
    """List the calls numbered by page in order of the text, with what is printed of each."""
    for found in evidence.sections:
        wanted = found.matched.wanted
        for place, printed in sorted(found.matched.printed.items()):
            mark, node = wanted.late[place], wanted.node_at[place]
            if not isinstance(mark, PageMark) or wanted.nodes[node].anchor != mark.call:
                continue
            runs = tuple(placed.run for placed in found.by_node.get(node, ()))
            if runs:
                yield mark, printed, wanted.location(wanted.nodes[node]), runs


def _bare(mark: str) -> str:
    return mark.strip(_BRACKETS)

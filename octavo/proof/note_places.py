"""Note places: each note at the foot or in the margin is looked for on the page of its call."""

from collections.abc import Iterator
from urllib.parse import unquote

from octavo.problems import Problem, Severity
from octavo.proof.evidence import Evidence, finding
from octavo.proof.findings import Finding, around

_HINT = "add or remove a few words before the call, or shorten the note"


def note_places(evidence: Evidence) -> Iterator[Finding]:
    """Find notes that do not begin on the page of their first call (N06).

    What the typesetter has said already is shown with its place on paper, in the same words.
    """
    said = {
        problem.message: problem for problem in evidence.pages.problems if problem.code == "N06"
    }
    called: set[str] = set()
    for found in evidence.sections:
        for index, element in enumerate(found.elements):
            name = unquote(element.value("href").removeprefix("#"))
            if "call" not in element.classes or name in called or not _is_beside(evidence, name):
                continue
            called.add(name)
            call = next(found.runs_in(index), None)
            section, place = evidence.elements_by_id[name]
            note = tuple(section.runs_in(place))
            if call is None or not note or note[0].page == call.page:
                continue
            here, there = evidence.folio(call.page), evidence.folio(note[0].page)
            message = f"the note '{name}' is called on page {here} and stands on page {there}"
            if message in said:
                box = around([run.box for run in note if run.page == note[0].page])
                yield Finding(said[message], note[0].page, box)
            else:
                severity = Severity.WARNING
                yield finding("N06", message, element.location, _HINT, note, severity=severity)


def displaced(problem: Problem) -> bool:
    """Tell whether a problem is about a note that is not on the page of its call."""
    return problem.code == "N06"


def _is_beside(evidence: Evidence, name: str) -> bool:
    """Tell whether a note stands at the foot or in the margin."""
    if name not in evidence.elements_by_id:
        return False
    found, index = evidence.elements_by_id[name]
    return bool({"note", "margin-note"} & set(found.elements[index].classes))

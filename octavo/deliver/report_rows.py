"""Report rows: problems and findings become numbered rows, each with its source and its pages."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import quote

from octavo.deliver.report import folio_of, in_page_order
from octavo.problems import Location, Problem, Severity, in_order
from octavo.proof.findings import Box, Finding

UP = "../../"  # from build/<edition>/ to the project's folder


@dataclass(frozen=True, slots=True)
class Sight:
    """A page where a problem shows; ``id`` is that of its number on the picture of the page."""

    id: str
    page: int
    folio: str  # empty for a page that the book should not have
    box: Box | None


@dataclass(frozen=True, slots=True)
class Row:
    """A problem as it stands in the table; ``source`` is a link to its place, empty if none."""

    number: int
    problem: Problem
    source: str
    sights: tuple[Sight, ...]

    @property
    def id(self) -> str:
        """What links to the row lead to."""
        return f"problem-{self.number}"


@dataclass(frozen=True, slots=True)
class Group:
    """The rows of one severity."""

    severity: Severity
    rows: tuple[Row, ...]


def groups_of(
    problems: Iterable[Problem], findings: Iterable[Finding], folios: Sequence[str], root: Path
) -> tuple[Group, ...]:
    """Group problems by severity, errors first, and number them through in order of place.

    ``folios`` are those of all pages in their order. Sources are linked where a file of that name
    stands below ``root``, from a report that stands in build/<edition>/.
    """
    sights: dict[Problem, list[Finding]] = defaultdict(list)
    for finding in in_page_order(findings):
        if finding.page is not None and finding.page > 0:
            sights[finding.problem].append(finding)
    found = in_order(problems)
    groups: list[Group] = []
    number = 0
    for severity in Severity:
        rows: list[Row] = []
        for problem in found:
            if problem.severity is severity:
                number += 1
                shown = tuple(_sights(number, sights[problem], folios))
                rows.append(Row(number, problem, source_link(problem.location, root), shown))
        if rows:
            groups.append(Group(severity, tuple(rows)))
    return tuple(groups)


def source_link(location: Location, root: Path) -> str:
    """Give the address of a place in a file of the project, as a browser may read it."""
    path = PurePosixPath(location.file)
    inside = location.file and not path.is_absolute() and ".." not in path.parts
    try:
        if not inside or not (root / path).is_file():
            return ""
    except (OSError, ValueError):  # no name that a file can have
        return ""
    line = f"#L{location.line}" if location.line else ""
    return f"{UP}{quote(path.as_posix())}{line}"


def _sights(number: int, findings: Iterable[Finding], folios: Sequence[str]) -> Iterator[Sight]:
    for place, finding in enumerate(findings, start=1):
        page = finding.page or 0
        name = f"mark-{number}" if place == 1 else f"mark-{number}-{place}"
        yield Sight(name, page, folio_of(page, folios) or "", finding.box)

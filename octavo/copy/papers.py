"""Papers: the table of papers and that of the project become the stock that editions print on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from octavo.copy.editions import Edition
from octavo.copy.shapes.papers import House, Paper, PaperChoice, PapersRecord
from octavo.copy.sheets import KeyPath, Sheet
from octavo.copy.strict_yaml import read_sheet
from octavo.copy.validation import validate
from octavo.problems import Problem, nearest
from octavo.project import Project

PAPERS = "papers.yaml"
_ALWAYS_THERE = Path(__file__).parent / PAPERS


@dataclass(frozen=True, slots=True)
class Stock:
    """A paper as the later steps take it; ``house`` asks something of covers, if there is one."""

    name: str
    caliper: float  # mm, of a leaf
    grammage: float | None  # g/m²; None where a house does not tell
    house: House | None = None


@dataclass(frozen=True, slots=True)
class Papers:
    """All papers that an edition may name."""

    papers: Mapping[str, Paper] = field(default_factory=dict)
    houses: Mapping[str, House] = field(default_factory=dict)

    def stock(self, choice: PaperChoice, language: str = "en") -> Stock:
        """Give the caliper and the grammage of a paper, and the house that prints on it.

        Raises KeyError for an id that is not in the table; ``unknown_papers`` tells of it.
        """
        paper = self.papers[choice] if isinstance(choice, str) else choice
        name = paper.name.in_language(language) if paper.name else ""
        if not name:
            name = choice if isinstance(choice, str) else f"{paper.leaf}"
        house = self.houses[paper.house] if paper.house else None
        return Stock(name, paper.leaf.mm, paper.grammage, house)


def read_papers(project: Project, problems: list[Problem]) -> Papers:
    """Read the papers that there always are, and over them those of the project's papers.yaml.

    Adds the problems of the file, and V01 for a house that is not in the table.
    """
    found = _read(_ALWAYS_THERE, PAPERS, problems)[1]
    own = project.root / PAPERS
    if not own.is_file():
        return Papers(found.papers, found.houses)
    sheet, record = _read(own, PAPERS, problems)
    houses = {**found.houses, **record.houses}
    papers = Papers({**found.papers, **record.papers}, houses)
    if sheet:
        for name, paper in record.papers.items():
            path = ("papers", name, "house")
            problems.extend(_unknown_house(paper, papers, sheet, path))
    return papers


def unknown_papers(edition: Edition, papers: Papers) -> Iterator[Problem]:
    """Find the papers of an edition that are in no table (V01)."""
    record = edition.record
    for choice, path in ((record.paper, ("paper",)), (record.cover.paper, ("cover", "paper"))):
        if isinstance(choice, Paper):
            yield from _unknown_house(choice, papers, edition.sheet, (*path, "house"))
        elif choice not in papers.papers:
            message = f"there is no paper '{choice}'"
            hint = nearest(choice, papers.papers) or f"add it to {PAPERS}, or write its figures"
            yield Problem("V01", message, edition.location(*path), hint)


def _read(path: Path, name: str, problems: list[Problem]) -> tuple[Sheet | None, PapersRecord]:
    sheet = read_sheet(path, name, problems, top=dict)
    record = validate(PapersRecord, sheet, problems) if sheet else None
    return sheet, record or PapersRecord()


def _unknown_house(paper: Paper, papers: Papers, sheet: Sheet, path: KeyPath) -> Iterator[Problem]:
    if paper.house and paper.house not in papers.houses:
        message = f"there is no printing house '{paper.house}'"
        hint = nearest(paper.house, papers.houses) or f"add it to 'houses' in {PAPERS}"
        yield Problem("V01", message, sheet.place(*path), hint)

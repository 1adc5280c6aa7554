"""Costs: costs.yaml at the root of a project, if there is one, becomes prices and their places."""

from dataclasses import dataclass

from octavo.copy.shapes.costs import CostsRecord
from octavo.copy.sheets import Sheet
from octavo.copy.strict_yaml import read_sheet
from octavo.copy.validation import validate
from octavo.problems import Problem
from octavo.project import Project

COSTS = "costs.yaml"


@dataclass(frozen=True, slots=True)
class Costs:
    """Prices, and the sheet that tells where each stands."""

    record: CostsRecord
    sheet: Sheet


def read_costs(project: Project, problems: list[Problem]) -> Costs | None:
    """Read the project's prices; None if there are none, or if they are wrong."""
    path = project.root / COSTS
    if not path.is_file():
        return None
    sheet = read_sheet(path, COSTS, problems, top=dict)
    record = validate(CostsRecord, sheet, problems) if sheet else None
    return Costs(record, sheet) if sheet and record else None

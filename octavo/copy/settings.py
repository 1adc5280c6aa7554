"""Settings: octavo.yaml at the root of a project, if there is one, becomes ``Settings``."""

from octavo.copy.shapes.settings import Settings
from octavo.copy.strict_yaml import read_sheet
from octavo.copy.validation import validate
from octavo.problems import Problem
from octavo.project import Project

SETTINGS = "octavo.yaml"


def read_settings(project: Project, problems: list[Problem]) -> Settings:
    """Read the project's settings; the defaults hold for a file that is missing or wrong."""
    path = project.root / SETTINGS
    if not path.exists():
        return Settings()
    sheet = read_sheet(path, SETTINGS, problems, top=dict)
    settings = validate(Settings, sheet, problems) if sheet else None
    return settings or Settings()

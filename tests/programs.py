"""Programs: the name of a program that tests call becomes its path, if this machine has it."""

import shutil
from pathlib import Path

_OWN = Path(__file__).resolve().parents[1] / ".venv" / "bin"


def program(name: str) -> str | None:
    """Find a program on the PATH, or beside those of the repository's own environment."""
    return shutil.which(name) or shutil.which(name, path=str(_OWN))

"""Versions: what a build was made with, for manifests."""

import hashlib
import sys
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from octavo import __version__

#: The packages whose version can change a page, or a picture of it in the report.
PACKAGES = (
    "citeproc-py",
    "fonttools",
    "jinja2",
    "markdown-it-py",
    "mdit-py-plugins",
    "pikepdf",
    "pillow",
    "pydyf",
    "pypdfium2",
    "pyphen",
    "python-barcode",
    "segno",
    "tinycss2",
    "tinyhtml5",
    "weasyprint",
)
#: What the program consists of: modules, tables, explanations, the template of the report.
PROGRAM = frozenset({".css", ".icc", ".jinja", ".md", ".py", ".yaml"})


def _program() -> str:
    """Hash the program itself, which may change under one version while it is being worked on."""
    folder = Path(__file__).resolve().parents[1]
    whole = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.suffix in PROGRAM and path.is_file():
            whole.update(path.relative_to(folder).as_posix().encode())
            whole.update(path.read_bytes())
    return whole.hexdigest()


@cache
def versions() -> dict[str, str]:
    """Give the versions of Octavo, of Python and of the packages that set type."""
    python = ".".join(map(str, sys.version_info[:2]))
    found = {"octavo": __version__, "program": _program(), "python": python}
    for package in PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "missing"
    return found

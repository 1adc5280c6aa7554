"""Versions: what a build was made with, for manifests."""

import sys
from functools import cache
from importlib.metadata import PackageNotFoundError, version

from octavo import __version__

#: The packages whose version can change a page.
PACKAGES = (
    "citeproc-py",
    "fonttools",
    "jinja2",
    "markdown-it-py",
    "mdit-py-plugins",
    "pikepdf",
    "pydyf",
    "pyphen",
    "tinycss2",
    "tinyhtml5",
    "weasyprint",
)


@cache
def versions() -> dict[str, str]:
    """Give the versions of Octavo, of Python and of the packages that set type."""
    found = {"octavo": __version__, "python": ".".join(map(str, sys.version_info[:2]))}
    for package in PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "missing"
    return found

"""Typeset: galleys become pages; the only package that imports weasyprint.

The engine is loaded in a worker process alone, never by importing this package.
"""

from octavo.typeset.job import FolioScheme, FolioStyle, Job, Limits
from octavo.typeset.pages import PageFrame, Pages, Standing
from octavo.typeset.typesetter import check_job, typeset

__all__ = [
    "FolioScheme",
    "FolioStyle",
    "Job",
    "Limits",
    "PageFrame",
    "Pages",
    "Standing",
    "check_job",
    "typeset",
]

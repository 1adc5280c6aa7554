"""Listings: which editions of a project can be built."""

import re

from octavo.project import BUILD, Project

_BASE = re.compile(r"^base:\s*true\s*(?:#.*)?$", re.MULTILINE)


def buildable(project: Project) -> tuple[str, ...]:
    """List the editions that are no bases, in alphabetical order.

    An edition that was built before is taken for one at once, so that a build with nothing to do
    need not read and check every file; the others are read.
    """
    slugs = [slug for slug in project.edition_slugs() if not _says_base(project, slug)]
    new = [slug for slug in slugs if not (project.root / BUILD / slug / "manifest.json").is_file()]
    if not new:
        return tuple(slugs)
    from octavo.copy.listing import list_editions  # noqa: PLC0415 - slow to import, and often not needed

    bases = {listing.slug for listing in list_editions(project) if listing.base}
    return tuple(slug for slug in slugs if slug not in bases)


def _says_base(project: Project, slug: str) -> bool:
    """Look for ``base: true`` as it is usually written; anything else is left to the reader."""
    try:
        text = project.edition_file(slug).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return _BASE.search(text) is not None

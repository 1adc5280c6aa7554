"""Metadata: a file that does not say what it is becomes what is seen.

Whoever prints or keeps the file sees its title first; readers that speak need its language
(ISO 14289-1, 7.1 and 7.2).
"""

from collections.abc import Iterator, Mapping

from octavo.problems import Location
from octavo.proof.preflight.printed import PrintFile
from octavo.proof.preflight.seen import Seen


def metadata(printed: PrintFile, where: Mapping[str, Location]) -> Iterator[Seen]:
    """Find a title, an author or a language that the file does not give (H21)."""
    said = {"title": printed.title, "author": printed.author, "language": printed.language}
    hints = {
        "title": "give the work or the edition a 'title'",
        "author": "give the work 'authors'",
        "language": "give the edition a 'language'",
    }
    for name, value in said.items():
        if not value:
            yield Seen(f"the file names no {name}", hints[name], location=where.get(name))

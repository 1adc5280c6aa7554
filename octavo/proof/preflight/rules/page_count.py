"""Page count: a number of pages that cannot be bound, or is not taken, becomes what is seen.

A folded sheet has four pages, so that a stapled booklet has a multiple of four; a house binds from
a least number of pages, and no more than its machine can hold.
"""

from collections.abc import Iterator

from octavo.problems import Location
from octavo.proof.preflight.printed import PrintFile
from octavo.proof.preflight.seen import Seen


def page_count(
    printed: PrintFile, multiple: int, least: int, most: int, where: Location | None
) -> Iterator[Seen]:
    """Find a count of pages that is no multiple, too small or too great (H14)."""
    count = len(printed.pages)
    there = "there is one page" if count == 1 else f"there are {count} pages"
    if count % multiple:
        missing = multiple - count % multiple
        message = f"{there}, which is no multiple of {multiple}"
        pages = "a page" if missing == 1 else f"{missing} pages"
        hint = f"add {pages}, blank if need be, or let Octavo impose the sheets"
        yield Seen(message, hint, location=where)
    if count < least:
        message = f"{there}; the least is {least}"
        yield Seen(message, "add pages, or choose another binding or printer", location=where)
    if count > most:
        message = f"{there}; the most is {most}"
        yield Seen(
            message, "print two volumes, or choose another binding or printer", location=where
        )

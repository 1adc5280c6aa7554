"""Blank pages: pages on which nothing is printed, though nobody asked for them, become seen.

A left page before an opening on the right is blank on purpose, and the edition knows it. Of a file
that comes alone nobody knows; there two blank pages in a row are odd, and one is not.
"""

from collections.abc import Iterator

from octavo.proof.preflight.printed import Drawn, PrintFile, PrintPage
from octavo.proof.preflight.seen import Seen


def blank_pages(
    printed: PrintFile, planned: frozenset[int] | None, bare: frozenset[int] = frozenset()
) -> Iterator[Seen]:
    """Find empty pages that are not among the planned ones (H15).

    A page of ``bare`` has no text but folio and running head: it is empty unless there is a
    picture or an area.
    """
    empty = [page.number for page in printed.pages if _is_empty(page, page.number in bare)]
    for number in empty:
        alone = number - 1 not in empty and number + 1 not in empty
        if alone if planned is None else number in planned:
            continue
        hint = "take it out, or find the style that breaks the page twice"
        yield Seen(f"page {number} is empty", hint, number)


def _is_empty(page: PrintPage, bare: bool) -> bool:  # noqa: FBT001 - what is known of the page
    return all(
        mark.ink.is_paper or (bare and (mark.drawn is Drawn.TEXT or mark.thickness is not None))
        for mark in page.marks
    )

"""Page ranks: calls and the pages that show their marks become numbers, each once on a page.

A mark is shown by its call and by its note, which are on one page as a rule. Where a note had to go
to the next page, that page counts on from it, so that no page has two equal marks of a stream.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from itertools import count

from octavo.assemble.note_copy import again_call
from octavo.compose.late_marks import PageMark


def page_ranks(calls: Iterable[tuple[PageMark, Collection[int]]]) -> dict[PageMark, int]:
    """Count the calls of each stream on each page, in order of the text.

    Each comes with the ordinals of the pages that show its mark.
    """
    counts: Counter[tuple[str, int]] = Counter()
    ranks: dict[PageMark, int] = {}
    for mark, pages in calls:
        shown = [(mark.stream, page) for page in pages]
        ranks[mark] = max((counts[place] for place in shown), default=0) + 1
        for place in shown:
            counts[place] = ranks[mark]
    return ranks


def pages_showing(mark: PageMark, page_of: Callable[[str], int | None]) -> tuple[int, ...]:
    """Find the pages on which a mark is shown: by its call, its note, and what calls it again."""
    pages = [page_of(mark.call), page_of(mark.note)]
    for times in count(1):
        again = page_of(again_call(mark.call, times))
        if again is None:
            break
        pages.append(again)
    return tuple(sorted({page for page in pages if page is not None}))

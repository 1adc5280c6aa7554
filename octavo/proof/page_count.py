"""Page count: the pages of the PDF are matched with those of the book; missing ones are named."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from octavo.problems import Location
from octavo.proof.comparable import comparable
from octavo.proof.evidence import Evidence, excerpt, finding_at
from octavo.proof.findings import Finding
from octavo.proof.paper import PaperPage
from octavo.proof.wanted import Wanted
from octavo.typeset.pages import Pages

_LOOKED_AT = 8  # texts of a page that are compared with a section
_ADDED = 4  # what a running head or a folio weighs more than a text
_HINT = "build again; if it stays, report this: pages were lost when the PDF was written"


@dataclass(frozen=True, slots=True)
class Numbered:
    """The pages of the PDF by their place in the book, and those that have none."""

    pages: Mapping[int, PaperPage]
    absent: frozenset[int]  # pages of the book that the PDF has not
    surplus: tuple[PaperPage, ...]  # pages of the PDF that the book has not


def number(paper: Sequence[PaperPage], pages: Pages, wanted: Sequence[Wanted]) -> Numbered:
    """Find which page of the book each page of the PDF is: by counting, or else by its texts."""
    count = len(pages.frames)
    if len(paper) == count:
        return Numbered({page.number: page for page in paper}, frozenset(), ())
    pairs = _aligned(paper, pages, wanted)
    found = {ordinal: _renumbered(paper[index], ordinal) for index, ordinal in pairs}
    used = {index for index, _ in pairs}
    surplus = tuple(page for index, page in enumerate(paper) if index not in used)
    return Numbered(found, frozenset(range(1, count + 1)) - found.keys(), surplus)


def pages_missing(evidence: Evidence, surplus: Sequence[PaperPage]) -> Iterator[Finding]:
    """Find pages that the PDF has not, or has too many (P15)."""
    have, want = len(evidence.paper) + len(surplus), len(evidence.pages.frames)
    for page in sorted(evidence.absent):
        words, location = _lost_on(evidence, page)
        message = f"page {evidence.folio(page)} is not in the PDF, which has {have} of {want} pages"
        yield finding_at(
            "P15", f"{message}: '{words}'" if words else message, location, _HINT, None
        )
    for extra in surplus:
        words = excerpt(" ".join(run.text for run in extra.runs))
        message = f"the PDF has {have} pages instead of {want}: page {extra.number} is too many"
        location = evidence.sections[0].matched.wanted.survey.location
        yield finding_at(
            "P15", f"{message}: '{words}'" if words else message, location, _HINT, None
        )


def _lost_on(evidence: Evidence, page: int) -> tuple[str, Location]:
    """Find the first text that stood on a page, and its source."""
    section = evidence.pages.frames[page - 1].section
    for found in evidence.sections:
        if found.section != section:
            continue
        wanted = found.matched.wanted
        for gap in found.matched.gaps():
            first, last = found.matched.whereabouts[gap.node]
            if first <= page <= last:
                return excerpt(wanted.words((gap.start, gap.end))), wanted.location(
                    wanted.nodes[gap.node]
                )
        return "", wanted.survey.location
    return "", evidence.sections[0].matched.wanted.survey.location


def _renumbered(page: PaperPage, ordinal: int) -> PaperPage:
    return replace(
        page,
        runs=tuple(replace(run, page=ordinal) for run in page.runs),
        pictures=tuple(replace(picture, page=ordinal) for picture in page.pictures),
    )


def _aligned(
    paper: Sequence[PaperPage], pages: Pages, wanted: Sequence[Wanted]
) -> list[tuple[int, int]]:
    """Pair pages of the PDF, counted from 0, with ordinals, so that they have most in common."""
    texts = {one.survey.section: one.text for one in wanted}
    off = abs(len(paper) - len(pages.frames)) + 2
    best: list[list[int]] = [[0] * (len(pages.frames) + 1)]
    for index, page in enumerate(paper):
        row = [0]
        for ordinal in range(1, len(pages.frames) + 1):
            alike = -1
            if abs(index + 1 - ordinal) <= off:
                alike = 1 + _alike(page, ordinal, pages, texts)
            row.append(max(row[-1], best[-1][ordinal], best[-1][ordinal - 1] + max(alike, 0)))
        best.append(row)
    return _way_back(best)


def _way_back(best: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    pairs = []
    index, ordinal = len(best) - 1, len(best[0]) - 1
    while index and ordinal:
        here = best[index][ordinal]
        if here == best[index - 1][ordinal]:
            index -= 1
        elif here == best[index][ordinal - 1]:
            ordinal -= 1
        else:
            pairs.append((index - 1, ordinal))
            index, ordinal = index - 1, ordinal - 1
    return pairs[::-1]


def _alike(page: PaperPage, ordinal: int, pages: Pages, texts: Mapping[str, str]) -> int:
    """Count what a page of the PDF has in common with what stands on a page of the book."""
    frame = pages.frames[ordinal - 1]
    runs = [run.words for run in page.runs if run.words]
    added = (
        {comparable(text) for text in pages.generated[ordinal - 1]} if pages.generated else set()
    )
    section = texts.get(frame.section or "", "")
    longest = sorted(runs, key=len)[-_LOOKED_AT:]
    return _ADDED * len(added.intersection(runs)) + sum(words in section for words in longest)

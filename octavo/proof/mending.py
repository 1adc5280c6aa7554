"""Mending: pieces of paper that nobody wrote are compared with the text that is missing.

Here it is decided what a failed proof says: a line that lacks one word is that line with a word
missing, not a line lost and another that nobody wrote.
"""

from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher
from unicodedata import bidirectional

from octavo.proof.fitting import fits, printed_for
from octavo.proof.flows import Flow, kind_of
from octavo.proof.matched import Gap, Matched
from octavo.proof.paper import Run
from octavo.proof.wanted import OPEN

_FEW = 4  # signs: shorter pieces may be anything
_ALIKE = 0.6  # from 0 for nothing in common to 1 for the same text
_PIECE = 3  # signs in a row that show what a piece of paper was to be
_LONGEST_MARK = 6
_PATIENCE = 2000  # comparisons, after which a proof has failed so badly that all is said


def mend(matched: Matched) -> None:
    """Lay strays on the gaps that they fill, wholly, in part, or with some words wrong."""
    for way in (_whole, _number, _part, _turned, _edge, _mark):
        for stray in tuple(matched.strays):
            if way(matched, stray):
                matched.strays.remove(stray)
    tries = _PATIENCE
    for stray in tuple(matched.strays):
        gaps = [gap for gap in matched.gaps() if matched.is_at_home(stray, gap.node)]
        tries -= len(gaps)
        if tries > 0:
            _alike(matched, stray, gaps)


def _whole(matched: Matched, stray: Run) -> bool:
    """Fill a gap exactly."""
    wanted = matched.wanted
    gaps = (gap for gap in _gaps(matched, stray) if wanted.text[gap.start : gap.end] == stray.words)
    gap = next(gaps, None)
    if gap:
        matched.take(stray, gap.node, gap.start, gap.end)
    return gap is not None


def _number(matched: Matched, stray: Run) -> bool:
    """Fill a gap with a number or a mark that is not the one reckoned with."""
    for gap in _gaps(matched, stray):
        if fits(matched.wanted, stray.words, gap.start, gap.end) == gap.end:
            matched.take(stray, gap.node, gap.start, gap.end)
            matched.printed |= printed_for(matched.wanted, stray.words, gap.start, gap.end)
            return True
    return False


def _part(matched: Matched, stray: Run) -> bool:
    """Fill a part of a gap, at its beginning or further on."""
    if len(stray.words) < _FEW:
        return False
    for gap in _gaps(matched, stray):
        end = fits(matched.wanted, stray.words, gap.start, gap.end)
        start = gap.start if end else matched.wanted.text.find(stray.words, gap.start, gap.end)
        if start >= 0:
            end = end or start + len(stray.words)
            matched.take(stray, gap.node, start, end)
            matched.printed |= printed_for(matched.wanted, stray.words, start, end)
            return True
    return False


def _edge(matched: Matched, stray: Run) -> bool:
    """Fill the beginning or the end of a gap with a few signs that are whole words."""
    wanted, size = matched.wanted, len(stray.words)
    for gap in matched.gaps():
        if gap.end - gap.start <= size or not matched.is_at_home(stray, gap.node):
            continue
        for start, seam in ((gap.start, gap.start + size), (gap.end - size, gap.end - size)):
            if wanted.text.startswith(stray.words, start) and wanted.may_end(seam):
                matched.take(stray, gap.node, start, start + size)
                return True
    return False


def _turned(matched: Matched, stray: Run) -> bool:
    """Fill a gap with the same letters in another order, where some run from right to left."""
    if not any(bidirectional(sign) in {"R", "AL"} for sign in stray.words):
        return False
    size = len(stray.words)
    for gap in _gaps(matched, stray):
        text = matched.wanted.text[gap.start : min(gap.start + size, gap.end)]
        if sorted(text) == sorted(stray.words):
            matched.take(stray, gap.node, gap.start, gap.start + size)
            return True
    return False


def _mark(matched: Matched, stray: Run) -> bool:
    """Take a short piece for the mark that is missing on its page."""
    if len(stray.words) > _LONGEST_MARK:
        return False
    for gap in _gaps(matched, stray):
        node = matched.wanted.nodes[gap.node]
        whole = (gap.start, gap.end) == (node.start, node.end)
        if (
            whole
            and kind_of(node.flow) in {Flow.CALL, Flow.MARK}
            and matched.is_at_home(stray, gap.node)
        ):
            matched.take(stray, gap.node, gap.start, gap.end)
            matched.misprints[gap.node] = stray
            return True
    return False


def _gaps(matched: Matched, stray: Run) -> Iterator[Gap]:
    """Go through the gaps, those that can be expected on the page of a stray first."""
    gaps = matched.gaps()
    yield from (gap for gap in gaps if matched.is_at_home(stray, gap.node))
    yield from (gap for gap in gaps if not matched.is_at_home(stray, gap.node))


def _alike(matched: Matched, stray: Run, gaps: list[Gap]) -> None:
    """Lay a stray on the gap that is most like it; what differs stays missing, or is too much."""
    best: tuple[float, Gap, SequenceMatcher[str]] | None = None
    for gap in gaps:
        text = matched.wanted.text[gap.start : min(gap.end, gap.start + 2 * len(stray.words))]
        compared = SequenceMatcher(None, text, stray.words, autojunk=False)
        like = _likeness(compared, stray)
        if like >= _ALIKE and (best is None or like > best[0]):
            best = like, gap, compared
    if best is None:
        return
    _, gap, compared = best
    limit = gap.end - gap.start
    reached, extra = 0, [""]
    drawn = 0
    for block in compared.get_matching_blocks():
        begins = block.a == block.b == 0
        ends = block.b + block.size == len(stray.words) and block.a + block.size == limit
        if block.size < _PIECE and not (begins or ends or block.size == 0):
            continue
        too_much = stray.words[drawn : block.b]
        if matched.wanted.text[gap.start + reached : gap.start + block.a] == OPEN and too_much:
            matched.take(stray, gap.node, gap.start + reached, gap.start + block.a)
            matched.printed[gap.start + reached] = too_much
        else:
            extra.append(too_much)
        if block.size:
            matched.take(stray, gap.node, gap.start + block.a, gap.start + block.a + block.size)
        reached, drawn = block.a + block.size, block.b + block.size
    matched.strays.remove(stray)
    if any(extra):
        words = " … ".join(filter(None, extra))
        matched.strays.append(replace(stray, text=words, words=words))


def _likeness(compared: SequenceMatcher[str], stray: Run) -> float:
    """Tell how much of a stray is in a text, from 0 to 1, in pieces of some length."""
    if len(stray.words) < _FEW or compared.real_quick_ratio() < _ALIKE / 2:
        return 0
    blocks = compared.get_matching_blocks()
    return sum(block.size for block in blocks if block.size >= _PIECE) / len(stray.words)

"""The composing stick: runs of a paragraph become one text, and edits of it fall to the runs."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from octavo.assemble.typography.rule import HARD_BREAK, Edit, Paragraph


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a paragraph that is set alike.

    A fixed run (code, an address, a span in another language, a note call as U+FFFC) is context
    and never changes; a newline in it is a line break that the author has set.
    """

    text: str
    fixed: bool = False
    ignore: frozenset[str] = frozenset()  # codes of rules not to be applied within this run


@dataclass(frozen=True, slots=True)
class Stick:
    """A paragraph being set: its runs, its text in one piece, and where each run ends in it."""

    runs: tuple[Run, ...]
    text: str
    ends: tuple[int, ...]

    def paragraph(self, ignored: str = "") -> Paragraph:
        """Show the text to a rule, with the runs that ignore the rule of this code as fixed."""
        spans = pairwise((0, *self.ends))
        fixed = tuple(
            span
            for run, span in zip(self.runs, spans, strict=True)
            if run.fixed or ignored in run.ignore
        )
        return Paragraph(self.text, fixed)

    def touched(self, edit: Edit) -> tuple[Run, ...]:
        """Give the runs whose text an edit changes; those on either side of an insertion."""
        first = bisect_right(self.ends, edit.start)
        if edit.start < edit.end:
            return self.runs[first : bisect_right(self.ends, edit.end - 1) + 1]
        before = bisect_right(self.ends, edit.start - 1) if edit.start else first
        return tuple(self.runs[number] for number in {before, first} if number < len(self.runs))

    def edited(self, edits: Sequence[Edit]) -> "Stick":
        """Carry out edits, in order of place and apart from one another.

        New text falls to the run in which it begins; an insertion between two runs to the
        first of them, unless that one is fixed.
        """
        pieces: list[str] = []
        done = 0
        for edit in edits:
            pieces += (self.text[done : edit.start], edit.new)
            done = edit.end
        text = "".join((*pieces, self.text[done:]))
        return replace(self, text=text, ends=tuple(self._moved_ends(edits)))

    def _moved_ends(self, edits: Sequence[Edit]) -> Iterable[int]:
        """Find where the runs end after the edits."""
        shift = number = 0
        for end in self.ends:
            while number < len(edits) and self._comes_before(edits[number], end):
                edit = edits[number]
                shift += len(edit.new) - (edit.end - edit.start)
                number += 1
            if number < len(edits) and edits[number].start < end:  # the edit lies across the end
                yield edits[number].start + shift + len(edits[number].new)
            else:
                yield end + shift

    def _comes_before(self, edit: Edit, end: int) -> bool:
        """Whether an edit falls wholly to the runs up to this end."""
        if edit.start < edit.end or edit.start != end:
            return edit.end <= end
        return end > 0 and not self.runs[bisect_right(self.ends, end - 1)].fixed

    def set_runs(self) -> tuple[Run, ...]:
        """Give the runs back with their new texts."""
        spans = pairwise((0, *self.ends))
        return tuple(
            run if run.fixed else replace(run, text=self.text[start:end])
            for run, (start, end) in zip(self.runs, spans, strict=True)
        )


def stick_of(runs: Sequence[Run]) -> Stick:
    """Put the runs of a paragraph in the stick."""
    texts = [run.text.replace("\n", HARD_BREAK) if run.fixed else run.text for run in runs]
    return Stick(tuple(runs), "".join(texts), tuple(accumulate(map(len, texts))))

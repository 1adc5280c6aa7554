"""The composing stick: runs of a paragraph become one text, and edits of it fall to the runs."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from octavo.assemble.typography.rule import HARD_BREAK, Edit, Paragraph


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a paragraph that is set alike.

    A fixed run (code, an address, a span in another language, the call of a note) is context and
    never changes; a newline in it is a line break that the author has set. An empty run that is
    not fixed waits for what is inserted where it stands.
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
        before = self._before(edit.start)
        return self.runs[max(before, 0) : first + 1]

    def edited(self, edits: Sequence[Edit]) -> "Stick":
        """Carry out edits, in order of place and apart from one another.

        New text falls to the run in which it begins; an insertion between two runs to an empty
        one that waits for it there, else to the first of them, unless that one is fixed.
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
        for run, end in enumerate(self.ends):
            while number < len(edits) and self._falls_up_to(edits[number], run):
                edit = edits[number]
                shift += len(edit.new) - (edit.end - edit.start)
                number += 1
            if number < len(edits) and edits[number].start < end:  # the edit lies across the end
                yield edits[number].start + shift + len(edits[number].new)
            else:
                yield end + shift

    def _falls_up_to(self, edit: Edit, run: int) -> bool:
        """Whether an edit falls wholly to the runs up to this one."""
        if edit.start < edit.end:
            return edit.end <= self.ends[run]
        return self._taker(edit.start) <= run

    def _taker(self, place: int) -> int:
        """Find the run that an insertion falls to."""
        before, after = self._before(place), bisect_right(self.ends, place)
        for number in range(before + 1, after):
            if not self.runs[number].fixed:  # it is empty
                return number
        return after if before < 0 or self.runs[before].fixed else before

    def _before(self, place: int) -> int:
        """Find the run with the character before a place, -1 at the start of the paragraph."""
        return bisect_right(self.ends, place - 1) if place else -1

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

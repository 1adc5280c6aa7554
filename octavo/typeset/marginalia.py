"""Marginalia: notes in the margin get their side and their height from the pages laid out before.

Each stands beside the line that it belongs to, on the outer side of the page; where two would stand
on one another, the lower gives way, and at the foot of the page the upper ones do. The numbers of
paragraphs stand on the inner side where the outer one has anything else.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape

from weasyprint import Page

from octavo.typeset.boxes import Outline, TypeArea, outlines, type_area
from octavo.typeset.note_spans import IN_MARGIN, NoteSpan, note_spans

_BESIDE = re.compile(r'\sdata-beside="([^"]*)"')

GAP = 3  # CSS pixels between two notes in the margin
_TOLERANCE = 0.5  # CSS pixels

#: Lays notes out by themselves: takes their HTML and their ids, and gives their outlines by id.
Measure = Callable[[str, tuple[str, ...]], Mapping[str, Outline]]


@dataclass(frozen=True, slots=True)
class Marginal:
    """A note in the margin: what it stands beside, and how large it is when nothing cuts it."""

    id: str
    beside: str
    outline: Outline
    inner: bool = False  # at the spine, where nothing else stands


@dataclass(frozen=True, slots=True)
class Crowd:
    """Marginal notes that a page has no room for: by height, or, if ``width``, beside the text."""

    notes: tuple[str, ...]
    page: int  # of the section, from 0
    over: float  # CSS pixels
    width: bool


@dataclass(slots=True)
class Margin:
    """Finds the notes in the margins of one section, and remembers how large they are.

    The engine cuts what stands outside the flow at the foot of a page, and loses the rest on the
    last one; so notes are measured where no page ends.
    """

    measure: Measure
    _outlines: dict[str, Outline] = field(default_factory=dict)  # HTML of a note → its outline

    def notes(self, html: str) -> tuple[Marginal, ...]:
        """List the notes of a section in order."""
        spans = tuple(note_spans(html, IN_MARGIN))
        new = [span for span in spans if span.whole(html) not in self._outlines]
        if new:
            wholes = [span.whole(html) for span in new]
            measured = self.measure("".join(wholes), tuple(span.id for span in new))
            for span, whole in zip(new, wholes, strict=True):
                self._outlines[whole] = measured[span.id]
        taken = not all(map(_is_number, spans))  # then numbers keep to the other margin
        return tuple(
            Marginal(
                span.id,
                _beside(span),
                self._outlines[span.whole(html)],
                taken and _is_number(span),
            )
            for span in spans
        )


def placed(notes: Iterable[Marginal], pages: Iterable[Page], *, recto: bool) -> str:
    """Write the rules that put each note beside its line; ``recto``: the first page is one."""
    rules = []
    for page, here, baselines in _by_page(notes, pages):
        area = type_area(page)
        for note, top in zip(here, _tops(here, baselines, area), strict=True):
            side = area.width if recto is not note.inner else -note.outline.width
            rules.append(f'[id="{note.id}"] {{ left: {side:.3f}px; top: {top:.3f}px }}\n')
        recto = not recto
    return "".join(rules)


def crowds(notes: Iterable[Marginal], pages: Iterable[Page]) -> Iterator[Crowd]:
    """Find the notes that are together higher than the page, or stand over its edge."""
    for number, (page, all_here, _) in enumerate(_by_page(notes, pages)):
        area = type_area(page)
        found = outlines(page, {note.id for note in all_here})
        for here in _sides(all_here):
            needed = sum(note.outline.height for note in here) + GAP * (len(here) - 1)
            if here and needed > area.height + _TOLERANCE:
                names = tuple(note.id for note in here)
                yield Crowd(names, number, needed - area.height, width=False)
        for name, outline in found.items():
            over = max(-outline.left, outline.left + outline.width - page.width)
            if over > _TOLERANCE:
                yield Crowd((name,), number, over, width=True)


def _beside(span: NoteSpan) -> str:
    beside = _BESIDE.search(span.tag)
    return unescape(beside[1]) if beside else span.id.replace("note-", "call-", 1)


def _is_number(span: NoteSpan) -> bool:
    """Tell whether a span is the number of a paragraph."""
    return "marginal-paragraph" in span.tag


def _by_page(
    notes: Iterable[Marginal], pages: Iterable[Page]
) -> Iterator[tuple[Page, list[Marginal], dict[str, float]]]:
    """Give every page with its notes from top to bottom, and the lines that they stand beside.

    What a note stands beside may go on over pages; the note stands where it begins.
    """
    notes = tuple(notes)
    begun: set[str] = set()
    for page in pages:
        found = outlines(page, {note.beside for note in notes} - begun)
        begun |= found.keys()
        baselines = {name: outline.baseline for name, outline in found.items()}
        here = [note for note in notes if note.beside in baselines]
        yield page, sorted(here, key=lambda note: baselines[note.beside]), baselines


def _tops(
    here: list[Marginal], baselines: Mapping[str, float], area: TypeArea
) -> tuple[float, ...]:
    """Find heights, counted from the top of the type area, at which no note stands on another."""
    sides = [_tops_of_side(side, baselines, area) for side in _sides(here)]
    by_id = {name: top for side in sides for name, top in side}
    return tuple(by_id[note.id] for note in here)


def _sides(here: list[Marginal]) -> tuple[list[Marginal], list[Marginal]]:
    """Part what stands in the outer margin from what stands in the inner one."""
    return [note for note in here if not note.inner], [note for note in here if note.inner]


def _tops_of_side(
    here: list[Marginal], baselines: Mapping[str, float], area: TypeArea
) -> Iterator[tuple[str, float]]:
    """Give the notes of one margin with their heights."""
    tops: list[float] = []
    lowest = 0.0
    for note in here:
        ascent = note.outline.baseline - note.outline.top
        tops.append(max(baselines[note.beside] - ascent - area.top, lowest))
        lowest = tops[-1] + note.outline.height + GAP
    floor = area.height
    for place in range(len(tops) - 1, -1, -1):
        tops[place] = min(tops[place], floor - here[place].outline.height)
        floor = tops[place] - GAP
    for note, top in zip(here, tops, strict=True):
        yield note.id, max(top, 0.0)

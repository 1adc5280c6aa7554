"""Line numbers: the printed lines of texts become numbers in the margins of their pages.

They are true to the layout before, and stand in a margin box of each page, so that they move
nothing: a page asks for them by name, and what it asks for is taken out of the flow of the text.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import unescape

from weasyprint import Page

from octavo.copy.prose.handouts import PIECE, POINT
from octavo.typeset.boxes import Outline, PrintedLine, printed_lines, type_area
from octavo.typeset.marginalia import Measure

_LINED = re.compile(r'<div\b[^>]*?\sclass="lined"[^>]*?\sid="([^"]*)"[^>]*?\sdata-every="(\d+)"')
_SECTION = re.compile(r"<section\b[^>]*>")
_CLASS = "line-number"
_PROBE = "line-number-probe"


@dataclass(frozen=True, slots=True)
class Numbered:
    """A line with its number, counted from 1 in its text."""

    page: int  # of the section, from 0
    number: int
    line: PrintedLine
    every: int

    @property
    def shown(self) -> bool:
        """Tell whether the number is printed."""
        return self.number % self.every == 0


@dataclass(slots=True)
class LineNumbers:
    """Numbers the lines of one section, and remembers where a number has its baseline."""

    measure: Measure
    _probe: Outline | None = None

    def set(self, html: str, pages: Sequence[Page]) -> tuple[str, str]:
        """Give the HTML with the numbers of its lines, and the rules that put them beside these."""
        shown: dict[int, list[Numbered]] = {}
        for numbered in numbered_lines(html, pages):
            if numbered.shown:
                shown.setdefault(numbered.page, []).append(numbered)
        if not shown:
            return html, ""
        pieces, rules = zip(
            *(self._page(number, pages[number], lines) for number, lines in sorted(shown.items())),
            strict=True,
        )
        section = _SECTION.search(html)
        at = section.end() if section else 0
        return html[:at] + "".join(pieces) + html[at:], "".join(rules)

    def _page(self, number: int, page: Page, lines: Sequence[Numbered]) -> tuple[str, str]:
        """Give the numbers of a page, one below another, and what puts each beside its line."""
        name = f"line-numbers-{number + 1}"
        probe = self._measured()
        reached = type_area(page).top
        inside, rules = "", f'[data-numbers="{name}"] {{ position: running({name}) }}\n'
        for place, numbered in enumerate(sorted(lines, key=lambda each: each.line.baseline)):
            top = numbered.line.baseline - (probe.baseline - probe.top)
            tag = f'<div class="{_CLASS}" data-place="{number + 1}-{place}">'
            inside += f"{tag}{numbered.number}</div>"
            above = max(top - reached, 0.0)
            rules += f'[data-place="{number + 1}-{place}"] {{ padding-top: {above:.3f}px }}\n'
            reached += above + probe.height
        box = f"@left-top {{ content: element({name}) }}"
        rules += f"@page :nth({number + 1}) {{ {box} }}\n"
        return f'<div class="line-numbers" data-numbers="{name}">{inside}</div>', rules

    def _measured(self) -> Outline:
        """Lay a number out by itself, once: where its baseline is, and how high it is."""
        if self._probe is None:
            html = f'<div class="{_CLASS}" id="{_PROBE}">5</div>'
            self._probe = self.measure(html, (_PROBE,))[_PROBE]
        return self._probe


def numbered_lines(html: str, pages: Iterable[Page]) -> Iterator[Numbered]:
    """Count the lines of each text that has numbers, from 1, over all its pages."""
    texts = {unescape(found[1]): int(found[2]) for found in _LINED.finditer(html)}
    counts = dict.fromkeys(texts, 0)
    if not texts:
        return
    for number, page in enumerate(pages):
        for text, lines in printed_lines(page, texts.keys()).items():
            for line in lines:
                counts[text] += 1
                yield Numbered(number, counts[text], line, texts[text])


def lines_of_points(html: str, pages: Iterable[Page]) -> dict[str, tuple[int, int]]:
    """Give the numbers of the first and the last line in which each point of a section stands."""
    found: dict[str, tuple[int, int]] = {}
    for numbered in numbered_lines(html, pages):
        for name in numbered.line.ids:
            if name.startswith(f"{POINT}-"):
                anchor = name.partition(PIECE)[0]
                first, _ = found.get(anchor, (numbered.number, 0))
                found[anchor] = (first, numbered.number)
    return found

"""Continued days: a page that goes on with the events of a day says again which day it is.

A row of a table of events whose day stands in a row above has it in data-again.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import unescape

from weasyprint import Page

from octavo.typeset.running_spans import css_string

_ROW = re.compile(r'<tr class="row" id="([^"]*)"')
_AGAIN = re.compile(r'<td class="when" id="([^"]*)-when" data-again="([^"]*)"')
_CHANGES = 3  # passes: a line more at the head of a page may move what stands below for ever


@dataclass(slots=True)
class ContinuedDays:
    """Finds the rows of one section that say again which day it is, pass after pass."""

    _passes: int = 0
    _rules: str = ""

    def rules(self, html: str, pages: Iterable[Page]) -> str:
        """Write the rules that set the day before the first row of a page, in brackets."""
        rows = tuple(unescape(row) for row in _ROW.findall(html))
        if not rows or self._passes >= _CHANGES:
            return self._rules
        self._passes += 1
        again = {unescape(row): unescape(day) for row, day in _AGAIN.findall(html)}
        begun: set[str] = set()
        written = []
        for page in pages:
            here = [row for row in rows if row in page.anchors]
            if here and here[0] in again and here[0] not in begun:
                day = css_string(f"({again[here[0]]}) ")
                written.append(f'[id="{here[0]}-when"]::before {{ content: {day} }}\n')
            begun.update(here)
        self._rules = "".join(written)
        return self._rules

"""Late marks: what is known only after layout is written as a mark, and filled in later."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FolioMark:
    """Stands for the folio of the page on which ``anchor`` begins."""

    anchor: str


@dataclass(frozen=True, slots=True)
class PageMark:
    """Stands for the mark of a call that is numbered by page.

    It is the place of ``call``, an anchor, among the calls of ``stream`` on its page, written in
    the scheme ``marks``; ``note`` is the anchor of its note.
    """

    call: str
    stream: str
    marks: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class FoliosMark:
    """Stands for the folios of the pages on which ``anchors`` begin, in one of two patterns.

    ``one`` has ``{page}``, ``many`` has ``{pages}``: "p. {page}", "pp. {pages}".
    """

    anchors: tuple[str, ...]
    one: str
    many: str

    def write(self, folios: Iterable[tuple[int, str]]) -> str:
        """Write folios by the ordinals of their pages: "pp. 12, 15–16".

        Pages stand in order and once each; those that follow one another are a range, unless the
        numbering changes between them: iv is not followed by 1.
        """
        spans: list[list[tuple[int, str]]] = []
        for page, folio in sorted(dict(folios).items()):
            if spans and spans[-1][-1][0] == page - 1 and _counts_on(spans[-1][-1][1], folio):
                spans[-1].append((page, folio))
            else:
                spans.append([(page, folio)])
        if sum(map(len, spans)) == 1:
            return self.one.replace("{page}", spans[0][0][1])
        written = (_EN_DASH.join(dict.fromkeys((span[0][1], span[-1][1]))) for span in spans)
        return self.many.replace("{pages}", ", ".join(written))


@dataclass(frozen=True, slots=True)
class LinesMark:
    """Stands for the numbers of the printed lines from the anchor ``first`` to ``last``.

    ``one`` has ``{line}``, ``many`` has ``{lines}``: "line {line}", "lines {lines}".
    """

    first: str
    last: str
    one: str
    many: str

    def write(self, lines: Mapping[str, tuple[int, int]]) -> str:
        """Write numbers by the first and the last line of each anchor: "lines 12–14"."""
        if self.first not in lines or self.last not in lines:
            return self.one.replace("{line}", UNKNOWN)
        first, last = lines[self.first][0], lines[self.last][1]
        if first == last:
            return self.one.replace("{line}", str(first))
        return self.many.replace("{lines}", f"{first}{_EN_DASH}{last}")


LateMark = FolioMark | FoliosMark | LinesMark | PageMark
#: Late marks of which one asks for several words.
Listing = FoliosMark | LinesMark

#: What is printed for the page of an anchor that is on none.
UNKNOWN = "?"

_OPEN, _CLOSE = "\ue000", "\ue001"
_EN_DASH = "–"
_MARK = re.compile(f"{_OPEN}(folios|folio|lines|mark):([^{_OPEN}{_CLOSE}]+){_CLOSE}")


def _counts_on(folio: str, following: str) -> bool:
    """Tell whether two folios are of one count; roman ones are, for only front matter has them."""
    if folio.isdecimal() and following.isdecimal():
        return int(following) == int(folio) + 1
    return folio.isdecimal() == following.isdecimal()


def folio_mark(anchor: str) -> str:
    """Write the mark that is replaced by the folio of the page on which ``anchor`` begins."""
    return f"{_OPEN}folio:{anchor}{_CLOSE}"


def folios_mark(anchors: Iterable[str], one: str, many: str) -> str:
    """Write the mark that is replaced by the folios of the pages on which anchors begin."""
    return f"{_OPEN}folios:{','.join(anchors)}|{one}|{many}{_CLOSE}"


def lines_mark(first: str, last: str, one: str, many: str) -> str:
    """Write the mark that is replaced by the numbers of printed lines."""
    return f"{_OPEN}lines:{first}|{last}|{one}|{many}{_CLOSE}"


def page_mark(call: str, stream: str, marks: str, note: str = "") -> str:
    """Write the mark that is replaced by a call's mark on its page."""
    return f"{_OPEN}mark:{call}|{stream}|{marks}|{note}{_CLOSE}"


def anchors_of(mark: LateMark) -> tuple[str, ...]:
    """List the anchors that a mark asks for: where they stand decides what it says."""
    match mark:
        case FolioMark(anchor):
            return (anchor,)
        case FoliosMark(anchors):
            return anchors
        case LinesMark(first, last):
            return (first, last)
        case _:
            return ()


def late_marks(html: str) -> tuple[LateMark, ...]:
    """List what a text leaves open, each once, in order."""
    return tuple(dict.fromkeys(_read(found) for found in _MARK.finditer(html)))


def fill_late(html: str, fill: Callable[[LateMark], str]) -> str:
    """Replace every late mark in a text."""
    return _MARK.sub(lambda found: fill(_read(found)), html)


def _read(found: re.Match[str]) -> LateMark:
    kind, argument = found.groups()
    if kind == "folio":
        return FolioMark(argument)
    if kind == "folios":
        anchors, one, many = argument.split("|")
        return FoliosMark(tuple(anchors.split(",")), one, many)
    if kind == "lines":
        return LinesMark(*argument.split("|"))
    return PageMark(*argument.split("|"))

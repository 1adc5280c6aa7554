"""Read back: the words of a PDF and of what was composed, in a form that can be compared."""

import re
import subprocess
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

_HYPHENATED = re.compile(r"[-\u2010\u00ad]\n[ ]*(?=[^\W\d_])(?![A-ZА-ЯЁ])")
_NOTHING = re.compile("[\u00ad\u2060\u200b-]")
_WORD = re.compile(r"\w+(?:[’']\w+)*")

#: The classes of calls and marks, which a PDF reader may or may not take for a part of the word.
MARKS = frozenset({"call", "mark", "note-number"})

BLOCKS = frozenset({"p", "li", "h1", "h2", "h3", "td", "th", "caption", "div", "figcaption", "br"})


def words_of(text: str) -> Counter[str]:
    """Count the words of a text; hyphens do not count, for a line may end at one."""
    joined = _NOTHING.sub("", _HYPHENATED.sub("", text)).replace("’", "'")
    return Counter(_WORD.findall(joined))


class _Text(HTMLParser):
    """Collects the text of a body, words of neighbouring blocks apart."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._inside = False
        self._mark = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = self._inside or tag == "body"
        role = dict(attrs).get("class") or ""
        self._mark = role in MARKS
        if tag in BLOCKS or role in {"note-paragraph", "folio"}:
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in BLOCKS:
            self.parts.append(" ")
        self._mark = False

    def handle_data(self, data: str) -> None:
        if self._inside and not self._mark:
            self.parts.append(data)


def text_of_html(html: str) -> str:
    """Give the text of an HTML document's body."""
    reader = _Text()
    reader.feed(html)
    return "".join(reader.parts)


def text_of_pdf(path: Path) -> str:
    """Give the text of a PDF as poppler reads it."""
    command = ["pdftotext", "-layout", str(path), "-"]  # which joins no hyphenated words itself
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def without_seams(missing: Counter[str], extra: Counter[str]) -> Counter[str]:
    """Take away words that are there, but with a mark at their end or split by a page break."""
    left: Counter[str] = Counter()
    rest = Counter(extra)
    for word in missing.elements():
        pieces = _with_mark(word, rest) or _split(word, rest)
        left[word] += 0 if pieces else 1
        rest.subtract(pieces)
    return +left


def _is_marked(found: str, word: str) -> bool:
    """Tell whether a word as found is the word with a call of one or two signs at its end."""
    return found.startswith(word) and 0 < len(found) - len(word) <= 2


def _with_mark(word: str, rest: Counter[str]) -> tuple[str, ...]:
    marked = (found for found in rest if rest[found] > 0 and _is_marked(found, word))
    return tuple(marked)[:1]


def _split(word: str, rest: Counter[str]) -> tuple[str, ...]:
    halves = ((word[:cut], word[cut:]) for cut in range(1, len(word)))
    for head, tail in halves:
        found = tail if rest[tail] > 0 else next(iter(_with_mark(tail, rest)), "")
        if rest[head] > 0 and found:
            return head, found
    return ()

"""Note spans: the HTML of a section becomes the notes in it, and a note the pieces cut from it."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from unicodedata import category

AT_FOOT = re.compile(r'<span class="note(?= |")[^>]*>')
IN_MARGIN = re.compile(r'<span class="(?:margin-note|marginal)(?= |")[^>]*>')
_SPAN = re.compile(r"<(/?)span\b[^>]*>")
_TOKEN = re.compile(r"<[^>]*>|&[#\w]+;|[^<&]|[<&]")
_NAME = re.compile(r"</?([\w-]+)")
_ID = re.compile(r'\sid="([^"]*)"')
_BLOCK = re.compile(r'^<span class="note-(?:paragraph|item|quotation|verse)\b')
_EMPTY = frozenset(("br", "img", "wbr"))
_HYPHENS = ("-", "\u2010")

RESUMED = "note-resumed"  # the class of a block inside a note that a piece goes on with
FULL = "note-full-line"  # the class of such a block where the piece ends inside it


@dataclass(frozen=True, slots=True)
class NoteSpan:
    """A note in a section's HTML: its tag, and where its content stands."""

    id: str
    tag: str
    start: int  # of the tag
    inner: int  # where the content begins
    end: int  # where it ends: the closing tag stands there

    def content(self, html: str) -> str:
        """Give what is between the tags."""
        return html[self.inner : self.end]

    def whole(self, html: str) -> str:
        """Give the note with its tags."""
        return f"{self.tag}{self.content(html)}</span>"


def note_spans(html: str, where: re.Pattern[str] = AT_FOOT) -> Iterator[NoteSpan]:
    """Find the notes of one place, in order; one that is never closed is left out."""
    for opening in where.finditer(html):
        name = _ID.search(opening[0])
        depth = 1
        for tag in _SPAN.finditer(html, opening.end()):
            depth += -1 if tag[1] else 1
            if depth == 0:
                if name:
                    yield NoteSpan(
                        unescape(name[1]), opening[0], opening.start(), opening.end(), tag.start()
                    )
                break


def length_of(content: str) -> int:
    """Count the signs of a note that are no tags."""
    return len(unescape(re.sub(r"<[^>]*>", "", content)))


def signs_of(text: str) -> str:
    """Give what is drawn of a text: neither spaces nor signs that only steer the setting."""
    return "".join(
        sign for sign in text if not sign.isspace() and category(sign) not in {"Cf", "Zs", "Cc"}
    )


def cut(content: str, lines: Sequence[str], cuts: Collection[int]) -> list[str] | None:
    """Cut a note's content after those of its lines, as they were laid out, counted from 0.

    Every piece is well-formed: what is open at a cut is closed and opened again, without its id.
    A hyphen that the layout put in at a cut is kept. None if the lines are not the text.
    """
    knife = _Knife()
    tokens = _TOKEN.findall(content)
    place = 0
    for number, line in enumerate(lines):
        wanted = signs_of(line)
        taken = 0
        while taken < len(wanted) and place < len(tokens):
            signs = _signs(tokens[place])
            if signs and taken == len(wanted) - 1 and _is_put_in(wanted[-1], signs):
                if number in cuts:
                    knife.text(wanted[-1])
                taken += 1
                break
            knife.take(tokens[place])
            taken += len(signs)
            place += 1
        if taken != len(wanted):
            return None
        if number in cuts and number < len(lines) - 1:
            place = knife.sever(tokens, place)
    if any(_signs(token) for token in tokens[place:]):
        return None
    for token in tokens[place:]:
        knife.take(token)
    return knife.finish()


def _signs(token: str) -> str:
    return "" if _NAME.match(token) else signs_of(unescape(token))


def _is_put_in(last: str, coming: str) -> bool:
    """Tell whether the hyphen at a line's end is not in the text."""
    return last in _HYPHENS and coming[:1] not in _HYPHENS


class _Knife:
    """Writes pieces one after another, and remembers which tags are open."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self._out: list[str] = []
        self._open: list[tuple[str, int]] = []  # tags, and where they stand in the piece

    def text(self, text: str) -> None:
        """Write a text that is not in the content."""
        self._out.append(text)

    def take(self, token: str) -> None:
        """Write a token of the content."""
        name = _NAME.match(token)
        if name and token.startswith("</"):
            if self._open:
                self._open.pop()
        elif name and name[1] not in _EMPTY:
            self._open.append((token, len(self._out)))
        self._out.append(token)

    def sever(self, tokens: list[str], place: int) -> int:
        """End a piece; a space or a line break at the cut goes."""
        broken = False
        while place < len(tokens) and (
            tokens[place].isspace() or tokens[place].startswith(("<br", "</"))
        ):
            broken = broken or tokens[place].startswith("<br")
            if tokens[place].startswith("</"):
                self.take(tokens[place])
            place += 1
        blocks = [at for tag, at in self._open if _BLOCK.match(tag)]
        if blocks and not broken:
            self._out[blocks[-1]] = _with_class(self._out[blocks[-1]], FULL)
        tags = [tag for tag, _ in self._open]
        self._end(tags)
        self._open = []
        for tag in tags:
            again = _ID.sub("", tag)
            block = _BLOCK.match(again) and RESUMED not in again
            self.take(_with_class(again, RESUMED) if block else again)
        return place

    def finish(self) -> list[str]:
        """End the last piece and give them all."""
        self._end([tag for tag, _ in self._open])
        return self.done

    def _end(self, tags: list[str]) -> None:
        for tag in reversed(tags):
            name = _NAME.match(tag)
            self._out.append(f"</{name[1]}>" if name else "")
        self.done.append("".join(self._out))
        self._out = []


def _with_class(tag: str, name: str) -> str:
    return re.sub(r'class="([^"]*)"', rf'class="\1 {name}"', tag, count=1)

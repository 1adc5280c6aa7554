"""Lines: a text of a register, which is one line of Markdown, becomes inlines."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from markdown_it.tree import SyntaxTreeNode

from octavo.copy.markdown.containers import STREAMS
from octavo.copy.markdown.inlines import InlineReader
from octavo.copy.markdown.parser import parser
from octavo.copy.markdown.source_lines import Cursor, SourceLines
from octavo.copy.prose import Picture, Text
from octavo.copy.prose.walk import Inlines, inlines_in, plain
from octavo.problems import Location, Problem

_CALL = re.compile(r"\[\^([^\]\s]+)\]")
#: What a block begins with; a number makes a list by the sign behind it.
_SIGN = re.compile(r"(\d*)([-*+#>:`~=_.)|])")
_BLOCKS = {
    "blockquote": "a quotation",
    "bullet_list": "a list",
    "code_block": "code",
    "container_fence": "a container",
    "fence": "code",
    "footnote_reference": "the body of a note",
    "heading": "a heading",
    "hr": "a break between passages",
    "ordered_list": "a numbered list",
    "table": "a table",
}


@dataclass(frozen=True, slots=True)
class Written:
    """A text and where it is written.

    ``lines`` are those of its file, in which its own characters are found; ``name`` is how
    messages call it.
    """

    text: str
    location: Location
    lines: Sequence[str] = ()
    name: str = "the text"


def read_line(
    written: Written,
    problems: list[Problem],
    *,
    streams: Mapping[str, str] | None = STREAMS,
    labels: Iterable[str] | None = None,
    raw_html: bool = False,
) -> Inlines:
    """Read a line: emphasis, references, spans, calls of notes.

    ``streams`` are the streams of notes by their prefixes (None lets every prefix pass), and
    ``labels`` the calls that have notes (None: all). Adds C04 for what needs more than a line, and
    the problems that texts have. What cannot be understood is given as it is written.
    """
    text = written.text.strip()
    known = _CALL.findall(text) if labels is None else labels
    environment = {"footnotes": {"refs": {f":{label}": -1 for label in known}, "list": {}}}
    nodes = SyntaxTreeNode(parser().parse(text, environment)).children
    reader = InlineReader(problems, raw_html=raw_html, pictures=None, streams=streams)
    cursor = _ScalarCursor(written)
    if [node.type for node in nodes] == ["html_block"] and not raw_html:
        reader.refuse_html(text, written.location)
        return (Text(text),)
    if [node.type for node in nodes] != ["paragraph"]:
        problems.append(_too_much(nodes, written))
        return (Text(text),)
    inlines = reader.read(nodes[0].children[0].children, cursor)
    pictures = [inline for inline in inlines_in(inlines) if isinstance(inline, Picture)]
    problems.extend(_refused(written, "a picture", each.location) for each in pictures)
    return inlines


def plain_line(text: str) -> str:
    """Give the bare words of a line, without the signs of Markdown."""
    return plain(read_line(Written(text, Location("")), [], streams=None))


class _ScalarCursor(Cursor):
    """Finds characters in the lines of a YAML value; what is not found there stands at its start.

    A value may go on over lines that are indented deeper than the one in which it begins.
    """

    def __init__(self, written: Written) -> None:
        begin, lines = written.location, written.lines
        first = max(begin.line - 1, 0)
        super().__init__(SourceLines(begin.file, tuple(lines)), first, _past(lines, first))
        self._column = max(begin.column - 1, 0)
        self._begin = begin

    def next_line(self) -> None:
        """Stay: where YAML ends lines is of no matter."""

    def find(self, characters: str) -> Location:
        """Give the place of the next occurrence, or that of the value if there is none."""
        before = (self._line, self._column)
        place = super().find(characters)
        return place if (self._line, self._column) != before else self._begin


def _past(lines: Sequence[str], first: int) -> int:
    """Find where the lines end that belong to a value which begins in line ``first``, from 0."""
    past = first + 1
    while past < len(lines) and (
        not lines[past].strip() or _indent(lines[past]) > _indent(lines[first])
    ):
        past += 1
    return past


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _too_much(nodes: Sequence[SyntaxTreeNode], written: Written) -> Problem:
    """Say what a text holds that one line has no room for."""
    kinds = [node.type for node in nodes]
    if kinds and all(kind == "paragraph" for kind in kinds):
        return _refused(written, "several paragraphs", written.location)
    found = next((_BLOCKS[kind] for kind in kinds if kind in _BLOCKS), "no words")
    return _refused(written, found, written.location)


def _refused(written: Written, what: str, location: Location) -> Problem:
    sign = _SIGN.match(written.text.strip())
    hint = "write it in one line of words"
    if sign and what not in {"a picture", "several paragraphs"}:
        meant = f"{sign[1]}\\{sign[2]}"
        hint = f"{hint}; if the sign itself is meant, put a backslash before it: {meant}"
    message = f"{written.name} holds {what}, and there is room for a line"
    return Problem("C04", message, location, hint)

"""CSL text: what citeproc-py has formatted becomes inlines, its punctuation put in order.

citeproc-py's own formatter for HTML escapes the words of a style but not those of a source, so
that "<" and "&" cannot be told from markup. Here a formatter marks italics and bold by characters
that no text can hold, and nothing is ever escaped.
"""

import re
from dataclasses import dataclass, field

from octavo.copy.prose import Emphasis, Inline, Strong, Text

# Noncharacters, which Unicode sets apart for use inside a program.
_ITALIC, _ITALIC_END, _BOLD, _BOLD_END = "\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3"
_OPENING = {_ITALIC: _ITALIC_END, _BOLD: _BOLD_END}
_MARK = f"[{_ITALIC}-{_BOLD_END}]"

_PUNCTUATION = (
    (re.compile(rf"\.({_MARK}+)\."), r".\1"),  # «Записки и др.» in italics, and a full stop
    (re.compile(rf"…({_MARK}*)\."), r"…\1"),
    # After ? and ! no full stop; but "?.." is an ellipsis, and the stop of ". —" divides areas.
    (re.compile(rf"([?!])({_MARK}*)\.(?!\.|[ \u00a0]—)"), r"\1\2"),
    (re.compile(r" {2,}"), " "),
)
_AFTER_QUOTATION = re.compile(rf"([.?!…]?)((?:[\"”]|{_MARK})*”)({_MARK}*)\.")


@dataclass(slots=True)
class _Open:
    """A stretch of text whose end has not come yet."""

    end: str
    children: list[Inline] = field(default_factory=list)


class MarkingFormatter:
    """A formatter for citeproc-py that marks italics and bold, and changes nothing else.

    Small capitals, underlining and raised letters have no inline of their own and stay plain.
    """

    Light = Underline = Superscript = Subscript = SmallCaps = preformat = str

    @staticmethod
    def Italic(text: object) -> str:  # noqa: N802 - named by citeproc-py
        """Mark a text that is set in italics."""
        return f"{_ITALIC}{text}{_ITALIC_END}"

    Oblique = Italic

    @staticmethod
    def Bold(text: object) -> str:  # noqa: N802 - named by citeproc-py
        """Mark a text that is set in bold."""
        return f"{_BOLD}{text}{_BOLD_END}"


def without_marks(text: str) -> str:
    """Take out of a text what would be read as a mark; line ends become spaces."""
    return re.sub(r"[ \t\r\n]+", " ", re.sub(_MARK, "", text)).strip(" ")


def tidied(text: str, *, stops_in_quotation: bool) -> str:
    """Put the punctuation of a marked text in order where two parts of an entry meet.

    With ``stops_in_quotation`` a full stop goes before a closing quotation mark (Chicago 18, 6.9).
    """
    for pattern, instead in _PUNCTUATION:
        text = pattern.sub(instead, text)
    if stops_in_quotation:
        text = _AFTER_QUOTATION.sub(_stop_first, text)
    return text.strip(" ")


def _stop_first(match: re.Match[str]) -> str:
    """Set the full stop before the quotation mark, unless the quotation has a mark of its own."""
    own, quotation, marks = match.groups()
    return f"{own or '.'}{quotation}{marks}"


def inlines(text: str) -> tuple[Inline, ...]:
    """Read a marked text; a mark without its partner counts for nothing."""
    stack = [_Open("")]
    for piece in re.split(f"({_MARK})", text):
        if piece in _OPENING:
            stack.append(_Open(_OPENING[piece]))
        elif any(piece == part.end for part in stack[1:]):
            while stack[-1].end != piece:
                _close(stack)
            _close(stack)
        elif piece and not re.fullmatch(_MARK, piece):
            stack[-1].children.append(Text(piece))
    while len(stack) > 1:
        _close(stack)
    return tuple(stack[0].children)


def _close(stack: list[_Open]) -> None:
    """End the innermost stretch, and leave nothing of it if it is empty."""
    part = stack.pop()
    children = tuple(part.children)
    if children:
        shape = Emphasis if part.end == _ITALIC_END else Strong
        stack[-1].children.append(shape(children))

"""Signs: the characters of a paragraph that may be quotation marks, with what stands beside them.

A mark is read from what stands on its two sides, past other marks and what is not drawn, so that
set text is read as it was set.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto

from octavo.assemble.typography.rule import BREAK, CALL, JOINER, OBJECT, Paragraph

_UNSEEN = JOINER + BREAK + CALL + OBJECT
_DASHES = "-–—/"
_BEFORE_OPENING = "([{<" + _DASHES
_AFTER_CLOSING = ".,;:!?)]}>" + _DASHES
_ELIDED = re.compile(r"(?:\d\ds|tis|twas|twere|twill|em|til|n)(?!\w)", re.IGNORECASE)


class Role(Enum):
    """What a mark does in its paragraph."""

    OPENING = auto()
    CLOSING = auto()
    APOSTROPHE = auto()
    NONE = auto()  # a letter or digit on both sides: a typing error, left alone


@dataclass(frozen=True, slots=True)
class Usage:
    """The quotation marks of a language, outer and inner, and the marks that it reads as such."""

    outer: tuple[str, str]
    inner: tuple[str, str]
    opening: str  # always open, whatever stands beside them
    closing: str  # never open
    neutral: str  # open or close by what stands beside them
    single: str = ""  # those of all these that may be apostrophes

    def pair(self, depth: int) -> tuple[str, str]:
        """Give the marks of a depth; the outermost is 1."""
        return self.outer if depth % 2 else self.inner


@dataclass(frozen=True, slots=True)
class Sign:
    """A mark, and the nearest characters on its sides that are drawn and are no marks."""

    position: int
    typed: str
    left: str  # empty at the ends of the paragraph
    right: str
    elides: bool  # the word after it begins with an omission: ’tis, ’30s, ’n’
    joiners: int  # word joiners after it, which tell an apostrophe from a closing mark

    @property
    def inside_word(self) -> bool:
        """Whether letters or digits stand on both sides."""
        return self.left.isalnum() and self.right.isalnum()

    def role(self, *, within: bool) -> Role:
        """Read a mark that may open or close; ``within`` a quotation it closes when in doubt."""
        doubtful = Role.CLOSING if within else Role.OPENING
        if self.left and not self.left.isspace() and self.left not in _BEFORE_OPENING:
            return Role.CLOSING
        ends = not self.right or self.right.isspace() or self.right in _AFTER_CLOSING
        return doubtful if ends else Role.OPENING


def signs_in(paragraph: Paragraph, usage: Usage) -> list[Sign]:
    """Find the marks that may be changed."""
    text = paragraph.text
    pattern = f"[{re.escape(usage.opening + usage.closing + usage.neutral)}]({JOINER}*)"
    found = re.finditer(pattern, text)
    marks = [match for match in found if not paragraph.is_fixed(match.start())]
    places = [match.start() for match in marks]
    lefts = _beside(text, places, -1)
    rights = _beside(text, places[::-1], 1)[::-1]
    return [
        Sign(
            position=match.start(),
            typed=text[match.start()],
            left=left,
            right=right,
            elides=bool(_ELIDED.match(text, match.end())),
            joiners=len(match[1]),
        )
        for match, left, right in zip(marks, lefts, rights, strict=True)
    ]


def _beside(text: str, places: list[int], step: int) -> list[str]:
    """Find the character beside each mark; marks that touch one another share it."""
    found: list[str] = []
    last = -1
    for place in places:
        near = place + step
        while 0 <= near < len(text) and text[near] in _UNSEEN:
            near += step
        if found and near == last:
            found.append(found[-1])
        else:
            found.append(text[near] if 0 <= near < len(text) else "")
        last = place
    return found

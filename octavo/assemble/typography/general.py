"""General rules: what languages share, to be taken into their own rules."""

import re
from collections.abc import Iterator

from octavo.assemble.typography.rule import (
    BREAK,
    HARD_BREAK,
    JOINER,
    LETTER,
    NO_BREAK,
    SPACE,
    THIN,
    Change,
    Changes,
    Edit,
    Paragraph,
    any_of,
    swap,
    together,
)

_BLANK = re.compile(rf"{SPACE}{{2,}}|[\t\n\r]")
_BREAKABLE = re.compile(r"[ \t\n\r]")

three_dots = swap(r"(?<![.…])(\.{3})(?![.…])", "…", needs="...")


def single_spaces(paragraph: Paragraph) -> Iterator[Change]:
    """Make one space of several, tabs and line ends; a no-break space among them prevails."""
    for match in _BLANK.finditer(paragraph.text):
        blank = match.group()
        if _BREAKABLE.search(blank):
            kept = next((space for space in (THIN, NO_BREAK) if space in blank), " ")
            yield (Edit(*match.span(), kept),)


def joints(*more: Changes) -> Changes:
    """Make the rule that forbids bad line breaks inside words, by word joiners.

    Only characters that draw nothing are added. UAX 14 would break after each hyphen and slash,
    on both sides of an em dash, and between an ellipsis and its word.
    """
    return together(
        swap(rf"(?<={LETTER}\.-)()(?={LETTER})", JOINER, needs="-"),  # с.-д., Ж.-Ж.
        swap(rf"(?<=\d-)()(?={LETTER}{{1,3}}(?!\w))", JOINER, needs="-"),  # 2-й
        swap(rf"(?<=%-)()(?={LETTER})", JOINER, needs="%-"),
        swap(rf"(?<![\w.\-{JOINER}]){LETTER}[-/]()(?={LETTER})", JOINER),  # г-н, x-ray, и/или
        swap(rf"(?<=\w-)()(?={LETTER}(?![\w\-]))", JOINER, needs="-"),
        swap(rf"(?<=[^\s([{{–—\-“”‘’«»„{JOINER}{BREAK}])()(?=—)", JOINER, needs="—"),
        swap("—()(?=[“‘])", BREAK, needs="—"),  # else the mark would hold the dash
        swap(rf"(?:^|(?<=[\s{HARD_BREAK}«„“‘(\[—]))…()(?=\w)", JOINER, needs="…"),
        *more,
    )


def initials(upper: str, lower: str, first: str, not_surname: str, gap: str) -> Changes:
    """Make a rule for initials and the surname after them.

    ``upper`` and ``lower`` are ranges of letters for a class; ``first`` is a pattern for an
    initial of more than one letter, ``not_surname`` for words that begin a sentence instead, and
    ``gap`` one with a group for what may stand between: a space, or nothing.
    """
    initial = initial_pattern(upper, first)
    particle = any_of("фон де ван дю да ди дер von de van du da di der")
    surname = rf"(?!(?:{not_surname})(?!\w)|{initial})[{upper}](?:[{upper}{lower}]|[’'][{upper}])"
    return swap(
        rf"(?<![\w.\-{JOINER}]){initial}(?:{gap}{initial})?(?:{gap}{initial})?"
        rf"{gap}(?=(?:{particle}{SPACE})?{surname})(?:{particle}({SPACE}))?",
        *(THIN, THIN, NO_BREAK, NO_BREAK),
    )


def initial_pattern(upper: str, first: str) -> str:
    """Write a pattern for one initial, which may be of two letters or hyphened: Дж., Ж.-Ж."""
    return rf"(?:{first}|[{upper}])\.(?:-{JOINER}?[{upper}]\.)?"

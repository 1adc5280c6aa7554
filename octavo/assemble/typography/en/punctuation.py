"""English punctuation: quotation marks, dashes and ellipses as typed become those of print.

American usage (Chicago Manual of Style); the British of New Hart's Rules is in ``en_gb``.
"""

from octavo.assemble.typography.general import single_spaces, three_dots
from octavo.assemble.typography.numerals import ranges
from octavo.assemble.typography.quotation import balance, quotation
from octavo.assemble.typography.rule import (
    HARD_BREAK,
    NO_BREAK,
    SPACE,
    Rule,
    swap,
    together,
)
from octavo.assemble.typography.signs import Usage

DOUBLE = ("“", "”")
SINGLE = ("‘", "’")
LINE_START = rf"(?:^|(?<=[{HARD_BREAK}“‘(\[]))"


def usage(outer: tuple[str, str], inner: tuple[str, str]) -> Usage:
    """Give the usage of English quotation marks with these outside and those inside."""
    return Usage(outer, inner, opening="“„‟‘", closing="”’", neutral="\"'", single="'‘’")


_MARKS = usage(DOUBLE, SINGLE)

SPACES = Rule(
    code="en-01",
    name="single spaces",
    summary="Several spaces, a tab or a line end become one space.",
    example=("The end.  Then", "The end. Then"),
    changes=single_spaces,
)

ELLIPSIS = Rule(
    code="en-02",
    name="ellipsis",
    summary="Three dots, close or spaced, become an ellipsis that does not begin a line; a full "
    "stop before them stays.",
    example=("He stopped . . . and left....", "He stopped~… and left.…"),
    changes=together(
        swap(rf"(?<![.…])(\.{SPACE}\.{SPACE}\.)(?!{SPACE}?[.…])", "…"),
        swap(r"(?<![.…])\.(\.{3})(?![.…])", "…"),
        three_dots,
        swap(rf"(?<=[^\s(\[—–\-])({SPACE})(?=…|\.\.\.|\.{SPACE}\.{SPACE}\.)", NO_BREAK),
    ),
)

QUOTATION_MARKS = Rule(
    code="en-03",
    name="quotation marks and apostrophes",
    summary="Quotation marks become “…”, and ‘…’ inside them; apostrophes become ’, also before "
    "letters or figures left out. Commas and full stops stay where they are typed.",
    example=(
        "\"He read 'Pravda' in the '30s,\" I'm told.",
        "“He read ‘Pravda’ in the ’30s,” I’m told.",
    ),
    changes=quotation(_MARKS),
    balanced=balance(_MARKS),
)

RANGES = Rule(
    code="en-04",
    name="ranges of numbers",
    summary="A hyphen or dash between two numbers that rise, or between votes, becomes an en dash "
    "that does not break; telephones, ISBN and ISO dates are left alone.",
    example=("1917-18, by a vote of 34-2", "1917–|18, by a vote of 34–|2"),
    changes=ranges(
        guard=r"(?i:\btel\.|\btelephone|\bphone|\bfax|\bcall|ISBN|ISSN|\bISO)(?i: no\.?)?:?",
        counted=r"(?i:\bvoted?|\bvote of|\bmajority of|\bwon|\blost|\bscore of|\bby)",
    ),
)

DASHES = Rule(
    code="en-05",
    name="dashes",
    summary="Two or three hyphens, or a hyphen or dash between spaces, become an em dash closed up "
    "on both sides; a line may end, but not begin, with it.",
    example=("The strike -- if any -- waits", "The strike|—if any|—waits"),
    changes=together(
        swap(rf"{LINE_START}(-{{2,3}})(?!-)", "—"),
        swap(
            rf"(?<=[^\s—–\-])({SPACE}?)(-{{2,3}}|—)({SPACE}?)(?![\-–—]|(?!{HARD_BREAK})\s)",
            *("", "—", ""),
        ),
        swap(rf"(?<=[^\s—–\-\d])({SPACE})([\-–])({SPACE})(?=[^\s—\-–])", "", "—", ""),
        swap(rf"(?<=\d)({SPACE})([\-–])({SPACE})(?=[^\s—\-–\d])", "", "—", ""),
    ),
)

RULES = (SPACES, ELLIPSIS, QUOTATION_MARKS, RANGES, DASHES)

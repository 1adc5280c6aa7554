"""Russian punctuation: spaces, ellipses, quotation marks and dashes as typed become those of print.

The rules follow the handbooks of Russian book design (Milchin, Gilenson); see editorial.md 1.4.
"""

from octavo.assemble.typography.general import single_spaces, three_dots
from octavo.assemble.typography.numerals import ranges
from octavo.assemble.typography.quotation import balance, quotation
from octavo.assemble.typography.rule import (
    CALL,
    HARD_BREAK,
    JOINER,
    LETTER,
    NO_BREAK,
    SPACE,
    Rule,
    swap,
    together,
)
from octavo.assemble.typography.signs import Usage

_MARKS = Usage(outer=("«", "»"), inner=("„", "“"), opening="«„", closing="»", neutral='"“”‟')
_DASH = "—"
_LINE_START = rf"(?:^|(?<=[{HARD_BREAK}«„(\[]))"

SPACES = Rule(
    code="ru-01",
    name="single spaces",
    summary="Several spaces, a tab or a line end become one space.",
    example=("Съезд  открыт.", "Съезд открыт."),
    changes=single_spaces,
)

ELLIPSIS = Rule(
    code="ru-02",
    name="ellipsis",
    summary="Three dots become an ellipsis; after ? and ! two dots are left, after ?! one.",
    example=("Но... Кто?...", "Но… Кто?.."),
    changes=together(
        swap(r"(?:\?!|!\?)(…|\.{2,3})(?![.…])", "."),
        swap(r"(?<![?!][?!])(?<=[?!])(…|\.{3})(?![.…])", ".."),
        swap(r"(?<=!!!)(…|\.{3})(?![.…])", ".."),
        three_dots,
    ),
)

QUOTATION_MARKS = Rule(
    code="ru-03",
    name="quotation marks",
    summary="Quotation marks of any make become «…», and „…“ inside them.",
    example=('"Газета "Новая жизнь""', "«Газета „Новая жизнь“»"),
    changes=quotation(_MARKS),
    balanced=balance(_MARKS),
)

APOSTROPHE = Rule(
    code="ru-04",
    name="apostrophe",
    summary="A straight apostrophe between letters becomes a curved one.",
    example=("Жанна д'Арк", "Жанна д’Арк"),
    changes=swap(rf"(?<={LETTER})(')(?={LETTER})", "’", needs="'"),
)

RANGES = Rule(
    code="ru-05",
    name="ranges of numbers",
    summary="A hyphen or dash between two numbers that rise becomes an en dash that does not "
    "break; telephones, ISBN, ISO dates and standards are left alone.",
    example=("1917-1918", "1917–|1918"),
    changes=ranges(guard=r"(?i:\bтел\.|\bтелефоны?|\bфакс|ISBN|ISSN|ГОСТ(?: Р)?|СанПиН):?"),
)

DASHES = Rule(
    code="ru-06",
    name="dashes",
    summary="A hyphen or dash between spaces becomes an em dash that does not begin a line; "
    "at the start of a paragraph it is followed by a no-break space.",
    example=("Мир - это труд.", "Мир~— это труд."),
    changes=together(
        swap(rf"{_LINE_START}(-{{1,3}}|[–—])({SPACE})", _DASH, NO_BREAK),
        swap(rf"{_LINE_START}([–—])()(?={LETTER}|…)", _DASH, NO_BREAK),
        swap(rf"(?<=\S)({SPACE})(-{{1,3}}|[–—])(?=[{HARD_BREAK}]|{SPACE}|$)", NO_BREAK, _DASH),
        swap(rf"(?<={LETTER})(-{{2,3}})(?={LETTER})", f"{NO_BREAK}{_DASH} ", needs="--"),
        swap(rf"(?<={LETTER}{CALL})(-{{2,3}})(?={LETTER})", f"{NO_BREAK}{_DASH} ", needs="--"),
        swap(rf"(?<=[^\s—–\-{JOINER}{HARD_BREAK}«„(\[])()—(?={SPACE})", NO_BREAK, needs="—"),
        swap(rf"(?<=\S)({SPACE})—()(?=[\w«„])", NO_BREAK, " ", needs="—"),
    ),
)

RULES = (SPACES, ELLIPSIS, QUOTATION_MARKS, APOSTROPHE, RANGES, DASHES)

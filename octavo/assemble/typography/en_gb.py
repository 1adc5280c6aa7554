"""British English: the rules of English with the quotation marks and dashes of New Hart's Rules.

The codes are those of ``en``, so that a text marked for one edition serves the other.
"""

import re
from dataclasses import replace

from octavo.assemble.typography import en
from octavo.assemble.typography.calls import Trailing
from octavo.assemble.typography.en import calls, punctuation, words
from octavo.assemble.typography.en.punctuation import LINE_START
from octavo.assemble.typography.quotation import balance, quotation
from octavo.assemble.typography.rule import HARD_BREAK, NO_BREAK, SPACE, swap, together

_MARKS = punctuation.usage(outer=punctuation.SINGLE, inner=punctuation.DOUBLE)
_DASH = f"{NO_BREAK}–"

QUOTATION_MARKS = replace(
    punctuation.QUOTATION_MARKS,
    summary="Quotation marks become ‘…’, and “…” inside them; apostrophes become ’, also before "
    "letters or figures left out. Commas and full stops stay where they are typed.",
    example=(
        "\"He read 'Pravda' in the '30s\", I'm told.",
        "‘He read “Pravda” in the ’30s’, I’m told.",
    ),
    changes=quotation(_MARKS),
    balanced=balance(_MARKS),
)

DASHES = replace(
    punctuation.DASHES,
    summary="Two or three hyphens, an em dash, or a hyphen or dash between spaces become an en "
    "dash between spaces; the space before it does not break.",
    example=("The strike -- if any -- waits", "The strike~– if any~– waits"),
    changes=together(
        swap(rf"{LINE_START}(-{{2,3}})(?!-)", "–"),
        swap(r"(?<=[“‘(\[])(—)", "–"),
        swap(rf"(?<=[^\s—–\-“‘(\[])({SPACE}?(?:-{{2,3}}|—))(?=[”’{HARD_BREAK}]|$)", _DASH),
        swap(rf"(?<=[^\s—–\-“‘(\[])({SPACE}?(?:-{{2,3}}|—){SPACE}?)(?![\-—”’]|\s|$)", f"{_DASH} "),
        swap(rf"(?<=[^\s—–\-\d])({SPACE}[\-–]{SPACE})(?=[^\s—\-–])", f"{_DASH} "),
        swap(rf"(?<=\d)({SPACE}[\-–]{SPACE})(?=[^\s—\-–\d])", f"{_DASH} "),
    ),
)

JOINTS = replace(words.JOINTS, example=("an X-ray", "an X-|ray"))

_SET_DASH = re.compile(f"{calls.BEFORE_DASH}{SPACE}–{SPACE}$")


def _spaced(text: str, start: int, end: int) -> Trailing | None:
    """Put a dash behind a call as an en dash between spaces."""
    found = calls.dash_before(text, start, end, _SET_DASH)
    if found is None:
        return None
    dash, past = found
    ends = text[past : past + 1] in {"", HARD_BREAK}
    return Trailing(dash, _DASH if ends else f"{_DASH} ", past - end)


CALLS = calls.rule(_spaced, ("He 'left^', then –^ they say^.", "He ‘left’,^ then^~– they say.^"))

_OWN = {rule.code: rule for rule in (QUOTATION_MARKS, DASHES, JOINTS, CALLS)}

RULES = tuple(_OWN.get(rule.code, rule) for rule in en.RULES)

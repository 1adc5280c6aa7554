"""English words: a word of one letter becomes bound to the next, and joints hold."""

from octavo.assemble.typography.general import joints
from octavo.assemble.typography.rule import AFTER_NO_WORD, SPACE, Rule, bind

ONE_LETTER_IN_HEADINGS = Rule(
    code="en-06",
    name="words of one letter in headings",
    summary="In headings a, I and O do not end a line.",
    example=("Towards a Cabinet", "Towards a~Cabinet"),
    changes=bind(rf"(?<![’']){AFTER_NO_WORD}[aAIO]({SPACE})(?=[^\s—–\-])"),
    headings_only=True,
)

JOINTS = Rule(
    code="en-13",
    name="joints inside words",
    summary="A hyphen after or before a single letter does not break, nor a line before an em "
    "dash; after an em dash it may, even before a quotation mark.",
    example=("an X-ray—“Stop!”", "an X-|ray|—¦“Stop!”"),
    changes=joints(),
)

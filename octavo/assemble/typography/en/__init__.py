"""English: the rules of American print, in order of application."""

from octavo.assemble.typography.en import names, numbers, punctuation, words

RULES = (
    *punctuation.RULES,
    words.ONE_LETTER_IN_HEADINGS,
    *names.RULES,
    *numbers.RULES,
    words.JOINTS,
)

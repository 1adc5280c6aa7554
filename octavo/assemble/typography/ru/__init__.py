"""Russian: the rules of Russian print, in order of application."""

from octavo.assemble.typography.ru import abbreviations, names, numbers, punctuation, words

RULES = (
    *punctuation.RULES,
    words.ONE_LETTER,
    words.SHORT_IN_HEADINGS,
    words.PARTICLES,
    names.INITIALS,
    names.TITLES,
    names.PLACES,
    *abbreviations.RULES,  # these may add spaces, so they come before the numbers
    *numbers.RULES,
    words.JOINTS,
)

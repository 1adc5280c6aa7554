"""Russian: the rules of Russian print, in order of application."""

from octavo.assemble.typography.ru import (
    abbreviations,
    calls,
    names,
    numbers,
    punctuation,
    words,
)

RULES = (
    *punctuation.RULES,
    calls.CALLS,  # behind the dashes as they are set, before what looks at the words beside a mark
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

"""English: the rules of American print, in order of application."""

from octavo.assemble.typography.en import calls, names, numbers, punctuation, words

RULES = (
    *punctuation.RULES,
    calls.CALLS,  # behind the dashes as they are set, before what looks at the words beside a mark
    words.ONE_LETTER_IN_HEADINGS,
    *names.RULES,
    *numbers.RULES,
    words.JOINTS,
)

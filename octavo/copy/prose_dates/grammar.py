"""Grammar: the patterns by which a language writes its dates, and the pieces that all share."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from octavo.copy.prose_dates.mentions import DATE_SIGN

S0: Final = r"[ \t\n\u00a0\u2009\u202f]*"
S1: Final = r"[ \t\n\u00a0\u2009\u202f]+"
DASH: Final = r"[-\u2010-\u2015\u2212]"
NO_WORD_BEFORE: Final = r"(?<![\w№])(?<!\d[.,:])(?<!№ )(?<!№\u00a0)"
NUMBER: Final = r"(?:[1-3]\d|0?[1-9])(?!\d)"
ROMAN: Final = {
    "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6,
    "VII": 7, "VIII": 8, "IX": 9, "X": 10, "XI": 11, "XII": 12,
}  # fmt: skip
_ROMAN: Final = r"(?P<month>[XХ]?(?:I[VXХ]|VI{0,3}|I{1,3})|[XХ])(?![\w.]\w)(?!\w)"  # Х: Cyrillic

Words = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Form:
    """One way of writing a date, with the groups days, month, and perhaps other, year and mark.

    A ``mark`` is what shows that the number before it is a year. ``month_first`` tells that what
    stands last in a list of days is the first to be doubted.
    """

    pattern: re.Pattern[str]
    month_first: bool = False
    in_figures: bool = False  # the month is a number


@dataclass(frozen=True, slots=True)
class Grammar:
    """How a language writes dates; words are looked up by the letters that they begin with."""

    forms: tuple[Form, ...]
    days: re.Pattern[str]  # one day in the group ``days`` of a form
    ordinals: Words
    months: Words
    any_month: re.Pattern[str]  # quick, and no more than a reason to look further
    any_weekday: re.Pattern[str]
    weekday: re.Pattern[str]
    weekdays: Words
    weekday_joint: re.Pattern[str]  # between the weekdays of one list
    before: re.Pattern[str]  # between a weekday and the date that follows
    after: re.Pattern[str]  # between a date and the weekday that follows
    closed: re.Pattern[str]  # after such a weekday
    day_alone: re.Pattern[str]  # after a weekday: a day of a month that is not named
    style_after: re.Pattern[str]  # with the groups old and new
    style_before: re.Pattern[str]
    that_is: re.Pattern[str]  # between the same day in one style and in the other
    year_elsewhere: re.Pattern[str]  # after a date
    hour_after: re.Pattern[str]  # with the groups hour, minutes and half
    hour_before: re.Pattern[str]
    afternoon: frozenset[str]  # the words of ``half`` to which twelve hours are added

    def forms_for(self, text: str) -> tuple[Form, ...]:
        """Choose the forms to look for; most paragraphs name no month."""
        words = self.any_month.search(text) is not None
        figures = _IN_FIGURES.search(text) is not None
        return tuple(form for form in self.forms if (figures if form.in_figures else words))

    def number(self, word: str) -> int:
        """Read the day of a month: ``29``, ``29th``, ``twenty-ninth``."""
        figures = re.match(r"\d+", word)
        if figures:
            return int(figures[0])
        return sum(looked_up(self.ordinals, part) for part in re.split(r"[\s\-]+", word.lower()))

    def month(self, word: str) -> int:
        """Read a month: ``October``, ``Oct``, ``X``, ``10``; 0 if there is no such month."""
        if word.isdecimal():
            return int(word) if 1 <= int(word) <= len(ROMAN) else 0
        roman = ROMAN.get(word.replace("Х", "X"))
        return roman or looked_up(self.months, word.lower())


def looked_up(words: Words, word: str) -> int:
    """Give the number of the longest entry with which the word begins; 0 if there is none.

    The entries of weekdays are numbered from 1.
    """
    fitting = [known for known in words if word.startswith(known)]
    return words[max(fitting, key=len)] if fitting else 0


def any_of(words: Words) -> re.Pattern[str]:
    """Compile a quick pattern for the beginnings of words, in small letters or capitals."""
    letters = ("".join(f"[{letter}{letter.upper()}]" for letter in word) for word in words)
    return re.compile("|".join(letters))


def anchored(pattern: str) -> re.Pattern[str]:
    """Compile the pattern of a gap; upper and lower case are the same there."""
    return re.compile(pattern, re.IGNORECASE)


_ROMAN_YEAR: Final = _ROMAN.replace(r"(?![\w.]\w)(?!\w)", "")  # a year follows

#: 29.10.1917, 29/X, 29.X.1917, 29 X 1917, 30-X-17, 1917-10-30: the same in all languages.
FIGURES: Final = (
    Form(
        re.compile(
            rf"{NO_WORD_BEFORE}(?P<days>{NUMBER})\.(?P<month>\d{{1,2}})\.(?P<year>\d{{4}}|\d\d)"
            r"(?P<mark>)(?![\w]|[.,:]\d)"
        ),
        in_figures=True,
    ),
    Form(
        re.compile(
            rf"{NO_WORD_BEFORE}(?P<days>{NUMBER})/{_ROMAN}"
            rf"(?:(?:[/.]|{S1})(?P<year>\d{{4}})(?P<mark>)(?!\w))?"
        ),
        in_figures=True,
    ),
    Form(
        re.compile(
            rf"{NO_WORD_BEFORE}(?P<days>{NUMBER}){S1}{_ROMAN_YEAR}{S1}(?P<year>\d{{4}})"
            r"(?P<mark>)(?!\w)"
        ),
        in_figures=True,
    ),
    Form(
        re.compile(
            rf"{NO_WORD_BEFORE}(?P<days>{NUMBER})(?:\.{S0}|[/-]){_ROMAN_YEAR}(?:\.{S0}|/|{DASH})"
            r"(?P<year>\d{4}|\d\d)(?P<mark>)(?!\w)"
        ),
        in_figures=True,
    ),
    Form(
        re.compile(
            r"(?<![\w-])(?P<year>\d{4})-(?P<month>\d\d)-(?P<days>0[1-9]|[1-3]\d)(?P<mark>)"
            r"(?![\w-])"
        ),
        in_figures=True,
    ),
)

_IN_FIGURES: Final = re.compile(rf"\d(?:[./-]|{S1}[IVXХ])")
SIGN: Final = re.compile(DATE_SIGN)
BRACKET: Final = re.compile(
    rf"{S0}[(\[]{S0}(?:(?:т\.{S0}е\.|то{S1}есть|по{S1}нов\w+|i\.{S0}e\.|that{S1}is),?{S0})?"
)
BRACKET_CLOSED: Final = re.compile(rf"{S0}[)\]](?:,?{S1}(?P<year>\d{{4}})(?![\w%]))?")
SLASH: Final = re.compile(rf"{S0}/{S0}")

"""Month names: the words of dates, as people of several languages write them, become numbers."""

import re
from collections.abc import Mapping
from typing import Final

# Beginnings, so that cases and abbreviations are understood; the longer ones first where they
# begin alike.  English, French, German, Russian.
_MONTHS: Final[tuple[tuple[str, ...], ...]] = (
    ("jan", "jän", "янв"),
    ("feb", "fév", "fev", "фев"),
    ("mar", "mär", "maer", "мар"),
    ("apr", "avr", "апр"),
    ("may", "mai", "май", "мая", "мае"),
    ("jun", "juin", "июн"),
    ("jul", "juil", "июл"),
    ("aug", "août", "aout", "авг"),
    ("sep", "сен"),
    ("oct", "okt", "окт"),
    ("nov", "ноя"),
    ("dec", "dez", "déc", "дек"),
)
_WHOLE: Final = (
    "january february march april may june july august september october november december "
    "janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre "
    "décembre januar jänner februar märz maerz mai juni juli august september oktober november "
    "dezember январь января январе февраль февраля феврале март марта марте апрель апреля апреле "
    "май мая мае июнь июня июне июль июля июле август августа августе сентябрь сентября сентябре "
    "октябрь октября октябре ноябрь ноября ноябре декабрь декабря декабре"
)
_SHORT: Final = (
    "jan feb mar apr jun jul aug sep sept oct nov dec janv févr avr juil déc jän mär okt dez "
    "янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек"
)
_ROMAN: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_WEEKDAYS: Final = re.compile(
    "mon(day)?|tues?(day)?|wed(nesday)?|thu(rs?)?(day)?|fri(day)?|sat(urday)?|sun(day)?"
    "|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|пн|вт|ср|чт|пт|сб|вс"
    "|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
    "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
)


def _numbered() -> Mapping[str, int]:
    found = {
        word: number
        for word in (*_WHOLE.split(), *_SHORT.split())
        for number, beginnings in enumerate(_MONTHS, start=1)
        if word.startswith(beginnings)
    }
    return found | {word: number for number, word in enumerate(_ROMAN, start=1)}


_NUMBERS: Final = _numbered()


def month_of(word: str) -> int | None:
    """Give the number of a month, 1 being January; None if the word names no month."""
    return _NUMBERS.get(word)


def is_weekday(word: str) -> bool:
    """Tell whether a word names a day of the week."""
    return _WEEKDAYS.fullmatch(word) is not None

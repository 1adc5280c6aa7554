"""English dates: 29 October, October 29th, the 29th of Oct., Monday the 30th, 29 October 1917."""

import re
from typing import Final

from octavo.copy.prose_dates.grammar import (
    DASH,
    FIGURES,
    NO_WORD_BEFORE,
    NUMBER,
    S0,
    S1,
    Form,
    Grammar,
    anchored,
    any_of,
)

_ORDINALS: Final = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "twenty": 20, "thirtieth": 30, "thirty": 30,
}  # fmt: skip
_MONTHS: Final = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6,
    "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
_WEEKDAYS: Final = {"mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6, "sun": 7}

_DAYS_OF_WEEK: Final = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"

_WORD: Final = (
    r"(?i:(?:twenty|thirty)[\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
    rf"|{'|'.join(sorted((word for word in _ORDINALS if not word.endswith('y')), reverse=True))})"
)
_FIGURES: Final = rf"{NUMBER}(?:(?:st|nd|rd|th)(?!\w))?"
_DAY: Final = rf"(?:{_FIGURES}|{_WORD}(?!\w))"
_JOINT: Final = (
    rf"(?:{S0}{DASH}{S0}|{S0}/{S0}|,{S1}(?:(?:and|or){S1})?(?:the{S1})?"
    rf"|{S1}(?:and|or|to|through|till|until){S1}(?:the{S1})?)"
)
_NAMES: Final = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
)
_MONTH: Final = (
    rf"(?:{_NAMES}|{_NAMES.upper()}|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?"
    r"|Oct\.?|Nov\.?|Dec\.?)(?!\w|\s+Day\b)"
)
_YEAR: Final = (
    r"(?:(?P<comma>,)?"
    + S1
    + r"(?P<year>\d{4}(?:/\d\d)?|['’]\d\d)(?![\w%])(?P<mark>(?(comma)(?=,)|(?!)))?)?"
)
_LIST: Final = rf"{_FIGURES}(?:{_JOINT}{_FIGURES}){{0,6}}"
# No more than 31: "Suet. Jul. 35" is a chapter of a book.
_AFTER_MONTH: Final = rf"(?!3[2-9]){_FIGURES}(?![%°])(?![.,:]\d)"

_FORMS: Final = (
    Form(re.compile(rf"{NO_WORD_BEFORE}(?P<days>{_LIST}){S1}(?P<month>{_MONTH}){_YEAR}")),
    Form(
        re.compile(
            rf"{NO_WORD_BEFORE}(?P<days>{_DAY}(?:{_JOINT}{_DAY}){{0,6}}){S1}of{S1}"
            rf"(?P<month>{_MONTH}){_YEAR}"
        )
    ),
    Form(  # 1 (14) November
        re.compile(
            rf"{NO_WORD_BEFORE}(?P<days>{_LIST}){S0}\({S0}(?P<other>{_LIST}){S0}\){S1}"
            rf"(?:of{S1})?(?P<month>{_MONTH}){_YEAR}"
        )
    ),
    Form(  # October 29; October 29–30; October 29 and 30
        re.compile(
            rf"(?<!\w)(?<!\b[Ii]n )(?P<month>{_MONTH}){S1}(?:the{S1})?"
            rf"(?P<days>{_AFTER_MONTH}(?:{S0}{DASH}{S0}{_AFTER_MONTH})?"
            rf"(?:(?:,{S1}{_AFTER_MONTH})*,?{S1}(?:and|or|to){S1}{_AFTER_MONTH}"
            rf"(?!{S1}(?:[a-z]|{_MONTH})))?)(?!\w){_YEAR}"
        ),
        month_first=True,
    ),
    Form(  # November 1 (14)
        re.compile(
            rf"(?<!\w)(?P<month>{_MONTH}){S1}(?P<days>{_AFTER_MONTH}){S0}\({S0}"
            rf"(?P<other>{_FIGURES}){S0}\){_YEAR}"
        ),
        month_first=True,
    ),
    *FIGURES,
)

_WEEKDAY: Final = (
    rf"(?<![\w-])(?:{_DAYS_OF_WEEK}|{_DAYS_OF_WEEK.upper()}"
    r"|Mon\.|Tue\.|Tues\.?|Weds?\.|Thurs?\.?|Thu\.|Fri\.|Sat\.|Sun\.)(?![\w-]|['’]s)"
)
_PART: Final = r"(?:early )?(?:morning|afternoon|evening|night|midnight|noon)"
_STOP: Final = r"(?=\s*(?:[,.;:!?…)\]»\"“”\n]|[—–]|$))"

ENGLISH: Final = Grammar(
    forms=_FORMS,
    days=re.compile(_DAY),
    ordinals=_ORDINALS,
    months=_MONTHS,
    any_month=any_of(_MONTHS),
    any_weekday=any_of(_WEEKDAYS),
    weekday=re.compile(_WEEKDAY),
    weekdays=_WEEKDAYS,
    weekday_joint=anchored(rf"{S0}(?:,|/|{DASH}|,?{S1}(?:and|or|to)){S0}(?:(?:a|an|on){S1})?"),
    before=anchored(
        rf"(?:{S1}{_PART})?(?:,?{S1}(?:(?:that{S1}is|i\.{S0}e\.),?{S1})?|,?{S0}\({S0}|{S0}[—–]{S0})(?:the{S1})?"
    ),
    after=anchored(
        rf"(?:,{S1}(?:(?:on{S1})?a{S1})?|,?{S0}\({S0}(?:a{S1})?|{S0}[—–]{S0}(?:a{S1})?"
        rf"|,?{S1}(?P<joined>was(?:{S1}on)?(?:{S1}a)?|fell{S1}on(?:{S1}a)?){S1})"
    ),
    closed=anchored(rf"(?:{S1}{_PART})?{_STOP}"),
    day_alone=anchored(
        rf"(?:{S1}{_PART})?,?{S1}(?:the{S1})?(?P<day>\d{{1,2}})(?:st|nd|rd|th)(?!\w)"
        rf"(?!{S1}of(?!\w))(?!{S1}(?:(?-i:[A-Z])|regiment|division|army|century|congress|anniversary"
        r"|session|time|day))"
    ),
    style_after=anchored(
        rf",?{S0}\(?(?:(?:in|by){S1}the{S1})?(?:(?P<old>Old{S1}Style|O\.{S0}S\.?|OS(?!\w)"
        rf"|Julian{S1}calendar)|(?P<new>New{S1}Style|N\.{S0}S\.?|NS(?!\w)"
        rf"|Gregorian{S1}calendar))(?!\w)"
    ),
    style_before=anchored(
        rf"(?:(?P<old>Old{S1}Style|O\.{S0}S\.)|(?P<new>New{S1}Style|N\.{S0}S\.))"
        rf"{S0}[,:—–-]?{S0}(?:(?:on|is|was){S1})?(?:{_WEEKDAY},?{S1})?(?:the{S1})?$"
    ),
    that_is=anchored(
        rf"{S0}\)?,?{S1}(?:that{S1}is|i\.{S0}e\.|which{S1}(?:is|was)|corresponding{S1}to),?"
        rf"(?:{S1}(?:on|to))?{S1}(?:the{S1})?"
    ),
    year_elsewhere=anchored(
        rf",?{S1}(?:of{S1}|in{S1})?(?:(?:that|the{S1}same|the{S1}following|the{S1}previous"
        rf"|next|last){S1}year|the{S1}year{S1}(?:before|after))(?!\w)"
    ),
    hour_after=anchored(
        rf",?{S1}(?:(?:at|about|around){S1})?(?P<hour>\d{{1,2}})(?P<spoken>(?!))?"
        rf"(?:[:.](?P<minutes>\d{{2}})(?!\d)(?:{S0}(?P<half>[ap]\.?{S0}m\b))?"
        rf"|{S0}(?P<other_half>[ap]\.?{S0}m\b))"
    ),
    hour_before=anchored(
        rf"(?:at|about|around){S1}(?P<hour>\d{{1,2}})(?P<spoken>(?!))?"
        rf"(?:[:.](?P<minutes>\d{{2}})(?!\d)(?:{S0}(?P<half>[ap]\.?{S0}m)\.?)?"
        rf"|{S0}(?P<other_half>[ap]\.?{S0}m)\.?)(?:{S1}hours)?,?{S1}(?:on{S1})?(?:the{S1})?$"
    ),
    afternoon=frozenset({"pm"}),
)

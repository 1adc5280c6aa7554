"""Russian stops: what stands before a full stop is told to be an abbreviation or a sentence."""

import re

from octavo.assemble.typography.rule import CALL, JOINER, SPACE, any_of

# Abbreviations that also end sentences. Words that are words without a stop too are none of them:
# им, ил, нем, полк, род, указ, ум.
_WORDS = any_of(
    "гг вв др пр см ср ст стр сс тт чч пп лл дд гл кн вып изд ред сост пер сб соч собр рис табл",
    "илл прим примеч напр разд прил абз хр ед кв обл губ ул наб пл бул просп пос дер оз оп",
    "тыс руб коп экз чел мин сек янв февр апр авг сент окт нояб дек англ фр франц лат",
)
_LETTERS = "вгдклмнопрстуфхчшэ"  # а, б, ж, и, я are words, or not written with a stop
_ABBREVIATION = re.compile(
    rf"(?<![\w\u0301])(?<!\w-)(?<!\w-{JOINER})(?P<word>(?i:{_WORDS})|[{_LETTERS}])$"
)
_EVEN = re.compile(rf"[тТ]\.{SPACE}?е$")  # т. е.
_NUMBER = re.compile(rf"\d{SPACE}?$")
_LONG_NUMBER = re.compile(rf"\d\d\d{SPACE}?$")
_UNITS = frozenset({"м", "л", "см"})  # metre, litre, centimetre: written without a stop
_GRAM = "г"  # so is the gram, but not the year

_INITIAL = re.compile(rf"(?<!\w)(?<!\w-)(?<!\w-{JOINER})(?P<letter>[А-ЯЁA-Z]|Дж|Хр)$")
_OTHER = rf"[А-ЯЁA-Z]\.(?:{SPACE}|-{JOINER}?)?"  # an initial before this one
_NAME_BEFORE = re.compile(rf"(?:^|{_OTHER}|[А-ЯЁA-Z][а-яёa-z’'\-]+{SPACE})$")
_OTHER_INITIAL = re.compile(f"{_OTHER}$")
_ROMAN = frozenset("IVXLCDM")

_REACH = 60  # characters; longer than any abbreviation with the number before it


def ends_abbreviation(text: str, end: int) -> bool:
    """Whether a full stop at ``end``, behind calls or not, is that of an abbreviation."""
    before = text[max(0, end - _REACH) : end].rstrip(CALL)
    return _ends_word(before) or _ends_initial(before)


def _ends_word(before: str) -> bool:
    """Whether the text ends in an abbreviation such as г, т. д, др; a unit of measure is none."""
    if _EVEN.search(before):
        return True
    found = _ABBREVIATION.search(before)
    if found is None:
        return False
    word, ahead = found["word"], before[: found.start()]
    if not _NUMBER.search(ahead):
        return True
    return word not in _UNITS and (word != _GRAM or _LONG_NUMBER.search(ahead) is not None)


def _ends_initial(before: str) -> bool:
    """Whether the text ends in an initial: В. И, Дан Ф, Рид Дж; a Roman number is none."""
    found = _INITIAL.search(before)
    if found is None:
        return False
    ahead = before[: found.start()]
    known = _OTHER_INITIAL if found["letter"] in _ROMAN else _NAME_BEFORE
    return known.search(ahead) is not None

"""Russian names: initials, titles and words for places become bound to the names they go with."""

from octavo.assemble.typography.general import initial_pattern, initials
from octavo.assemble.typography.rule import (
    AFTER_NO_WORD,
    JOINER,
    NO_BREAK,
    SPACE,
    THIN,
    Rule,
    any_of,
    bind,
    swap,
    together,
)

_NAME = r"(?=[\"«„]?[А-ЯЁA-Z])"
_GAP = f"({SPACE}?)"
_INITIAL = initial_pattern("А-ЯЁ", "Дж|Хр")
_SENTENCE_STARTERS = (
    "Он|Она|Они|Оно|Это|Эти|Эта|Этот|Но|Не|На|По|За|До|От|Из|Об|Так|Как|Что|Кто|Где|Там|Тут|Тогда|"
    "Когда|Если|Все|Всё|Мы|Вы|Ты|При|Для|Под|Над|Без|Ни|Да|Нет|Его|Её|Их"
)
_SURNAME_ENDING = any_of("ов ев ёв ин ын ий ой ова ева ёва ина ына ая ич ко ян дзе швили")
_CAPITALIZED = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)*"
_NOT_AFTER_NUMBER = rf"(?<!\d{SPACE})"

INITIALS = Rule(
    code="ru-10",
    name="initials",
    summary="Initials stand together by a thin space and stay with the surname, before or after.",
    example=("В. И. Ленин; Дан Ф. И.", "В._И.~Ленин; Дан~Ф._И."),
    changes=together(
        initials("А-ЯЁ", "а-яё", "Дж|Хр", _SENTENCE_STARTERS, _GAP),
        initials("A-Z", "a-z", "(?!)", "(?!)", f"({SPACE})?"),
        # A surname that is known by its ending, whatever follows: Суханов Н. Н. Записки
        swap(
            rf"{AFTER_NO_WORD}[А-ЯЁ][А-ЯЁа-яё\-]*{_SURNAME_ENDING}\)?({SPACE})"
            rf"{_INITIAL}{_GAP}{_INITIAL}",
            *(NO_BREAK, THIN),
        ),
        # Any capitalized word, if no surname follows the initials: Дан Ф. И., Рид Дж.
        swap(
            rf"{AFTER_NO_WORD}{_CAPITALIZED}\)?({SPACE}){_INITIAL}(?:{_GAP}{_INITIAL})?"
            rf"(?!{SPACE}?(?:{_INITIAL}|[А-ЯЁ][а-яё])|\w)",
            *(NO_BREAK, THIN),
        ),
    ),
)

TITLES = Rule(
    code="ru-11",
    name="titles before names",
    summary="тов., гр., им., проф., ген., г. (of a person or a town) and the like stay with the "
    "name that follows.",
    example=("дом им. Плеханова", "дом им.~Плеханова"),
    changes=together(
        bind(
            rf"{_NOT_AFTER_NUMBER}{AFTER_NO_WORD}(?i:"
            + any_of(
                "тов тт т гр гг г им проф акад ген полк подполк кап пор доц инж адм св свящ деп",
                "ред сост о",
            )
            + rf")\.({SPACE}){_NAME}"
        ),
        bind(
            rf"{AFTER_NO_WORD}(?i:г-{JOINER}?н|г-{JOINER}?ж|д-{JOINER}?р)[а-я]{{0,2}}({SPACE})"
            + _NAME,
            needs="-",
        ),
    ),
)

PLACES = Rule(
    code="ru-12",
    name="words for places",
    summary="ул., наб., пр., пл., губ. and the like stay with the name on either side.",
    example=("на Садовой ул. и пл. Труда", "на Садовой~ул. и~пл.~Труда"),
    changes=together(
        bind(
            rf"{_NOT_AFTER_NUMBER}{AFTER_NO_WORD}(?i:"
            + any_of("ул наб просп пр пер пл бул бульв ш туп дер пос обл губ оз р ст с")
            + rf")\.({SPACE}){_NAME}"
        ),
        bind(
            rf"[А-ЯЁ][а-яё\-]*(?:ая|ий|ый|ой|ое|ого|ому|ом|ую|им|ым)({SPACE})(?="
            + any_of("ул наб просп пр пер пл бул обл губ ш у")
            + r"\.)"
        ),
    ),
)

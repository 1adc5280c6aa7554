"""Russian numbers: figures become bound to what they count, name or date."""

from octavo.assemble.typography.numerals import thousands
from octavo.assemble.typography.rule import (
    AFTER_NO_WORD,
    JOINER,
    SPACE,
    THIN,
    Rule,
    any_of,
    bind,
    swap,
    together,
)

_MONTH = any_of(
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    r"янв\. февр\. апр\. авг\. сент\. окт\. нояб\. дек\.",
)
_YEAR = r"(?:год(?:а|у|ом|е|ы|ов|ам|ами|ах)?|гг?\.)"
_ORDINAL = rf"\d-{JOINER}?[а-яё]{{1,3}}"
_ROMAN = r"(?<![\w.])[IVXLC]+"
_NOT_COUNTED = any_of(
    "и или а но да до по на в во к ко с со из от за о об у не ни против при для без над под через",
    "между после перед около как что чтобы если когда где то так же ли бы ж ль б был была было",
    "были будет будут есть он она они оно это все всё уже ещё еще только лишь тоже также вместо",
    "включая считая кроме",
)
_COUNTED = rf"(?=(?!(?:{_NOT_COUNTED}|{_MONTH}|{_YEAR})(?![\w.\-]))(?!{_MONTH}|{_YEAR})[а-яё])"
_NUMBERED = any_of(
    "съезд конференц конгресс пленум созыв сесси Интернационал интернационал",
    "Государственн Всероссийск Всесоюзн Дум дум степен класс курс том част книг глав",
    "квартал отдел корпус арми",
)

NUMBER_SIGNS = Rule(
    code="ru-15",
    name="number and section signs",
    summary="№ and § stand at a thin space from what they number.",
    example=("№ 5, § 3", "№_5, §_3"),
    changes=swap(rf"(?:№|§{{1,2}})({SPACE}?)(?=\w)", THIN),
)

DATES = Rule(
    code="ru-16",
    name="dates",
    summary="A day stays with its month, a year with «г.» or «год», a century with «в.» or «век».",
    example=("1 (14) ноября 1917 г., XIX в.", "1~(14)~ноября 1917~г., XIX~в."),
    changes=together(
        bind(rf"\d({SPACE})(?={_MONTH}(?!\w))"),
        bind(rf"\d({SPACE})\(\d{{1,2}}\)({SPACE})(?={_MONTH}(?!\w))"),
        bind(rf"{_ORDINAL}({SPACE})(?={_MONTH}|{_YEAR}(?!\w))"),
        bind(rf"(?<=\d\d)({SPACE}?)(?=гг?\.)"),
        bind(rf"\d({SPACE})(?={_YEAR}(?!\w))"),
        bind(rf"{_ROMAN}(?:–{JOINER}?[IVXLC]+)?({SPACE})(?=вв?\.)"),
        bind(rf"{_ROMAN}(?:–{JOINER}?[IVXLC]+)?({SPACE})(?=(?:век|столети)[а-я]*)"),
    ),
)

COUNTS = Rule(
    code="ru-17",
    name="numbers with what they count",
    summary="A number stays with the word or sign that follows, «тыс.» and «млн» with theirs, "
    "a Roman number with «съезд» and the like, a ruler with his number.",
    example=("34 голоса, 5 %, 100 тыс. солдат", "34~голоса, 5~%, 100~тыс.~солдат"),
    changes=together(
        bind(rf"\d({SPACE}){_COUNTED}"),
        bind(rf"{_ORDINAL}({SPACE}){_COUNTED}"),
        bind(rf"\d({SPACE}?)(?=[%‰](?!-))"),
        bind(rf"\d({SPACE})(?=°|[₽€$£]|(?:кВт|МВт|Вт|кГц|МГц|Гц)(?!\w))"),
        bind(rf"{AFTER_NO_WORD}(?:тыс\.|млн\.?|млрд\.?|трлн\.?|кв\.|куб\.)({SPACE}){_COUNTED}"),
        bind(rf"{_ROMAN}({SPACE})(?={_NUMBERED})"),
        bind(rf"{AFTER_NO_WORD}[А-ЯЁ][а-яё]{{3,}}({SPACE})(?=[IVX]{{1,5}}(?![\w.]))"),
    ),
)

THOUSANDS = Rule(
    code="ru-18",
    name="thousands",
    summary="Numbers of five figures and more are grouped by thin spaces; codes are left alone.",
    example=("12500 штыков", "12_500~штыков"),
    changes=thousands,
)

RULES = (NUMBER_SIGNS, DATES, COUNTS, THOUSANDS)

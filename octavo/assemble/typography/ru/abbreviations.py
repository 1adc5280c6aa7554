"""Russian abbreviations: their parts become bound together, and to what they point at."""

from octavo.assemble.typography.rule import (
    AFTER_NO_WORD,
    NO_BREAK,
    SPACE,
    THIN,
    Rule,
    any_of,
    bind,
    swap,
    together,
)

_GAP = f"({SPACE}?)"
_PAIRS = "|".join(  # what stands before a thin space, and what may stand after it
    rf"{first}\.{_GAP}(?={second}\.)"
    for first, second in (
        ("[тТ]", "[дпекноч]"),
        ("[нН]", "(?:э|ст)"),
        ("ст", "ст"),
        ("[сС]", "[гх]"),
        ("[иИ]", "о"),
        ("[жЖ]", "д"),
    )
)
_ROMAN = r"[IVXLC]+(?!\w)"

ABBREVIATIONS = Rule(
    code="ru-13",
    name="abbreviations of several parts",
    summary="и т. д., и т. п., т. е., т. к., н. э., н. ст., и др. stay whole, by thin spaces.",
    example=("хлеб и т. д., 14 ноября н. ст.", "хлеб и~т._д., 14~ноября~н._ст."),
    changes=together(
        swap(rf"(?<!\.)(?<!(?<!\w)[тТнНсСиИжЖ]\.{THIN}){AFTER_NO_WORD}(?:{_PAIRS})", THIN),
        bind(rf"{AFTER_NO_WORD}[иИ]({SPACE})(?=(?:т|др|пр)\.)"),
        bind(rf"(?<=\w)({SPACE})(?=(?:н|ст)\.{SPACE}?ст\.)", needs="ст."),
        bind(rf"{AFTER_NO_WORD}до({SPACE})(?=н\.{SPACE}?э\.)", needs="э."),
    ),
)

REFERENCES = Rule(
    code="ru-14",
    name="references",
    summary="с., гл., т., ч., кн., см. and the like stay with the number or word that follows.",
    example=("см. с. 45, т. 35", "см.~с.~45, т.~35"),
    changes=together(
        swap(
            rf"{AFTER_NO_WORD}(?i:"
            + any_of(
                "с стр гл т тт ч кн вып рис табл ил илл прил примеч разд п пп ст абз л лл д дд оп",
                "ф ед хр кв корп сб изд док",
            )
            + rf")\.{_GAP}(?=\d|{_ROMAN})",
            NO_BREAK,
        ),
        bind(rf"{AFTER_NO_WORD}(?i:см|ср|напр)\.({SPACE})(?=[^\s—–\-])"),
        bind(rf"{AFTER_NO_WORD}(?i:указ)\.({SPACE})(?=соч\.)", needs="соч."),
        bind(rf"{AFTER_NO_WORD}(?i:под)({SPACE})(?=(?:общ\.{SPACE})?ред\.)", needs="ред."),
        bind(rf"{AFTER_NO_WORD}(?i:ед)\.({SPACE})(?=хр\.)", needs="хр."),
        bind(
            rf"{AFTER_NO_WORD}(?i:"
            + any_of(
                "глав том част книг страниц пункт стать документ рисун таблиц выпуск примечани"
            )
            + rf")[а-яё]{{0,3}}({SPACE})(?=\d|{_ROMAN})"
        ),
    ),
)

RULES = (ABBREVIATIONS, REFERENCES)

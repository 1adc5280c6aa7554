"""Russian words: short words become bound to the words that they lean on, and joints hold."""

from octavo.assemble.typography.general import joints
from octavo.assemble.typography.rule import (
    AFTER_NO_WORD,
    JOINER,
    SPACE,
    Rule,
    any_of,
    bind,
    swap,
)

_BEFORE_WORD = r"(?=[^\s—–\-])"

ONE_LETTER = Rule(
    code="ru-07",
    name="words of one letter",
    summary="а, в, и, к, о, с, у, я do not end a line.",
    example=("Совет и комитет в Смольном", "Совет и~комитет в~Смольном"),
    changes=bind(rf"(?<![’']){AFTER_NO_WORD}[авикосуяАВИКОСУЯ]({SPACE}){_BEFORE_WORD}"),
)

SHORT_IN_HEADINGS = Rule(
    code="ru-08",
    name="short words in headings",
    summary="In headings no preposition or conjunction ends a line.",
    example=("Путь на Гатчину", "Путь на~Гатчину"),
    changes=bind(
        rf"{AFTER_NO_WORD}(?i:"
        + any_of(
            "во да до за из ко на не ни но об от по со",
            "без для если изо или как когда меж над обо ото перед под при про через что чтобы",
        )
        + rf")({SPACE}){_BEFORE_WORD}"
    ),
    headings_only=True,
)

PARTICLES = Rule(
    code="ru-09",
    name="particles",
    summary="же, ли, бы, ж, ль, б do not begin a line.",
    example=("Сказал бы, если б мог.", "Сказал~бы, если~б мог."),
    changes=bind(rf"(?<=[^\s—–«„(\[])({SPACE})(?=(?:же|ли|бы|ль)(?![\w\-])|[жб](?![\w.\-)]))"),
)

JOINTS = Rule(
    code="ru-19",
    name="joints inside words",
    summary="с.-д., 2-й, г-н, о-во, Ж.-Ж. do not break at the hyphen, nor …но after its dots, "
    "nor a word before a dash without spaces; only word joiners are added, РСДРП(б) needs none.",
    example=("2-й съезд РСДРП(б), с.-д.", "2-|й~съезд РСДРП(б), с.-|д."),
    changes=joints(
        swap(
            rf"{AFTER_NO_WORD}(?i:кол|пр|изд|произв|прав|об|общ|хоз|т)-()(?=в[оауе]?(?!\w))",
            JOINER,
            needs="-",
        ),
    ),
)

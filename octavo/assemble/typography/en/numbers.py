"""English numbers: figures become bound to what they date, count or point at."""

from octavo.assemble.typography.rule import (
    AFTER_NO_WORD,
    NO_BREAK,
    SPACE,
    Rule,
    any_of,
    bind,
    swap,
    together,
)

_MONTH = any_of(
    "January February March April May June July August September October November December",
    r"Jan\. Feb\. Mar\. Apr\. Aug\. Sept\. Sep\. Oct\. Nov\. Dec\.",
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_ROMAN = r"(?:[IVXLC]+|[ivxlc]+)(?!\w)"

DATES = Rule(
    code="en-09",
    name="dates",
    summary="A day stays with its month, a year with its era, a date with O.S. or N.S.",
    example=("2 November, November 2, 44 B.C.", "2~November, November~2, 44~B.C."),
    changes=together(
        bind(rf"(?<!\d){_DAY}({SPACE})(?={_MONTH}(?!\w))"),
        bind(rf"{AFTER_NO_WORD}{_MONTH}({SPACE})(?={_DAY}(?!\w))"),
        bind(rf"\d({SPACE})(?=(?:BCE?|CE|AD|B\.C\.|A\.D\.)(?!\w))"),
        bind(rf"{AFTER_NO_WORD}(?:AD|A\.D\.)({SPACE})(?=\d)", needs="D"),
        bind(rf"(?<=[\w)])({SPACE})(?=[ON]\.{SPACE}?S\.)", needs="S."),
        bind(rf"{AFTER_NO_WORD}[ON]\.({SPACE})(?=S\.)", needs="S."),
    ),
)

HOURS = Rule(
    code="en-10",
    name="hours",
    summary="An hour stays with a.m., p.m. or o’clock.",
    example=("7 p.m., 5 o'clock", "7~p.m., 5~o’clock"),
    changes=bind(
        rf"\d({SPACE})(?=[ap]\.{SPACE}?m\.|(?:am|pm|AM|PM)(?!\w)|A\.M\.|P\.M\.|o[’']clock)"
    ),
)

UNITS = Rule(
    code="en-11",
    name="numbers with units",
    summary="A number stays with its unit, with percent, million and the like.",
    example=("5 km, $3 million", "5~km, $3~million"),
    changes=bind(
        rf"\d({SPACE})(?=[%‰°€₽]|(?:per{SPACE}cent|"
        + any_of(
            "km m cm mm kg g mg lb lbs oz ft mi ha l ml mph kW MW Hz percent",
            "thousand million billion trillion dozen rubles? kopecks? versts? poods? pounds?",
            "dollars? miles? francs? marks? pages? votes? volumes?",
        )
        + r")(?!\w))"
    ),
)

REFERENCES = Rule(
    code="en-12",
    name="references",
    summary="no., p., pp., vol., ch., fig., §, c. and the like, and “chapter” and the like, stay "
    "with their number.",
    example=("no. 5, pp. 5-6, chapter IV", "no.~5, pp.~5–|6, chapter~IV"),
    changes=together(
        bind(
            rf"{AFTER_NO_WORD}(?i:"
            + any_of(
                "pp? nos? vols? chs? chap figs? pts? bks? secs? arts? cols? ll? nn? fols? docs?",
                "apps? eds? ser c ca fl b d r",
            )
            + rf")\.({SPACE})(?=\d)"
        ),
        bind(
            rf"{AFTER_NO_WORD}(?i:pp?|vols?|chs?|chap|pts?|bks?|secs?|app)\.({SPACE})(?={_ROMAN})"
        ),
        swap(rf"§{{1,2}}({SPACE}?)(?=\d)", NO_BREAK),
        bind(
            rf"{AFTER_NO_WORD}(?i:"
            + any_of(
                "chapters? pages? volumes? figure table parts? book note sections? articles?",
                "documents? appendix",
            )
            + rf")({SPACE})(?=\d+(?!\w|{SPACE}{_MONTH})|[IVXLC]+(?!\w))"
        ),
        bind(rf"{AFTER_NO_WORD}World{SPACE}War({SPACE})(?=I{{1,2}}(?!\w))", needs="War"),
        bind(rf"(?<=[a-z,.])({SPACE})(?=et{SPACE}al\.)", needs="al."),
    ),
)

RULES = (DATES, HOURS, UNITS, REFERENCES)

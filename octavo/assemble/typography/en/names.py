"""English names: initials, titles and numbers of rulers become bound to the names."""

from octavo.assemble.typography.general import initials
from octavo.assemble.typography.rule import (
    AFTER_NO_WORD,
    SPACE,
    Rule,
    any_of,
    bind,
    together,
)

_SENTENCE_STARTERS = (
    "The|He|She|It|They|We|You|In|But|And|This|That|These|Those|At|On|For|Then|There|His|Her|Its|"
    "Their|When|What|Who|If|As|So|No|Not|Yes|My|Our|By|To|From|With|After|Before"
)

INITIALS = Rule(
    code="en-07",
    name="initials",
    summary="Initials stand together, by a thin space if they are typed apart, and stay with the "
    "surname.",
    example=("J. R. R. Tolkien, J.R.R. Tolkien", "J._R._R.~Tolkien, J.R.R.~Tolkien"),
    changes=initials("A-ZÀ-ÖØ-Þ", "a-zß-öø-ÿ", "(?!)", _SENTENCE_STARTERS, f"({SPACE})?"),
)

TITLES = Rule(
    code="en-08",
    name="titles and numbers of names",
    summary="Mr., Dr., Gen., St. and the like stay with the name, and so do Jr., Sr. and the "
    "numbers of rulers.",
    example=("Gen. Krasnov and Nicholas II", "Gen.~Krasnov and Nicholas~II"),
    changes=together(
        bind(
            rf"{AFTER_NO_WORD}(?:(?:Mr|Mrs|Ms|Messrs|Dr|St)\.?|"
            + any_of("Prof Gen Lt Col Maj Capt Cmdr Sgt Cpl Adm Rev Fr Ste Sen Rep Gov Pres Hon")
            + rf"\.)({SPACE})(?=[A-ZÀ-ÖØ-ÞА-ЯЁ])"
        ),
        bind(rf"(?<=[a-z,])({SPACE})(?=(?:Jr|Sr)(?!\w))"),
        bind(
            rf"{AFTER_NO_WORD}[A-Z][a-z]{{2,}}({SPACE})(?=(?:II|III|IV|VI{{0,3}}|IX|XI*|XIV)(?!\w))"
        ),
    ),
)

RULES = (INITIALS, TITLES)

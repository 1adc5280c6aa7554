"""Any other language: the rules that hold whatever the language, in order of application."""

from octavo.assemble.typography.general import single_spaces, three_dots
from octavo.assemble.typography.rule import SPACE, Rule, any_of, bind, together

SPACES = Rule(
    code="und-01",
    name="single spaces",
    summary="Several spaces, a tab or a line end become one space.",
    example=("La  paix", "La paix"),
    changes=single_spaces,
)

ELLIPSIS = Rule(
    code="und-02",
    name="ellipsis",
    summary="Three dots become an ellipsis.",
    example=("La paix...", "La paix…"),
    changes=three_dots,
)

UNITS = Rule(
    code="und-03",
    name="numbers with units",
    summary="A number stays with the sign or metric unit that follows, № and § with their number.",
    example=("5 %, 12 km, § 3", "5~%, 12~km, §~3"),
    changes=together(
        bind(rf"\d({SPACE})(?=[%‰°€$£₽])"),
        bind(rf"\d({SPACE})(?=" + any_of("km m cm mm kg g mg ha kW MW Hz kHz MHz") + r"(?!\w))"),
        bind(rf"(?:№|§{{1,2}})({SPACE})(?=\d)"),
    ),
)

RULES = (SPACES, ELLIPSIS, UNITS)

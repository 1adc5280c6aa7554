import pytest
from small_paper import galley

from octavo.copy.shapes.press import ReadingStandard
from octavo.press.standards.accessible import accessible_problems
from octavo.press.standards.flavours import READING
from octavo.problems import Severity
from octavo.typeset.survey import survey_of

UA = ReadingStandard.UA_1


def told(*bodies: str, standard: ReadingStandard = UA) -> list[str]:
    surveys = [survey_of(galley(body, f"s{number}")) for number, body in enumerate(bodies)]
    return [problem.message for problem in accessible_problems(surveys, READING[standard])]


@pytest.mark.parametrize("alt", ['alt=""', "", 'alt=" "'])
def test_a_picture_without_a_description_is_told(alt: str) -> None:
    (message,) = told(f'<img src="a.png" {alt}>')

    assert message == "the picture 'a.png' has no description, which PDF/UA-1 asks for"


def test_levels_go_up_one_by_one_and_down_as_they_like() -> None:
    assert told("<h1>A</h1><h2>B</h2><h3>C</h3>", "<h1>D</h1><h2>E</h2>") == []
    assert told("<h1>A</h1><h3>B</h3><h4>C</h4>") == [
        "a heading of level 3 follows one of level 1, which PDF/UA-1 forbids"
    ]
    assert told("<h2>A</h2>") == ["the first heading is of level 2, which PDF/UA-1 forbids"]


@pytest.mark.parametrize("standard", ReadingStandard)
def test_only_what_is_for_all_readers_is_kept_back(standard: ReadingStandard) -> None:
    surveys = [survey_of(galley('<img src="a.png"><h4>A</h4>'))]
    found = list(accessible_problems(surveys, READING[standard]))
    asks = standard.startswith("pdf/ua") or standard.endswith("a")

    assert [problem.severity is Severity.ERROR for problem in found] == (
        [True] * 2 if asks else [False]
    )

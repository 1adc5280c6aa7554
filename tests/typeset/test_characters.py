from collections.abc import Callable

import pytest

from octavo.compose.galley import Galley
from octavo.compose.late_marks import folio_mark
from octavo.typeset.characters import missing_characters, missing_from
from octavo.typeset.survey import survey_of

LATIN = frozenset(range(0x21, 0x7F))


@pytest.mark.parametrize(
    ("text", "characters", "missing"),
    [
        ("abc", "abc", ""),
        ("abд", "ab", "д"),
        ("a b\tc\n\xa0\u2009\u202f\u3000", "abc", ""),
        ("a\xadb\u200b\u200c\u200d\u2060\ufeff\ufe0f\u202a\U000e0041", "ab", ""),
        ("é", "é", ""),
        ("e\u0301", "é", ""),
        ("é", "e\u0301", ""),
        ("e\u0301", "e", "é"),
        ("а\u0301", "а", "\u0301"),
        ("а\u0301", "а\u0301", ""),
        ("a\u2011b", "ab\u2010", ""),
        ("a\u2011b", "ab\u2011", ""),
        ("a\u2011b", "ab-", "\u2011"),
    ],
)
def test_only_what_cannot_be_drawn_is_missing(text: str, characters: str, missing: str) -> None:
    assert missing_from(text, frozenset(map(ord, characters))) == frozenset(missing)


def test_a_missing_character_is_named_with_its_first_place(galley: Callable[..., Galley]) -> None:
    lines = enumerate(["plain", "№", "№"], start=2)
    body = "".join(f'<p data-source="a.md:{line}">{text}</p>' for line, text in lines)
    problem, *rest = missing_characters([survey_of(galley("s", body))], LATIN)

    assert rest == []
    assert (problem.code, str(problem.location)) == ("F01", "a.md:3")
    assert problem.message == "no font of the project has the character '№' (U+2116, numero sign)"


def test_a_character_is_named_once_in_each_section(galley: Callable[..., Galley]) -> None:
    surveys = [survey_of(galley(name, "<p>№ №</p>")) for name in ("one", "two")]

    files = [problem.location.file for problem in missing_characters(surveys, LATIN)]
    assert files == ["content/w/one.md", "content/w/two.md"]


def test_marks_of_folios_are_not_text(galley: Callable[..., Galley]) -> None:
    survey = survey_of(galley("s", f"<p>{folio_mark('глава')}</p>"))

    assert list(missing_characters([survey], LATIN)) == []

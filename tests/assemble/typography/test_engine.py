"""Setting a paragraph: the laws that hold for all rules of all languages."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.assemble.typography import Run, SetText, known_rules, set_runs

SAMPLE = sorted((Path(__file__).parents[3] / "content").glob("*/text/*/*.md"))
LANGUAGES = ("ru", "en", "en-GB", "sr-Cyrl")
NO_BREAK, THIN, JOINER, CALL = "\u00a0", "\u202f", "\u2060", "\ufff9"

pieces = st.sampled_from(
    [
        *"\"'«»„“”‘’…-–—.,:;?!()[]/%№§°&",
        *" \n\t\u00a0\u202f\u2060\u200b\ufffc\ufff9\ufff9\ufff9",
        *"  ",
        *"авикжбсгтАВИLIVXaIsn",
        *"0159",
        *["--", "---", "...", ". . .", " - ", " — ", " – ", "?..", "\u0301"],
        *["же", "ли", "бы", "слово", "на", "съезд", "голоса", "Ленин", "Плеханов", "фон"],
        *["т. д.", "и др.", "с.", "гл.", "см.", "г.", "гг.", "в.", "им.", "ул.", "тыс.", "н. э."],
        *["ноября", "год", "1917", "12500", "45", "XIX", "РСДРП(б)", "с.-д.", "2-й", "Дж."],
        *["word", "don't", "'tis", "'30s", "soldiers'", "Mr.", "Gen.", "J. R. ", "U.S.", "no."],
        *["pp.", "November", "p.m.", "o'clock", "B.C.", "million", "km", "X-ray", "vote of ", "II"],
    ]
)
texts = st.one_of(st.lists(pieces, max_size=24).map("".join), st.text(max_size=40))
languages = st.sampled_from(LANGUAGES)


@st.composite
def paragraphs(draw: st.DrawFn) -> tuple[Run, ...]:
    """Draw runs, some fixed, some with ignores."""
    codes = st.frozensets(st.sampled_from(sorted(known_rules())), max_size=3)
    run = st.builds(Run, texts, st.sampled_from([False, False, True]), codes)
    return tuple(draw(st.lists(run, max_size=5)))


def letters(text: str) -> str:
    """Keep what makes words and numbers."""
    return "".join(character for character in text if character.isalnum())


def joined(setting: SetText) -> str:
    """Read the runs as one text."""
    return "".join(run.text for run in setting.runs)


@given(runs=paragraphs(), language=languages, heading=st.booleans())
def test_setting_twice_is_setting_once(
    runs: tuple[Run, ...], language: str, *, heading: bool
) -> None:
    """Set text given again stays the same."""
    once = set_runs(runs, language, heading=heading)

    assert set_runs(once.runs, language, heading=heading).runs == once.runs


@given(runs=paragraphs(), language=languages, heading=st.booleans())
def test_words_never_change(runs: tuple[Run, ...], language: str, *, heading: bool) -> None:
    """Letters and digits stay, in the same order, in the same paragraph."""
    setting = set_runs(runs, language, heading=heading)

    assert letters(joined(setting)) == letters("".join(run.text for run in runs))


@given(runs=paragraphs(), language=languages, heading=st.booleans())
def test_runs_stay(runs: tuple[Run, ...], language: str, *, heading: bool) -> None:
    """There are as many runs as before, and the fixed ones are untouched."""
    setting = set_runs(runs, language, heading=heading)

    assert len(setting.runs) == len(runs)
    for before, after in zip(runs, setting.runs, strict=True):
        assert replace(after, text="") == replace(before, text="")
        assert after == before or not before.fixed


@given(
    text=texts,
    language=languages,
    heading=st.booleans(),
    cuts=st.lists(st.floats(0, 1), max_size=4),
)
def test_runs_do_not_matter(text: str, language: str, cuts: list[float], *, heading: bool) -> None:
    """A text split into runs anywhere is set like the whole."""
    ends = (0, *(round(cut * len(text)) for cut in sorted(cuts)), len(text))
    runs = [Run(text[start:end]) for start, end in pairwise(ends)]

    whole = set_runs([Run(text)], language, heading=heading)

    assert joined(set_runs(runs, language, heading=heading)) == joined(whole)


@given(texts, languages)
def test_ignoring_all_rules_changes_nothing(text: str, language: str) -> None:
    """With every rule ignored a text stays as typed, and no quotation is reported."""
    setting = set_runs([Run(text)], language, ignore=known_rules())

    assert setting.runs == (Run(text),)
    assert not setting.unbalanced


@given(texts, languages)
def test_only_useful_ignores_are_reported(text: str, language: str) -> None:
    """A rule that is reported as ignored would have changed the text or called it unbalanced."""
    for code in set_runs([Run(text)], language, ignore=known_rules()).ignored:
        others = known_rules() - {code}
        alone = set_runs([Run(text)], language, ignore=others, heading=False)

        assert alone.runs != (Run(text),) or alone.unbalanced


@pytest.mark.parametrize("path", SAMPLE, ids=lambda path: "/".join(path.parts[-2:]))
def test_the_sample_texts_are_set_once_and_for_all(path: Path) -> None:
    """Each paragraph of the sample work keeps its words, and stays as it is when set again."""
    language = path.parent.name
    for paragraph in path.read_text(encoding="utf-8").split("\n\n"):
        once = set_runs([Run(paragraph)], language)

        assert letters(joined(once)) == letters(paragraph)
        assert set_runs(once.runs, language).runs == once.runs

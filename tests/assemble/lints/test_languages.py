"""D12: an event has one date in all languages, in its record and in the texts."""

import pytest
from small_press import Press

from octavo.assemble.lints.languages import disagreeing_languages

EVENT = "- id: talks\n  date: 1917-10-29\n  title: {{ru: '{}', en: '{}'}}\n"


def in_record(press: Press, ru: str, en: str) -> list[str]:
    """List what is said of an event whose title names days."""
    press.write("content/week/chronology.yaml", EVENT.format(ru, en))
    return [finding.message for finding in disagreeing_languages(press.corpus())]


@pytest.mark.parametrize(
    ("ru", "en", "said"),
    [
        ("До 27 октября.", "Until 28 October.", ("28 October 1917", "27 October 1917")),
        (
            "1 и 2 ноября.",
            "1 and 3 November.",
            ("1 November 1917–3 November 1917", "1 November 1917–2 November 1917"),
        ),
    ],
)
def test_a_record_with_two_dates_is_found(
    ru: str, en: str, said: tuple[str, str], press: Press
) -> None:
    translated, original = said

    (message,) = in_record(press, ru, en)
    here, there = f"{translated} (Old Style) in 'en'", f"{original} (Old Style) in 'ru'"
    assert message == f"event 'talks' is dated {here}, but {there}"


@pytest.mark.parametrize(
    ("ru", "en"),
    [
        ("До 27 октября.", "Until 27 October."),
        ("До 27 октября.", "Until 9 November New Style."),
        ("До 27 октября.", "Until the 28th."),
        ("До 27 октября.", "Until 27 October, or the 28th of October."),
        ("В ночь с 1 на 2 ноября.", "In the night of 2 November."),
        ("До 27-го.", "Until 28 October."),
        ("27 октября (9 ноября).", "27 October."),
    ],
)
def test_a_record_with_one_date_is_left_alone(ru: str, en: str, press: Press) -> None:
    assert in_record(press, ru, en) == []


def in_texts(press: Press, ru: str, en: str, language: str = "en") -> list[str]:
    """List the places and the facts of what is said of sentences that link to the talks."""
    press.text(f"# День\n\n{ru}\n", "ru")
    press.text(f"# Day\n\n{en}\n", "en")
    found = disagreeing_languages(press.corpus(language))
    return [f"{each.location}: {each.message}" for each in found]


def test_sentences_that_disagree_are_found(press: Press) -> None:
    """The place is the one that is not the event's day, in whichever language it stands."""
    fact = "event 'talks' is dated 30 October 1917 (Old Style)"
    ru = "29 октября [начались](event:talks) переговоры."
    en = "The [talks](event:talks) began on 30 October."
    right = "29 October 1917 (Old Style)"
    for language in ("en", "ru"):
        assert in_texts(press, ru, en, language) == [
            f"content/week/text/en/day.md:3:35: {fact} in 'en', but {right} in 'ru'"
        ]

    ru, en = ru.replace("29", "30"), en.replace("30", "29")
    assert in_texts(press, ru, en) == [
        f"content/week/text/ru/day.md:3:1: {fact} in 'ru', but {right} in 'en'"
    ]


@pytest.mark.parametrize(
    ("ru", "en"),
    [
        ("29 октября [начались](event:talks).", "[They began](event:talks) on 29 October."),
        (
            "29 октября [начались](event:talks).",
            "[They began](event:talks) on [](date:1917-10-29).",
        ),
        ("29 октября [начались](event:talks).", "[They began](event:talks)."),
        (
            "29 октября [начались](event:talks).",
            "[They began](event:talks). On 30 October it snowed.",
        ),
        (
            "29 октября [начались](event:talks).",
            "[They](event:talks) began on 29 October and ended on 4 November.",
        ),
        ("К 1 ноября [они](event:talks) шли.", "By 2 November [they](event:talks) went on."),
    ],
)
def test_sentences_that_agree_are_left_alone(ru: str, en: str, press: Press) -> None:
    assert in_texts(press, ru, en) == []

"""Recogniser: the dates of Russian and English prose are found, and what only looks so is not."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from octavo.copy.calendars import Calendar
from octavo.copy.prose_dates import DATE_SIGN, Mention, dates_in

SENTENCES = Path(__file__).parents[2] / "cases" / "prose-dates"
HOW_TO = Path(__file__).parents[3] / "docs" / "how-to" / "check-the-dates.md"
KINDS = {"Russian", "English", "figures", "weekdays", "both styles", "a named style"}
MARKED = re.compile(r"\[([^\]]+)\]\(([^)]*)\)")

OLD, NEW = Calendar.JULIAN, Calendar.GREGORIAN


def marked(language: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """Read the sentences of a language, each with the words and the values of its dates."""
    lines = (SENTENCES / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [(MARKED.sub(r"\1", line), MARKED.findall(line)) for line in lines]


def written(text: str, mention: Mention, weekdays: dict[Mention, int]) -> tuple[str, str]:
    """Write a date that was found as it is marked by hand."""

    def side(days: tuple[object, ...]) -> str:
        return "/".join(
            f"{day.year or ''}-{day.month:02}-{day.day:02}"  # type: ignore[attr-defined]
            for day in days
        )

    value = side(mention.days)
    value += f"={side(mention.other)}" if mention.other else ""
    value += f"@{weekdays[mention] + 1}" if mention in weekdays else ""
    value += f"T{mention.time}" if mention.time else ""
    return text[mention.start : mention.end], value


def found(text: str, language: str) -> list[tuple[str, str]]:
    """Find the dates of a sentence, written as they are marked by hand."""
    dates = dates_in(text, language, near=1917)
    weekdays = {
        mention: weekday
        for said in dates.weekdays
        for mention in said.of
        for weekday in said.weekdays
    }
    return [written(text, mention, weekdays) for mention in dates.mentions]


@pytest.mark.parametrize("language", ["ru", "en"])
def test_at_least_19_of_20_marked_dates_are_found(language: str) -> None:
    """Thirty sentences of each language, a third of them near misses; what is found is right."""
    sentences = marked(language)
    wanted = [(text, date) for text, dates in sentences for date in dates]
    given = [(text, date) for text, _ in sentences for date in found(text, language)]

    assert len(sentences) == 30
    assert len([text for text, dates in sentences if not dates]) >= 10
    assert len(set(wanted) & set(given)) >= 0.95 * len(wanted)
    assert set(given) <= set(wanted)


def shown() -> list[tuple[str, str]]:
    """List the forms that the documents show, with their language."""
    rows = re.findall(r"^\| ([\w ]+) \| (.+) \|$", HOW_TO.read_text(encoding="utf-8"), re.MULTILINE)
    forms = [form for kind, forms in rows if kind in KINDS for form in forms.split("; ")]
    return [(form, "ru" if re.search("[а-я]", form) else "en") for form in forms]


def test_what_the_documents_show_is_recognised() -> None:
    """Each form names a day; those with a weekday have it, those in both styles are one date."""
    forms = shown()

    assert len(forms) >= 28
    assert [form for form, language in forms if len(found(form, language)) != 1] == []


def days(text: str, language: str = "en") -> list[str]:
    """List the days of a text."""
    return [value for _, value in found(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("1 (14) ноября", "ru", ["-11-01=-11-14"]),
        ("1/14 ноября", "ru", ["-11-01=-11-14"]),
        ("1/2 ноября", "ru", ["-11-01/-11-02"]),
        ("31 октября (1 ноября)", "ru", ["-10-31", "-11-01"]),
        ("11 ноября (29 октября)", "ru", ["-11-11=-10-29"]),
        ("в ночь с 31 на 1 ноября", "ru", ["-10-31/-11-01"]),
        ("в ночь с 31 на 1 января 1918 года", "ru", ["1917-12-31/1918-01-01"]),
        ("29 октября ст. ст. (11 ноября н. ст.)", "ru", ["-10-29=-11-11"]),
        ("9/I 1905", "ru", ["1905-01-09"]),
        ("29.X.1917", "ru", ["1917-10-29"]),
        ("29 Х 1917", "ru", ["1917-10-29"]),  # a Cyrillic letter for the figure
        ("29.13.1917", "ru", []),
        ("29 XIX 1917", "ru", []),
        ("31 ноября", "ru", ["-11-31"]),
        ("45 ноября", "ru", []),
        ("5 ноября 1500 человек", "ru", ["-11-05"]),
        ("5 ноября 1917 большевики", "ru", ["1917-11-05"]),
        ("№ 173 от 5 ноября", "ru", ["-11-05"]),
        ("12 и 5 ноября", "ru", ["-11-05"]),
        ("1 (14) November", "en", ["-11-01=-11-14"]),
        ("November 1 (14), 1917", "en", ["1917-11-01=1917-11-14"]),
        ("29 October (11 November) 1917", "en", ["1917-10-29=1917-11-11"]),
        ("October 29 and 12 November", "en", ["-10-29", "-11-12"]),
        ("October 29, 30 and 31.", "en", ["-10-29/-10-30/-10-31"]),
        ("On October 29, 1500 men", "en", ["-10-29"]),
        ("On October 29, 1917, men", "en", ["1917-10-29"]),
        ("October 29,000 men", "en", []),
        ("November 31", "en", ["-11-31"]),
        ("see Suet. Jul. 35", "en", []),
        ("10 February 1750/51", "en", ["1751-02-10"]),
        ("20 May Day parades", "en", []),
        ("his eleventh of November", "en", ["-11-11"]),
        ("29 October–4 November 1917", "en", ["-10-29", "1917-11-04"]),
    ],
)
def test_a_date_is_read(text: str, language: str, wanted: list[str]) -> None:
    assert days(text, language) == wanted


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("2 ноября старого стиля, 15 ноября нового.", "ru", [OLD, NEW]),
        ("по старому стилю 2 ноября", "ru", [OLD]),
        ("15 ноября нового правительства", "ru", [None]),
        ("29 October Old Style, 11 November", "en", [OLD, None]),
        ("New Style 11 November, 29 October (O.S.)", "en", [NEW, OLD]),
        ("по новому стилю, в воскресенье, 11 ноября", "ru", [NEW]),
        ("New Style, on Sunday, 11 November", "en", [NEW]),
    ],
)
def test_a_style_belongs_to_the_date_beside_it(
    text: str, language: str, wanted: list[Calendar | None]
) -> None:
    assert [mention.calendar for mention in dates_in(text, language).mentions] == wanted


def test_the_year_may_be_elsewhere() -> None:
    (mention,) = dates_in("on 9 January of the same year", "en").mentions

    assert mention.year_elsewhere


def test_a_date_without_words_is_a_date() -> None:
    """A weekday beside a reference belongs to it."""
    dates = dates_in(f"On Sunday, {DATE_SIGN}, and later", "en")

    assert [mention.days for mention in dates.mentions] == [()]
    assert [said.of for said in dates.weekdays] == [dates.mentions]


def test_a_language_without_a_grammar_has_no_dates() -> None:
    assert not dates_in("le 29 octobre 1917", "fr").mentions
    assert dates_in("29 October 1917", "en-GB").mentions


@pytest.mark.parametrize("language", ["ru", "en"])
def test_places_are_in_the_text_and_in_order(language: str) -> None:
    """No date reaches into the next, whatever stands in the text."""
    text = " ".join(text for text, _ in marked("ru") + marked("en"))
    spans = [(each.start, each.end) for each in dates_in(text, language).mentions]

    assert spans == sorted(spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    assert all(0 <= start < end <= len(text) for start, end in spans)

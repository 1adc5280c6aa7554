"""Texts: every line of prose is a passage under the day of its heading."""

import pytest
from small_press import Press

from octavo.assemble.lints.texts import LintedTexts


def linted(press: Press, text: str) -> LintedTexts:
    press.text(text, "en")
    return press.corpus().texts


def days(press: Press, text: str) -> dict[str, str]:
    """Give the day above each passage."""
    return {
        passage.text: str(passage.setting.day or "") for passage in linted(press, text).passages
    }


def test_the_day_of_a_heading_holds_until_the_next_day(press: Press) -> None:
    text = "# A {day=1917-10-29}\n\nOne.\n\n## B\n\nTwo.\n\n## C {day=1917-10-30}\n\n- Three.\n"

    assert days(press, text) == {
        "A": "1917-10-29",
        "One.": "1917-10-29",
        "B": "1917-10-29",
        "Two.": "1917-10-29",
        "C": "1917-10-30",
        "Three.": "1917-10-30",
    }


def test_a_note_is_of_the_day_on_which_it_is_called(press: Press) -> None:
    text = (
        "# A {day=1917-10-29}\n\nOne.\n\n## C {day=1917-10-30}\n\nTwo.[^1]\n\n"
        "[^1]: Note.\n[^2]: Uncalled.\n"
    )

    assert days(press, text)["Note."] == "1917-10-30"
    assert not days(press, text)["Uncalled."]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("One.", False),
        ("> One.", True),
        ("::: speech\n- One.\n:::", True),
        ("::: document {title=T}\nOne.\n:::", True),
        (":::: only {audiences=a}\n::: quotation\nOne.\n:::\n::::", True),
        ("::: questions\nOne.\n:::", False),
    ],
)
def test_the_words_of_sources_are_quoted(text: str, *, quoted: bool, press: Press) -> None:
    (passage,) = linted(press, text).passages

    assert passage.setting.quoted is quoted


def test_a_quotation_has_its_own_language(press: Press) -> None:
    (passage,) = linted(press, "::: quotation {lang=ru}\n29 октября.\n:::").passages

    assert passage.setting.language == "ru"
    assert len(passage.dates.mentions) == 1


def test_a_document_is_of_its_own_day(press: Press) -> None:
    press.write(
        "content/week/documents.yaml",
        "- {id: r1, kind: document, title: T, date: 1917-10-30, status: draft}\n",
    )
    press.write("content/week/documents/en/r1.md", "One.\n")
    passage = linted(press, "").passages[-1]

    assert (passage.text, str(passage.setting.day), passage.setting.quoted) == (
        "One.",
        "1917-10-30",
        True,
    )


def test_headings_with_a_day_and_containers_are_listed(press: Press) -> None:
    texts = linted(
        press, "# A {day=1917-10-29}\n\n## B\n\n## C {day=1917-11-31}\n\n::: speech\n> One.\n:::\n"
    )

    assert [str(heading.day) for heading in texts.headings] == ["1917-10-29"]  # the other is wrong
    assert [container.kind for container in texts.containers] == ["speech", "quotation"]


def test_an_empty_text_is_seen(press: Press) -> None:
    assert linted(press, "# A\n").whole
    assert not linted(press, "").whole

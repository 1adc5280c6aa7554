"""Date forms: what an edition says of the form of its dates, and what becomes of the words."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import TypeAdapter

from octavo.copy.date_words import DateWords
from octavo.copy.shapes import EditionRecord
from octavo.copy.shapes.date_forms import DateForms, DateOrder, PairForm

FOLDER = Path(__file__).parents[3] / "templates" / "words"


def words(language: str) -> DateWords:
    """Read the words of a language."""
    text = (FOLDER / f"{language}.yaml").read_text(encoding="utf-8")
    return TypeAdapter(DateWords).validate_python(yaml.safe_load(text)["dates"])


@pytest.mark.parametrize("language", ["ru", "en"])
def test_saying_nothing_changes_nothing(language: str) -> None:
    assert DateForms().applied(words(language)) == words(language)


def test_the_month_first_has_its_patterns_and_a_slash() -> None:
    """The American form, as English has it."""
    english = words("en")
    american = DateForms(form=DateOrder.MONTH_DAY).applied(english)

    assert english.month_first is not None
    assert american.day_month == english.month_first.day_month
    assert american.date_year == english.month_first.date_year
    assert american.slash


def test_a_language_without_that_form_keeps_its_own() -> None:
    """An edition in Russian can extend an American one."""
    assert DateForms(form=DateOrder.MONTH_DAY).applied(words("ru")) == words("ru")


@pytest.mark.parametrize(
    ("forms", "slash"),
    [
        (DateForms(pairs=PairForm.SLASH), True),
        (DateForms(pairs=PairForm.BRACKETS), False),
        (DateForms(form=DateOrder.MONTH_DAY, pairs=PairForm.BRACKETS), False),
        (DateForms(form=DateOrder.DAY_MONTH), False),
    ],
)
def test_the_pairs_that_are_asked_for(forms: DateForms, slash: bool) -> None:  # noqa: FBT001 - a table
    assert forms.applied(words("en")).slash is slash


def test_years_need_not_be_double() -> None:
    assert words("en").doubled(1750, 1751) == "1750/51"
    assert DateForms(double_years=False).applied(words("en")).doubled(1750, 1751) == "1751"


def test_both_styles_can_be_asked_for_throughout() -> None:
    assert DateForms(throughout=True).applied(words("en")).throughout


def test_an_edition_says_its_forms(read: Callable[..., Any]) -> None:
    edition, problems = read(
        EditionRecord,
        "{name: x, work: w, language: en, "
        "dates: {form: month-day, pairs: brackets, double_years: false, throughout: true}}",
    )

    assert problems == []
    assert edition.dates == DateForms(
        form=DateOrder.MONTH_DAY, pairs=PairForm.BRACKETS, double_years=False, throughout=True
    )


@pytest.mark.parametrize(
    ("dates", "problem"),
    [
        ("{form: american}", "1:48 C04"),
        ("{pairs: stroke}", "1:49 C04"),
        ("{throughout: 1}", "1:54 C03"),
        ("{order: month-day}", "1:42 C01"),
    ],
)
def test_a_wrong_form_has_its_place(read: Callable[..., Any], dates: str, problem: str) -> None:
    text = f"{{name: x, work: w, language: en, dates: {dates}}}"

    assert read(EditionRecord, text)[1] == [problem]

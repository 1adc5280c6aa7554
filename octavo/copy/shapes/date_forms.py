"""Date forms: what an edition says of the form of its dates becomes the words that set them."""

from dataclasses import replace
from enum import StrEnum

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.date_words import DateWords
from octavo.copy.shapes.fields import CLOSED, Flag


class DateOrder(StrEnum):
    """What stands first in a date."""

    DAY_MONTH = "day-month"
    MONTH_DAY = "month-day"


class PairForm(StrEnum):
    """How the two styles of a day are joined."""

    BRACKETS = "brackets"
    SLASH = "slash"


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class DateForms:
    """The forms of dates; what is not said is as the language has it."""

    form: DateOrder | None = Field(
        default=None,
        description="29 October 1917, or October 29, 1917 where the language has that form.",
    )
    pairs: PairForm | None = Field(
        default=None,
        description=(
            "1 (14) November, or 1/14 November; with the month first a slash, unless brackets are "
            "asked for. Ranges are always in brackets."
        ),
    )
    double_years: Flag = Field(
        default=True,
        description="10 February 1750/51 where the country's year began later than 1 January.",
    )
    throughout: Flag = Field(
        default=False,
        description="The policy of calendar for every day, also where only one style was in use.",
    )

    def applied(self, words: DateWords) -> DateWords:
        """Give the words of a language with these forms."""
        slash = words.slash
        if self.form is DateOrder.MONTH_DAY and words.month_first is not None:
            first = words.month_first
            words = replace(words, day_month=first.day_month, date_year=first.date_year)
            slash = True
        return replace(
            words,
            slash=slash if self.pairs is None else self.pairs is PairForm.SLASH,
            double_year=words.double_year if self.double_years else None,
            throughout=words.throughout or self.throughout,
        )

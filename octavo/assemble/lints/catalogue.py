"""Catalogue: the lints of the chronology, one after another, by their codes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from octavo.assemble.lints.corpus import Corpus
from octavo.assemble.lints.days import impossible_days
from octavo.assemble.lints.findings import Finding
from octavo.assemble.lints.headings import days_without_events
from octavo.assemble.lints.hours import events_out_of_order
from octavo.assemble.lints.languages import disagreeing_languages
from octavo.assemble.lints.lifetimes import impossible_people
from octavo.assemble.lints.spans import events_outside
from octavo.assemble.lints.styles import disagreeing_styles
from octavo.assemble.lints.telling import untold_events
from octavo.assemble.lints.votes import wrong_votes
from octavo.assemble.lints.weekdays import wrong_weekdays


@dataclass(frozen=True, slots=True)
class Lint:
    """A lint: its code, what it finds, and how."""

    code: str
    finds: str
    look: Callable[[Corpus], Iterable[Finding]]


LINTS: Final = (
    Lint("D03", "a weekday that disagrees with its date", wrong_weekdays),
    Lint("D06", "both styles written by hand that do not agree", disagreeing_styles),
    Lint("D07", "a day that no calendar has", impossible_days),
    Lint("D08", "an event outside the span of its work", events_outside),
    Lint("D09", "a person dead or unborn at an event", impossible_people),
    Lint("D10", "events of a day against the order of their hours", events_out_of_order),
    Lint("D11", "votes that do not add up", wrong_votes),
    Lint("D12", "one event with two dates in two languages", disagreeing_languages),
    Lint("D13", "a dated heading with no event on its day", days_without_events),
    Lint("D14", "a main event that is told nowhere", untold_events),
)

CODES: Final = frozenset(lint.code for lint in LINTS)

"""Biography: a person's record becomes what an entry or a note says of the person."""

from dataclasses import dataclass

from octavo.assemble.lifetimes import set_lifetime
from octavo.assemble.sentences import sentences
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.prose import Text
from octavo.copy.prose.walk import Inlines
from octavo.copy.register_lines import RegisterLines
from octavo.copy.shapes.registers import Person
from octavo.copy.words import Words


@dataclass(frozen=True, slots=True)
class Biography:
    """What is said of a person: the name, in brackets the name at birth and the dates, the rest."""

    headword: str
    brackets: str
    text: Inlines  # as written: not settled yet

    def in_one(self, words: Words) -> Inlines:
        """Say it all in a line, as a note does."""
        inside = f" ({self.brackets})" if self.brackets else ""
        return (Text(f"{self.headword}{inside}{words.phrases.entry_joiner}"), *self.text)


def biography(
    person: Person, lines: RegisterLines, words: Words, language: str, policy: CalendarPolicy
) -> Biography:
    """Put a person's record into words; ``text`` is empty where it says no more than a name."""
    name = person.name_in(language)
    headword = words.phrases.person_entry.format(
        family=name.family, given=name.given or "", patronymic=name.patronymic or ""
    ).strip(" ,")
    born = person.real_name.in_language(language) if person.real_name else ""
    life = set_lifetime(person.born, person.died, words.dates, policy)
    inside = (words.phrases.real_name.format(name=born) if born else "", life)
    said = (lines.of("people", person.id, key) for key in ("role", "note"))
    return Biography(headword, "; ".join(filter(None, inside)), sentences(said))

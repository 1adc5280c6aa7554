"""Imprint: the facts of publication are set in the language of the edition."""

from dataclasses import fields

from octavo.assemble.book import Credit
from octavo.assemble.book import Imprint as SetImprint
from octavo.assemble.imprint import set_imprint
from octavo.assemble.setting import TypeSetter
from octavo.copy.prose import Text
from octavo.copy.shapes.imprint import Imprint
from octavo.copy.strict_yaml import sheet_of
from octavo.copy.validation import validate
from octavo.problems import Location

HERE = Location("f", 1, 1)


def read(text: str) -> Imprint:
    """Read an imprint from YAML."""
    sheet = sheet_of(text, "f", [])
    assert sheet is not None
    record = validate(Imprint, sheet, [])
    assert record is not None
    return record


def setting(record: Imprint, language: str) -> SetImprint:
    """Set an imprint by the rules of a language."""
    return set_imprint(record, TypeSetter(language, frozenset(), []), HERE)


def test_words_are_set_and_numbers_stay_as_they_are() -> None:
    text = 'publisher: {ru: Дом "Октаво", en: Octavo}\nyear: 2026\nisbn: 978-X-X\nprint_run: 500'
    imprint = setting(read(text), "ru")

    assert imprint.publisher == (Text("Дом «Октаво»"),)
    assert (imprint.year, imprint.isbn, imprint.print_run) == ("2026", "978-X-X", "500")


def test_what_is_not_given_is_empty() -> None:
    assert setting(read("{}"), "en") == SetImprint(typeface="Literata")


def test_credits_keep_their_order() -> None:
    record = read("credits:\n- {role: Editor, name: A. B}\n- {role: Design, name: C. D}\n")
    roles = [credit.role for credit in setting(record, "und").credits]

    assert roles == [(Text("Editor"),), (Text("Design"),)]


def test_every_field_of_a_record_is_set() -> None:
    """A field that is added to the record is not forgotten here."""
    assert {each.name for each in fields(Imprint)} == {each.name for each in fields(SetImprint)}
    assert {each.name for each in fields(Credit)} == {"role", "name"}

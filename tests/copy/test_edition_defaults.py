"""Edition defaults: what holds where nothing is said."""

from octavo.copy.edition_defaults import DEFAULT, edition_defaults
from octavo.copy.shapes import EditionRecord
from octavo.copy.sheets import Sheet
from octavo.copy.validation import validate

NEEDED = {"name": "x", "work": "w", "language": "ru"}


def test_the_defaults_written_out_make_the_same_edition_as_saying_nothing() -> None:
    defaults = edition_defaults().value
    assert isinstance(defaults, dict)

    said = validate(EditionRecord, Sheet("f", defaults | NEEDED, {}, {}), [])
    unsaid = validate(EditionRecord, Sheet("f", NEEDED, {}, {}), [])

    assert said is not None
    assert said == unsaid


def test_every_default_has_the_place_default() -> None:
    sheet = edition_defaults()

    assert set(sheet.places.values()) == {DEFAULT}
    assert str(sheet.place("format", "margins", "inner")) == "default"
    assert sheet.at("format", "margins", "inner") == "18mm"
    assert sheet.at("notes", "editor", "marks") == "asterisks"

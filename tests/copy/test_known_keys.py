"""Known keys: which keys may stand where."""

import pytest

from octavo.copy.known_keys import keys_at
from octavo.copy.shapes import Document, EditionRecord, Person, Source, WorkRecord


@pytest.mark.parametrize(
    ("shape", "path", "keys"),
    [
        (EditionRecord, ("format",), ("trim", "margins", "bleed", "safe")),
        (EditionRecord, ("format", "margins"), ("inner", "outer", "top", "bottom")),
        (EditionRecord, ("imprint", "credits", 3), ("role", "name")),
        (
            EditionRecord,
            ("notes", "editor"),
            ("destination", "marks", "numbering", "calls", "sign"),
        ),
        (
            EditionRecord,
            ("body", 0),
            ("kind", "source", "opening", "title", "select", "drawn", "compared"),
        ),
        (EditionRecord, ("tokens",), ()),
        (EditionRecord, ("name", "ru"), ()),
        (Person, ("name", "ru"), ("family", "given", "patronymic")),
        (Person, ("born",), ("edtf", "calendar", "country", "part", "time", "unknown")),
        (Document, ("votes",), ("for", "against", "abstain", "present", "certainty", "note")),
        (WorkRecord, ("span",), ("from", "to")),
    ],
)
def test_the_keys_of_a_place_are_found(
    shape: type, path: tuple[str | int, ...], keys: tuple[str, ...]
) -> None:
    assert keys_at(shape, path) == keys


def test_keys_are_named_as_in_the_file() -> None:
    assert {"publisher-place", "ISBN"} <= set(keys_at(Source, ()))

"""Shape schemas: what the JSON Schema of a shape says."""

from typing import Any

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.shape_schemas import schema_of
from octavo.copy.shapes.fields import CLOSED, Words
from octavo.copy.shapes.layout import Format
from octavo.copy.shapes.lengths import LengthField, TrimField
from octavo.copy.shapes.texts import Text
from octavo.measures import Length, Trim


@dataclass(frozen=True, kw_only=True, config=CLOSED)
class Example:
    """An example."""

    bleed: LengthField = Field(default=Length(3), description="Bleed.")
    trim: TrimField = Trim(Length(100), Length(150))
    title: Text = Text({"ru": "x"})
    note: Words | None = None
    words: tuple[Words, ...] = ()
    page: Format = Format()


def properties() -> dict[str, Any]:
    """Give what the schema says of the keys."""
    found: dict[str, Any] = schema_of(Example)["properties"]
    return found


def test_defaults_are_shown_as_a_file_would_have_them() -> None:
    found = properties()

    assert found["bleed"]["default"] == "3mm"
    assert found["trim"]["default"] == ["100mm", "150mm"]
    assert found["title"]["default"] == {"ru": "x"}
    assert found["page"]["default"]["trim"] == "a5"
    assert found["page"]["default"]["margins"]["inner"] == "18mm"


def test_defaults_that_say_nothing_are_left_out() -> None:
    assert not {"default"} & (set(properties()["note"]) | set(properties()["words"]))


def test_null_stands_nowhere() -> None:
    assert "null" not in str(schema_of(Example))


def test_fields_have_their_descriptions_and_no_titles_made_of_names() -> None:
    assert properties()["bleed"]["description"] == "Bleed."
    assert properties()["bleed"]["title"] == "length"
    assert "title" not in properties()["words"]


def test_maps_with_keys_of_one_form_take_no_others() -> None:
    _, languages = properties()["title"]["oneOf"]

    assert languages["additionalProperties"] is False

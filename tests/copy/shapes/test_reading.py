"""Reading: a wrong value gives one error, that of the choice which its type makes."""

import pytest
from pydantic import ValidationError
from pydantic_core import SchemaValidator, core_schema

from octavo.copy.shapes.reading import by_type, or_ready, read_by, refuse, refuse_at, written_by

EITHER = by_type(
    "a text or a list", str=core_schema.str_schema(min_length=2), list=core_schema.list_schema()
)


@pytest.mark.parametrize("value", ["ab", ["a"]])
def test_the_type_of_a_value_chooses_its_schema(value: object) -> None:
    assert SchemaValidator(EITHER).validate_python(value) == value


@pytest.mark.parametrize(
    ("value", "kind"), [("a", "string_too_short"), (5, "C03"), (None, "C03"), (True, "C03")]
)
def test_a_wrong_value_gives_one_error(value: object, kind: str) -> None:
    with pytest.raises(ValidationError) as caught:
        SchemaValidator(EITHER).validate_python(value)

    assert [error["type"] for error in caught.value.errors()] == [kind]


def test_a_value_that_is_ready_is_not_read_again() -> None:
    schema = or_ready(complex, read_by(complex, core_schema.str_schema()))
    validator = SchemaValidator(schema)

    assert validator.validate_python("1j") == validator.validate_python(1j) == 1j


def test_a_refusal_carries_its_code_its_fact_and_its_hint() -> None:
    error = refuse("C04", "is wrong", "write it right")

    assert (error.type, error.context) == ("C04", {"fact": "is wrong", "hint": "write it right"})


def test_a_refusal_of_the_whole_can_be_told_at_a_part() -> None:
    def check(_: object) -> object:
        raise refuse_at(("b",), "C06", "is not a's")

    inner = read_by(check, core_schema.dict_schema())
    outer = core_schema.typed_dict_schema({"a": core_schema.typed_dict_field(inner)})
    with pytest.raises(ValidationError) as caught:
        SchemaValidator(outer).validate_python({"a": {"b": 1}})

    assert [(error["type"], error["loc"]) for error in caught.value.errors()] == [
        ("C06", ("a", "b"))
    ]


def test_what_is_written_by_a_function_is_still_read_as_before() -> None:
    schema = written_by(str, read_by(int, core_schema.str_schema()))

    assert SchemaValidator(schema).validate_python("12") == 12

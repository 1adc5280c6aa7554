"""Reading: the pieces of pydantic schemas by which shapes read what a file says.

Every refusal of a shape is a pydantic error whose type is the code of the problem and whose context
holds ``fact``, which continues the name of the key, and ``hint``. octavo.copy.refusals makes
problems of them.
"""

from collections.abc import Callable
from typing import Any

from pydantic_core import InitErrorDetails, PydanticCustomError, ValidationError, core_schema
from pydantic_core.core_schema import CoreSchema


def refuse(code: str, fact: str, hint: str = "") -> PydanticCustomError:
    """Make the error that a check raises: ``refuse("C04", "is 'x', which …", "write …")``."""
    return PydanticCustomError(code, "{fact}", {"fact": fact, "hint": hint})


def refuse_at(path: tuple[str, ...], code: str, fact: str, hint: str = "") -> ValidationError:
    """Make the error of a value within the one that is checked, so that it is told at its place."""
    error = InitErrorDetails(type=refuse(code, fact, hint), loc=path, input=None)
    return ValidationError.from_exception_data("shape", [error])


def by_type(wanted: str, **choices: CoreSchema) -> CoreSchema:
    """Choose a schema by the type of the YAML value: ``str=``, ``int=``, ``dict=`` or ``list=``.

    Unlike a union of pydantic's, a wrong value gives one error, that of the choice its type makes;
    ``wanted`` tells what a value of another type should have been.
    """
    return core_schema.tagged_union_schema(
        {f"({name})": schema for name, schema in choices.items()},
        lambda value: f"({type(value).__name__})",
        custom_error_type="C03",
        custom_error_message="{wanted}",
        custom_error_context={"wanted": wanted},
    )


def or_ready(ready: type, written: CoreSchema) -> CoreSchema:
    """Let a value of the type ``ready`` pass as it is; any other is read from what was written."""
    choices = {"(ready)": core_schema.is_instance_schema(ready), "(written)": written}
    either = core_schema.tagged_union_schema(
        choices, lambda value: "(ready)" if isinstance(value, ready) else "(written)"
    )
    return core_schema.json_or_python_schema(json_schema=written, python_schema=either)


def read_by(read: Callable[[Any], Any], schema: CoreSchema) -> CoreSchema:
    """Follow a schema by a reading of what was written."""
    return core_schema.no_info_after_validator_function(read, schema)


def written_by(write: Callable[[Any], object], schema: CoreSchema) -> CoreSchema:
    """Add how a value is written again, so that a default can be shown as a file would have it."""
    serialization = core_schema.plain_serializer_function_ser_schema(write)
    return core_schema.json_or_python_schema(
        json_schema=schema, python_schema=schema, serialization=serialization
    )

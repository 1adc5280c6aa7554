"""Lints: which of them a record or an edition asks to be passed over."""

from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.shapes.fields import CLOSED, Form

LintCode = Annotated[
    str, Form(r"[A-Z][0-9]{2}", "write the code of a lint, such as D03", title="code of a lint")
]


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class LintsRecord:
    """The lints of the chronology for an edition."""

    ignore: tuple[LintCode, ...] = Field(
        default=(), description="Codes of lints whose findings are not told, such as D13."
    )

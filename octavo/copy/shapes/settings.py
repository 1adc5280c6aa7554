"""Settings: what octavo.yaml at the root of a project says for all of its editions."""

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.shapes.fields import CLOSED, Flag


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Settings:
    """What holds for every edition of a project."""

    raw_html: Flag = Field(default=False, description="Whether Markdown texts may hold raw HTML.")

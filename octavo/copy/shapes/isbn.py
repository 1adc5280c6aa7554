"""ISBN in files: a text that is a valid number, or a placeholder for one."""

from typing import Annotated

from pydantic import AfterValidator

from octavo.copy.isbn import IsbnError, awaits_figures, isbn_figures
from octavo.copy.shapes.fields import Words
from octavo.copy.shapes.reading import refuse


def _checked(text: str) -> str:
    """Let a number pass whose check digit is right, as it is written; or a placeholder."""
    if not awaits_figures(text):
        try:
            isbn_figures(text)
        except IsbnError as error:
            raise refuse("V02", f"is '{text}', which {error.fact}", error.hint) from None
    return text


Isbn = Annotated[Words, AfterValidator(_checked)]

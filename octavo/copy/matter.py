"""Matter: the divisions of a book, and where their sections may begin."""

from enum import StrEnum


class Matter(StrEnum):
    """The three divisions of a book."""

    FRONT = "front"
    BODY = "body"
    BACK = "back"


class Opening(StrEnum):
    """Where a section may begin: on the next right-hand page, or on the next page of any side."""

    RECTO = "recto"
    NEXT = "next"

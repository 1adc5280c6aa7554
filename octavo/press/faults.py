"""Faults: what is wrong with something on a page of a PDF, with what its source is found by."""

from dataclasses import dataclass

from octavo.problems import Severity


@dataclass(frozen=True, slots=True)
class Fault:
    """Something on a page that a press or a standard does not take.

    ``{it}`` in the message is the name of the picture that it is about.
    """

    code: str
    message: str
    hint: str
    page: int = 0  # ordinal in the bound book, from 1; 0 where it is about the whole
    picture: str = ""  # its name in the PDF
    colour: tuple[float, ...] = ()  # that a stylesheet may have
    severity: Severity = Severity.ERROR
